import type { Placement } from '../../../model/place.ts';
import type { StoryPlace, StorySummary } from '../../../model/story.ts';
import { firstLine } from '../../first-line.ts';
import { excerptOf } from '../excerpt.ts';
import { unpackWhereabouts, type Whereabouts } from '../packed.ts';
import type { StoreView } from './store-view.ts';
import { numbersIn } from './story-rows.ts';

/** Columns of a story (`s`) and its facts (`f`) that a row of the list is made of. */
export const SUMMARY_PARTS = `s.n, s.id, s.headline, s.lead, s.paragraphs, s.section, s.placed,
  f.published, f.language, f.dispatch, f.sources, f.about`;

export interface SummaryParts {
  n: number;
  id: string;
  headline: string | null;
  lead: string;
  paragraphs: string | null;
  section: string | null;
  placed: string;
  published: number | null;
  language: string | null;
  dispatch: number | null;
  sources: string | null;
  about: string | null;
}

/** A story as the list shows it; place names are the gazetteer's main names. With words (`q`) it has the passage that they were found in. */
export function summaryFrom(view: StoreView, row: SummaryParts, q = ''): StorySummary {
  const { headline, lead } = row;
  const { dateline, placements } = unpackWhereabouts(row.placed, lead, view.numbers);
  const line = firstLine({ headline, lead, dateline });
  return {
    id: row.id,
    headline,
    firstLine: line,
    language: row.language,
    section: row.section,
    published: row.published,
    agencies: dateline?.agencies.map(({ name }) => name) ?? [],
    places: placements.flatMap(shownPlace),
    unplaced: placements.flatMap((placement) => (placement.kind === 'unplaced' ? [placement.printed] : [])),
    about: listIn(row.about),
    sources: view.sourceNames(numbersIn(row.sources)),
    excerpt: q === '' ? null : excerptFor(row, dateline, line, q),
    dispatch: row.dispatch === null ? null : `d${row.dispatch}`
  };
}

/** A list of codes: `NL,BE`. */
export const listIn = (text: string | null): string[] => (text === null ? [] : text.split(','));

/** A list of texts as a story keeps it. */
export const paragraphsIn = (text: string | null): string[] => (text === null ? [] : (JSON.parse(text) as string[]));

function shownPlace(placement: Placement): StoryPlace[] {
  if (placement.kind === 'unplaced') return [];
  const { key, name, country, lng, lat, precision } = placement.place;
  return [{ key, printed: placement.printed, name, country, lng, lat, precision, confidence: placement.confidence }];
}

function excerptFor(
  { headline, lead, paragraphs }: SummaryParts,
  dateline: Whereabouts['dateline'],
  line: string,
  q: string
): string | null {
  const begins = dateline?.bodyStart ?? 0;
  const passages = [lead.slice(begins).trim(), ...paragraphsIn(paragraphs)];
  return excerptOf(q, { headline, firstLine: line, dateline: lead.slice(0, begins).trim(), passages });
}
