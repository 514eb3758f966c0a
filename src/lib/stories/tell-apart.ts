import { MONTHS, WEEKDAYS } from '../facts/compiled/calendar.ts';
import { DIRECTIONS, NUMBER_WORDS } from '../facts/compiled/telling-words.ts';
import type { Dateline, PrintedDate } from '../model/dateline.ts';
import { foldSpan, wordSpans } from '../text/words.ts';
import { isCutOff, type LeadPrint } from './lead-print.ts';

/** Weekdays by their forms, folded; what has a hyphen is known by its first word, `segunda`. */
const DAYS = new Set(WEEKDAYS.map((day) => day.split('-')[0]!));
const MONTH_OF = new Map(MONTHS.flatMap(([number, forms]) => forms.map((form) => [form, String(number)] as const)));
const NUMBER_OF = new Map(NUMBER_WORDS);
const WHOLE_DIRECTIONS = new Map(
  DIRECTIONS.flatMap(([form, value, match]) => (match === 'whole' ? [[form, value]] : []))
);
/** The longest first: `noordwest` is not `noord`. */
const STEMS = DIRECTIONS.filter(([, , match]) => match === 'begins').sort(([a], [b]) => b.length - a.length);

/** A capitalised word that opens a sentence is a name only if it is so long: `De`, `The`. */
const SENTENCE_NAME = 4;
/** Names so long may tellApart by one letter, which is a typing error. */
const TYPO_LENGTH = 6;

/** What a lead says by which reports made to one pattern are told apart. */
interface Telling {
  weekdays: Set<string>;
  months: Set<string>;
  numbers: Set<string>;
  directions: Set<string>;
  /** Capitalised words, folded. */
  names: Set<string>;
  /** Every word, folded. */
  words: Set<string>;
  /** Figures in their order. */
  figures: string[];
}

/** A lead with its dateline, as far as it tells one report from the next. */
export interface Told {
  print: LeadPrint;
  date: PrintedDate | null;
}

/** What of a story is told apart. */
export const toldBy = (print: LeadPrint, dateline: Dateline | null): Told => ({ print, date: dateline?.date ?? null });

/**
 * Whether two leads, however alike, are two reports: another printed date, weekday, month, number, point of the compass or name,
 * each saying one that the other lacks; or other figures, unless one lead is the other's beginning.
 */
export function tellApart(one: Told, two: Told): boolean {
  if (otherDate(one.date, two.date)) return true;
  const [a, b] = [tellingOf(one.print.body), tellingOf(two.print.body)];
  if (otherFigures(a.figures, b.figures) && !isCutOff(one.print, two.print)) return true;
  const sets = ['weekdays', 'months', 'numbers', 'directions'] as const;
  return sets.some((which) => eachLacks(a[which], b[which])) || otherNames(a, b);
}

function otherDate(one: PrintedDate | null, two: PrintedDate | null): boolean {
  if (one === null || two === null) return false;
  const sameYear = one.year === null || two.year === null || one.year === two.year;
  return !sameYear || one.month !== two.month || one.day !== two.day;
}

function otherFigures(one: readonly string[], two: readonly string[]): boolean {
  return one.length !== two.length || one.some((figure, at) => figure !== two[at]);
}

/** Whether each has one that the other has not. */
function eachLacks(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].some((value) => !two.has(value)) && [...two].some((value) => !one.has(value));
}

function otherNames(one: Telling, two: Telling): boolean {
  const ones = [...one.names].filter((name) => !two.words.has(name));
  const twos = [...two.names].filter((name) => !one.words.has(name));
  const isTyped = (name: string, others: readonly string[]) => others.some((other) => isTypo(name, other));
  return ones.some((name) => !isTyped(name, twos)) && twos.some((name) => !isTyped(name, ones));
}

/** Whether two long words tellApart by one letter: one more, one less, one other, two swapped. */
function isTypo(one: string, two: string): boolean {
  if (Math.min(one.length, two.length) < TYPO_LENGTH || Math.abs(one.length - two.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === two[from]) from++;
  const rest = (text: string, skipped: number) => text.slice(from + skipped);
  if (rest(one, 1) === rest(two, 1) || rest(one, 1) === rest(two, 0) || rest(one, 0) === rest(two, 1)) return true;
  return one[from] === two[from + 1] && one[from + 1] === two[from] && rest(one, 2) === rest(two, 2);
}

function tellingOf(body: string): Telling {
  const telling: Telling = {
    ...{ weekdays: new Set(), months: new Set(), numbers: new Set(), directions: new Set() },
    ...{ names: new Set(), words: new Set(), figures: [] }
  };
  const { start, end } = wordSpans(body, { joined: true });
  start.forEach((from, at) => {
    const word = foldSpan(body, from, end[at]!);
    telling.words.add(word);
    if (/\d/.test(word)) telling.figures.push(word);
    if (DAYS.has(word)) telling.weekdays.add(word);
    add(telling.months, MONTH_OF.get(word));
    add(telling.numbers, NUMBER_OF.get(word));
    add(telling.directions, directionOf(word));
    if (isName(body, from, end[at]!)) telling.names.add(word);
  });
  return telling;
}

function add(to: Set<string>, value: string | undefined): void {
  if (value !== undefined) to.add(value);
}

function directionOf(word: string): string | undefined {
  return WHOLE_DIRECTIONS.get(word) ?? STEMS.find(([form]) => word.startsWith(form))?.[1];
}

/** Capitalised, and not only because a sentence begins there. */
function isName(body: string, from: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(body.slice(from, from + 2))) return false;
  const before = body.slice(Math.max(0, from - 4), from);
  const opens = from === 0 || (/(^|[.!?:…])["'“”„«»‘’(\s]*$/.test(before) && (from < 4 || /[.!?:…]/.test(before)));
  return !opens || end - from >= SENTENCE_NAME;
}
