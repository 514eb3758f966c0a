import { printArea } from '../../lib/region/area.ts';
import { wordOf } from '../sample/words.ts';

/** Filters that are measured, as addresses carry them. The words are the sample's own (see `sample/words.ts`). */
export const FILTERS: readonly [what: string, query: string][] = [
  ['no filter', ''],
  ['an agency', 'agency=reuters'],
  ['a region', 'region=150'],
  ['agency, language, region and time', 'agency=ap,anp&lang=en,nl&region=150&from=2025-06-01'],
  ['what it is about, and time (S1)', 'about=002,019,142,150,009&from=2024-06-01'],
  ['within 500 km of Amsterdam', 'near=4.9,52.37,500'],
  ['a box over Europe', 'bbox=-10,36,30,60'],
  ['an area of 499 corners', `area=${encodeURIComponent(circleOf(499))}`],
  ['the last 30 days', 'last=30d']
];

/** Words that some 1 and 12 % of the sample's stories have; in quotes: whole. */
export const WORDS: readonly [what: string, query: string][] = [
  ['a word in some 1 % of stories', `q="${wordOf('en', 90)}"`],
  ['a word in some 12 % of stories', `q="${wordOf('en', 5)}"`],
  ['the beginning of many words', `q=${wordOf('en', 90).slice(0, 4)}`]
];

/** A ring of so many corners around central Europe, as an encoded polyline. */
function circleOf(corners: number): string {
  const ring = Array.from({ length: corners }, (_, at): [number, number] => {
    const turn = (2 * Math.PI * at) / corners;
    return [10 + 20 * Math.cos(turn), 48 + 12 * Math.sin(turn)];
  });
  return printArea(ring);
}
