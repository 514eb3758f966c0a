import { GRAMMAR, type Form, type PartSymbol } from './grammar.ts';
import { evidence } from './evidence.ts';
import { mayOpen } from './may-open.ts';
import { readAgency } from './read-agency.ts';
import { readDate } from './read-date.ts';
import { readPlaces } from './read-places.ts';
import { readSeparator } from './read-separator.ts';
import { isMark, scanAt, skipMark, type Scan } from './scan.ts';
import type { Found, ReadPlaces, Separator, Solution } from './types.ts';

/** Each span is read once a position, whatever number of forms ask for it. */
interface Chart {
  scan: Scan;
  places: Found<ReadPlaces>[][];
  separators: (Found<Separator> | null)[];
  /** The form that is being filled, and the solutions so far. */
  steps: readonly Step[];
  out: Solution[];
}

/** Solutions below this are dropped. */
const FLOOR = 0.3;
/** From here on no other form is tried: above the prior of any that follows. */
const CERTAIN = 0.97;
/** More solutions than these never help a reader of the alternatives. */
const MAX_SOLUTIONS = 6;

const [FIRST_FORM] = GRAMMAR as readonly [Form, ...Form[]];

/** An opening as it was scanned, and all its solutions, best first. */
export interface SolvedOpening {
  scan: Scan;
  from: number;
  solutions: readonly Solution[];
}

/** A line is asked whether a story opens there, and then taken apart: the last answer serves both. */
let latest: SolvedOpening | null = null;

/** Scans and solves the text that begins at `from`. */
export function solveAt(text: string, from: number, language: string | null): SolvedOpening {
  const isLatest = latest?.from === from && latest.scan.language === language && latest.scan.text === text;
  if (latest === null || !isLatest) {
    const scan = scanAt(text, from, language);
    latest = { scan, from, solutions: solve(scan) };
  }
  return latest;
}

/** All solutions of the tokens from the first on, best first. */
export function solve(scan: Scan): Solution[] {
  if (!mayOpen(scan)) return [];
  const chart: Chart = { scan, places: [], separators: [], steps: [], out: [] };
  const solutions = chart.out;
  const draft: Solution = {
    form: FIRST_FORM,
    places: null,
    date: null,
    agency: null,
    separators: [],
    end: 0,
    score: 0
  };
  for (const { form, steps } of PLANS) {
    draft.form = form;
    draft.score = form.prior;
    chart.steps = steps;
    walk(chart, draft, 0);
    // What is printed in full has one solution: no later form can be surer.
    if (solutions.length === 1 && (solutions[0]?.score ?? 0) >= CERTAIN && (chart.places[0]?.length ?? 0) < 2)
      return solutions;
  }
  return solutions.length > 1 ? ranked(solutions) : solutions;
}

function ranked(solutions: Solution[]): Solution[] {
  // A solution that leaves a place unread is no rival of one that reads it.
  const placed = solutions.filter((solution) => solution.places);
  const kept = placed.length > 0 ? placed : solutions;
  return kept
    .sort((a, b) => b.score - a.score)
    .filter(isNew)
    .slice(0, MAX_SOLUTIONS);
}

/** The same places and agencies by another form are no other solution. */
function isNew(solution: Solution, index: number, solutions: Solution[]): boolean {
  for (let earlier = 0; earlier < index; earlier++) if (isSame(solution, solutions[earlier])) return false;
  return true;
}

function isSame(a: Solution, b: Solution | undefined): boolean {
  const [ours, theirs] = [a.places?.value.places ?? [], b?.places?.value.places ?? []];
  const [by, others] = [a.agency?.value.agencies ?? [], b?.agency?.value.agencies ?? []];
  return (
    ours.length === theirs.length &&
    by.length === others.length &&
    ours.every((place, at) => isSameRange(place, theirs[at]) && isSameRange(place.qualifier, theirs[at]?.qualifier)) &&
    by.every((agency, at) => agency.start === others[at]?.start && agency.end === others[at].end)
  );
}

