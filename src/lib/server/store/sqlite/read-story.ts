import type { Story, StoryLink } from '../../../model/story.ts';
import { unpackWhereabouts } from '../packed.ts';
import type { StoryFound } from '../port.ts';
import type { StoreView } from './store-view.ts';
import { numbersIn, originOf } from './story-rows.ts';
import { listIn, paragraphsIn, SUMMARY_PARTS, summaryFrom, type SummaryParts } from './summaries.ts';

interface WholeParts extends SummaryParts {
  page: string;
  uri: string | null;
  origin: string | null;
}

/** A story whole, by its public id or one that it had before. */
export function readStory(view: StoreView, id: string): StoryFound {
  const { file } = view;
  const known = file.get<{ story: number | null }>('SELECT story FROM id WHERE id = ?', id);
  if (!known) return null;
  if (known.story === null) return { kind: 'withdrawn' };
  const row = file.get<WholeParts>(
    `SELECT ${SUMMARY_PARTS}, s.page, s.uri, s.origin FROM story s JOIN fact f ON f.n = s.n WHERE s.n = ?`,
    known.story
  );
  return row && { kind: 'story', story: wholeStory(view, row) };
}

function wholeStory(view: StoreView, row: WholeParts): Story {
  const { lead, headline } = row;
  const { dateline, placements } = unpackWhereabouts(row.placed, lead, view.numbers);
  return {
    ...{ id: row.id, headline, lead, dateline, placements },
    paragraphs: paragraphsIn(row.paragraphs),
    ...{ language: row.language, section: row.section, published: row.published },
    agencies: dateline?.agencies.map(({ name }) => name) ?? [],
    about: listIn(row.about),
    sources: view.sourceNames(numbersIn(row.sources)),
    page: row.page,
    // Whatever is withheld or canceled is in no row of this table.
    ...{ uri: row.uri, status: 'usable', ...originOf(row.origin) },
    links: [...linked(view, 'dispatch', row), ...linked(view, 'item', row), ...linked(view, 'listed-under', row)]
  };
}

/** The first own story of a page, and the items below it. */
const FIRST_MAIN = '(SELECT min(x.ordinal) FROM page_story x WHERE x.page = m.page AND x.is_main = 1)';

/** Of a page its own story leads to the items, and these to it; of a dispatch each print to the others, the oldest first. */
const LINKS: Record<StoryLink['rel'], string> = {
  item: `SELECT c.story AS n, min(c.page * 1000000 + c.ordinal) AS place FROM page_story m JOIN page_story c ON c.page = m.page
    WHERE m.story = ?1 AND m.is_main = 1 AND m.ordinal = ${FIRST_MAIN} AND c.is_main = 0 AND c.story <> ?1 AND ?2 IS NULL
    GROUP BY c.story`,
  'listed-under': `SELECT m.story AS n, min(ifnull(-f.published, 9e15)) AS place FROM page_story c JOIN page_story m ON m.page = c.page
    JOIN fact f ON f.n = m.story
    WHERE c.story = ?1 AND c.is_main = 0 AND m.is_main = 1 AND m.ordinal = ${FIRST_MAIN} AND m.story <> ?1 AND ?2 IS NULL
    GROUP BY m.story`,
  dispatch: `SELECT n, ifnull(published, 9e15) AS place FROM fact WHERE dispatch = ?2 AND n <> ?1`
};

function linked(view: StoreView, rel: StoryLink['rel'], { n, dispatch }: SummaryParts): StoryLink[] {
  if (rel === 'dispatch' && dispatch === null) return [];
  const rows = view.file.all<SummaryParts>(
    `SELECT ${SUMMARY_PARTS} FROM (${LINKS[rel]}) l JOIN story s ON s.n = l.n JOIN fact f ON f.n = l.n ORDER BY l.place, l.n`,
    n,
    rel === 'dispatch' ? dispatch : null
  );
  return rows.map((row) => ({ rel, story: summaryFrom(view, row) }));
}
