import { calibrationError, reliability, type Stated } from './calibration.ts';
import type { Judged, JudgedCase } from './judge.ts';

/** Counts of one group of cases. */
export interface Tally {
  cases: number;
  /** Cases whose text has a dateline, and those where it was found. */
  withDateline: number;
  found: number;
  places: number;
  right: number;
  wrong: number;
  unplaced: number;
  /** Cases without a place on a map, and places wrongly put there. */
  negatives: number;
  falsePositives: number;
}

/** Adds up judged cases. */
export function tally(cases: readonly JudgedCase[]): Tally {
  const sum: Tally = { cases: 0, withDateline: 0, found: 0, places: 0, right: 0, wrong: 0, unplaced: 0, negatives: 0, falsePositives: 0 }; // prettier-ignore
  for (const { case: each, datelineFound, places } of cases) {
    const real = each.gold.filter((gold) => gold !== null).length;
    sum.cases++;
    if (each.gold.length > 0) {
      sum.withDateline++;
      if (datelineFound) sum.found++;
    }
    if (real === 0) sum.negatives++;
    sum.places += real;
    for (const { verdict } of places) {
      if (verdict === 'right') sum.right++;
      else if (verdict === 'wrong') sum.wrong++;
      else if (verdict === 'unplaced') sum.unplaced++;
      else if (verdict === 'false positive') sum.falsePositives++;
    }
  }
  return sum;
}

/** Every located place with its confidence and whether it was right. */
export function statedConfidences(cases: readonly JudgedCase[]): Stated[] {
  return cases.flatMap(({ places }) =>
    places.flatMap(({ confidence, verdict }) =>
      confidence === null ? [] : [{ confidence, right: verdict === 'right' }]
    )
  );
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** A Markdown table of tallies by a key of the case. */
export function groupTable(title: string, cases: readonly JudgedCase[], key: (judged: JudgedCase) => string): string {
  const groups = Map.groupBy(cases, key);
  const rows = [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([name, members]) => row(name, tally(members)));
  return [
    `| ${title} | cases | dateline found | place right | wrong | unplaced | false positives |`,
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows,
    row('**all**', tally(cases))
  ].join('\n');
}

function row(name: string, sum: Tally): string {
  const found = `${sum.found}/${sum.withDateline} (${percent(sum.found, sum.withDateline)})`;
  const right = `${sum.right}/${sum.places} (${percent(sum.right, sum.places)})`;
  const falsePositives = sum.negatives === 0 ? '–' : `${sum.falsePositives}/${sum.negatives}`;
  return `| ${name} | ${sum.cases} | ${found} | ${right} | ${sum.wrong} | ${sum.unplaced} | ${falsePositives} |`;
}

/** The reliability table and the expected calibration error. */
export function calibrationTable(cases: readonly JudgedCase[]): string {
  const stated = statedConfidences(cases);
  const rows = reliability(stated).map(
    (band) =>
      `| ${band.from.toFixed(2)}–${band.to.toFixed(2)} | ${band.count} | ${percent(band.stated, 1)} | ${percent(band.right, 1)} |`
  );
  return [
    `Expected calibration error over ${stated.length} placements: ${calibrationError(stated).toFixed(4)}.`,
    '',
    '| confidence | placements | stated | right |',
    '| --- | --: | --: | --: |',
    ...rows
  ].join('\n');
}

/** One line a miss: what was printed, where it is, where we put it. */
export function missLines(cases: readonly JudgedCase[]): string[] {
  return cases.flatMap(({ case: each, places, datelineFound }) =>
    places.flatMap((judged) => {
      if (judged.verdict === 'right' || judged.verdict === 'rightly unplaced') return [];
      return [
        `| ${each.id} | ${judged.verdict} | ${quote(each.text)} | ${golden(judged)} | ${got(judged, datelineFound)} |`
      ];
    })
  );
}

const quote = (text: string) => text.slice(0, 60).replaceAll('|', '/');

function golden({ gold }: Judged): string {
  return gold ? `${gold.country} ${gold.lat}, ${gold.lng}` : 'none';
}

function got({ placement }: Judged, datelineFound: boolean): string {
  if (!placement) return datelineFound ? 'no such place in the dateline' : 'no dateline found';
  if (placement.kind === 'unplaced') return placement.reason.code;
  return `${placement.place.name}, ${placement.place.country} (${placement.confidence})`;
}
