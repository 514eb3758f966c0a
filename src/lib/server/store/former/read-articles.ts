import type { Filter } from '../../../model/filter.ts';
import type { Story, StoryLink } from '../../../model/story.ts';
import { excerptOf } from '../excerpt.ts';
import { readCursor, writeCursor } from '../../../columns/cursor.ts';
import type { ArticleOrder } from '../../../columns/types.ts';
import type { ArticlePage, ArticleRequest } from '../store.ts';
import { placeConditions, where } from './conditions.ts';
import type { Connection } from './connection.ts';
import { paramsOf, readCounts, wholeFilter } from './read-counts.ts';
import { SUMMARY_COLUMNS, summaryOf, type SummaryRow } from './rows.ts';

/** The column that sorts each way, ascending, unknown times last. */
const SORT_COLUMNS: Record<ArticleOrder, string> = { newest: 's.newest', oldest: 's.oldest' };

/** The text of a story, for the passage that a search found. */
const TEXT_COLUMNS = ", s.lead, s.paragraphs, s.dateline ->> '$.bodyStart' AS bodyStart";

interface FoundRow extends SummaryRow {
  sort: number;
  /** With `TEXT_COLUMNS`. */
  lead?: string;
  paragraphs?: string;
  bodyStart?: number | null;
}

function excerptFrom(
  { headline, first_line, lead = '', paragraphs = '[]', bodyStart }: FoundRow,
  q: string
): string | null {
  const begins = bodyStart ?? 0;
  const passages = [lead.slice(begins).trim(), ...(JSON.parse(paragraphs) as string[])];
  return excerptOf(q, { headline, firstLine: first_line, dateline: lead.slice(0, begins).trim(), passages });
}

/** One page of a list by keyset: the cost is the same on the thousandth page as on the first. */
export function readArticles(connection: Connection, filter: Filter, request: ArticleRequest): ArticlePage {
  const sort = SORT_COLUMNS[request.order ?? 'newest'];
  const conditions = wholeFilter(filter, cheapestWay(connection, filter, request.limit));
  if (request.cursor !== null) {
    const after = readCursor(request.cursor);
    conditions.push({
      terms: [`(${sort}, s.n) > ($afterKey, $afterRow)`],
      params: { afterKey: after.key, afterRow: after.n }
    });
  }
  // Whole rows are read of the page only: sorting takes the numbers. One row more than asked tells whether there is a next page.
  const rows = connection.all<FoundRow>(
    `WITH shown AS MATERIALIZED (
       SELECT s.n, ${sort} AS sort FROM story s WHERE ${where(...conditions)} ORDER BY ${sort}, s.n LIMIT $limit
     )
     SELECT ${SUMMARY_COLUMNS}, shown.sort${filter.q === '' ? '' : TEXT_COLUMNS} FROM shown JOIN story s ON s.n = shown.n ORDER BY shown.sort, s.n`,
    { ...paramsOf(conditions), limit: request.limit + 1 }
  );
  const shown = rows.slice(0, request.limit);
  const last = shown.at(-1);
  return {
    articles: shown.map((row) => ({ ...summaryOf(row), excerpt: filter.q === '' ? null : excerptFrom(row, filter.q) })),
    next: last && rows.length > shown.length ? writeCursor({ key: last.sort, n: last.n }) : null,
    total: readCounts(connection, filter).stories
  };
}

/**
 * Walking the newest stories until `limit` fit costs about limit × stories ÷ fitting; gathering costs what fits. So where
 * many fit, a page of a whole continent is found as fast as a page of everything.
 */
function cheapestWay(connection: Connection, filter: Filter, limit: number): 'gather' | 'ask' {
  const places = placeConditions(filter);
  if (places.terms.length === 0 || filter.q !== '') return 'gather';
  const sizes = connection.get<{ fitting: number; stories: number }>(
    `SELECT ifnull(sum(p.articles), 0) AS fitting, (SELECT ifnull(max(n), 0) FROM story) AS stories
     FROM place p WHERE ${where(places)}`,
    places.params
  );
  return sizes && sizes.fitting ** 2 > limit * sizes.stories ? 'ask' : 'gather';
}

interface StoryRow extends SummaryRow {
  lead: string;
  paragraphs: string;
  dateline: string | null;
  page: string;
  uri: string | null;
  url: string | null;
  version: string | null;
  updated: number | null;
  status: Story['status'];
  embargo: number | null;
  byline: string | null;
  claims: string;
}

/** A story whole, by its id or by the id of a near-identical lead; null when there is none. */
export function readArticle(connection: Connection, id: string): Story | null {
  const row = connection.get<StoryRow>(
    `SELECT ${SUMMARY_COLUMNS}, s.lead, s.paragraphs, s.dateline, s.page,
       s.uri, s.url, s.version, s.updated, s.status, s.embargo, s.byline, s.claims FROM story s
     WHERE s.id = $id OR s.n = (SELECT story FROM alias WHERE id = $id)`,
    { id }
  );
  if (!row) return null;
  return {
    id: row.id,
    headline: row.headline,
    lead: row.lead,
    paragraphs: JSON.parse(row.paragraphs) as string[],
    language: row.language,
    section: row.section,
    published: row.published,
    dateline: row.dateline === null ? null : (JSON.parse(row.dateline) as Story['dateline']),
    agencies: JSON.parse(row.agencies) as string[],
    placements: JSON.parse(row.placements) as Story['placements'],
    about: JSON.parse(row.about) as string[],
    sources: JSON.parse(row.sources) as string[],
    page: row.page,
    uri: row.uri,
    url: row.url,
    version: row.version,
    updated: row.updated,
    status: row.status,
    embargo: row.embargo,
    byline: row.byline,
    claims: JSON.parse(row.claims) as Story['claims'],
    links: LINK_RELATIONS.flatMap((rel) => linked(connection, row.n, rel))
  };
}

const LINK_RELATIONS = ['dispatch', 'item', 'listed-under'] as const;

const LINK_SQL: Record<StoryLink['rel'], string> = {
  item: `SELECT ${SUMMARY_COLUMNS} FROM link k JOIN story s ON s.n = k.child WHERE k.parent = $n ORDER BY k.ordinal, s.n`,
  'listed-under': `SELECT ${SUMMARY_COLUMNS} FROM link k JOIN story s ON s.n = k.parent WHERE k.child = $n ORDER BY s.newest, s.n`,
  dispatch: `SELECT ${SUMMARY_COLUMNS} FROM story s
    WHERE s.dispatch = (SELECT dispatch FROM story WHERE n = $n) AND s.n <> $n ORDER BY s.oldest, s.n`
};

function linked(connection: Connection, n: number, rel: StoryLink['rel']): StoryLink[] {
  return connection.all<SummaryRow>(LINK_SQL[rel], { n }).map((row) => ({ rel, story: summaryOf(row) }));
}
