import type { Placement } from '../../../model/place.ts';
import type { StoryPlace, StorySummary } from '../../../model/story.ts';

/** Columns of `story` (alias `s`) that a summary is made of. */
export const SUMMARY_COLUMNS = `s.n, s.id, s.headline, s.first_line, s.language, s.section, s.published, s.agencies, s.placements, s.about, s.dispatch,
  (SELECT json_group_array(o.name ORDER BY o.name) FROM story_source x JOIN source o ON o.n = x.source WHERE x.story = s.n) AS sources`;

export interface SummaryRow {
  n: number;
  id: string;
  headline: string | null;
  first_line: string;
  language: string | null;
  section: string | null;
  published: number | null;
  agencies: string;
  placements: string;
  about: string;
  sources: string;
  dispatch: number | null;
}

/** A row as the list shows it; place names are the gazetteer's main names. */
export function summaryOf(row: SummaryRow): StorySummary {
  const placements = JSON.parse(row.placements) as Placement[];
  return {
    id: row.id,
    headline: row.headline,
    firstLine: row.first_line,
    language: row.language,
    section: row.section,
    published: row.published,
    agencies: JSON.parse(row.agencies) as string[],
    places: placements.flatMap(storyPlace),
    unplaced: placements.flatMap((placement) => (placement.kind === 'unplaced' ? [placement.printed] : [])),
    about: JSON.parse(row.about) as string[],
    sources: JSON.parse(row.sources) as string[],
    excerpt: null,
    dispatch: row.dispatch === null ? null : `d${row.dispatch}`
  };
}

function storyPlace(placement: Placement): StoryPlace[] {
  if (placement.kind === 'unplaced') return [];
  const { key, name, country, lng, lat, precision } = placement.place;
  return [{ key, printed: placement.printed, name, country, lng, lat, precision, confidence: placement.confidence }];
}