type Range = { from: number; to: number } | null | undefined;
const isSameRange = (a: Range, b: Range): boolean => a?.from === b?.from && a?.to === b?.to;

/** Fills the draft's part number `index` in every way it can be, and goes on; the draft is left as it came. */
function walk(chart: Chart, draft: Solution, index: number): void {
  const step = chart.steps[index];
  if (!step) {
    const score = draft.score * evidence(chart.scan, draft);
    if (score >= FLOOR) chart.out.push({ ...draft, separators: [...draft.separators], score });
    return;
  }
  const { end, score } = draft;
  const filled = step.fill(chart, draft, index + 1);
  draft.end = end;
  draft.score = score;
  if (!filled && step.optional) walk(chart, draft, index + 1);
}

/** Fills the draft with the part in each way it can be read there, goes on each time, and takes it out; false when it cannot. */
type Fill = (chart: Chart, draft: Solution, next: number) => boolean;

/** One part of a form, ready to be filled. */
interface Step {
  fill: Fill;
  optional: boolean;
}

function fillPlace(chart: Chart, draft: Solution, next: number): boolean {
  const { score } = draft;
  const found = placesAt(chart, skipJoints(chart.scan, draft.end));
  for (const places of found) {
    draft.places = places;
    draft.end = places.to;
    draft.score = score * places.score;
    walk(chart, draft, next);
  }
  draft.places = null;
  return found.length > 0;
}

function fillAgency(chart: Chart, draft: Solution, next: number): boolean {
  const agency = readAgency(chart.scan, skipJoints(chart.scan, draft.end));
  if (!agency) return false;
  draft.agency = agency;
  draft.end = agency.to;
  draft.score *= agency.score;
  walk(chart, draft, next);
  draft.agency = null;
  return true;
}

function fillDate(chart: Chart, draft: Solution, next: number): boolean {
  const date = readDate(chart.scan, skipJoints(chart.scan, draft.end));
  if (!date) return false;
  draft.date = date;
  draft.end = date.to;
  walk(chart, draft, next);
  draft.date = null;
  return true;
}

function fillSeparator(chart: Chart, draft: Solution, next: number): boolean {
  const separator = separatorAt(chart, draft.end);
  if (!separator || (separator.value === 'stop' && isInner(draft))) return false;
  draft.separators.push(separator);
  draft.end = separator.to;
  walk(chart, draft, next);
  draft.separators.pop();
  return true;
}

const FILL: Readonly<Record<PartSymbol, Fill>> = {
  place: fillPlace,
  agency: fillAgency,
  date: fillDate,
  'date?': fillDate,
  separator: fillSeparator,
  'separator?': fillSeparator
};

const PLANS = GRAMMAR.map((form) => ({
  form,
  steps: form.parts.map((symbol): Step => ({ fill: FILL[symbol], optional: symbol.endsWith('?') }))
}));

/** A full stop between place and agency is no separator but a joint. */
const isInner = (solution: Solution): boolean => solution.agency === null && solution.form.parts.includes('agency');

/** Commas and full stops between parts say nothing: `MOSCOW. Sept 19 (Interfax)`. */
function skipJoints(scan: Scan, at: number): number {
  if (at === 0) return 0;
  let next = at;
  while (next < at + 2 && (isMark(scan, next, ',') || isMark(scan, next, '.'))) next++;
  return next;
}

function placesAt(chart: Chart, at: number): Found<ReadPlaces>[] {
  return (chart.places[at] ??= readPlaces(chart.scan, at));
}

/** A comma before a separator says nothing. */
function separatorAt(chart: Chart, at: number): Found<Separator> | null {
  let found = chart.separators[at];
  if (found === undefined) chart.separators[at] = found = readSeparator(chart.scan, skipMark(chart.scan, at, ','));
  return found;
}
