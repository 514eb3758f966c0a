import { isCalendarWord, isDayOf, isHijriMonth, isWeekday, monthOf } from './months.ts';
import { folded, isMark, printed, skipMark, tokenAt, type Scan } from './scan.ts';
import type { Found, ReadDate } from './types.ts';

interface Partial {
  to: number;
  value: ReadDate;
}

/** Joins day and month: `3 de marzo`, `22nd of April`, `1º de julio`. */
const OF = new Set(['de', 'of', 'di', "d'", 'del', 'den']);

/** A date at token `at`: `Oct 26`, `21 jan 2019`, `22nd April, 2026`, `31/07`, `Monday, March 3`. */
export function readDate(scan: Scan, at: number): Found<ReadDate> | null {
  if (!mayOpenDate(scan, at)) return null;
  const known = scan.dates[at];
  return known === undefined ? (scan.dates[at] = readAnew(scan, at)) : known;
}

function readAnew(scan: Scan, at: number): Found<ReadDate> | null {
  const weekday = skipWeekday(scan, at);
  const start = skipArticle(scan, skipHijri(scan, weekday));
  const token = tokenAt(scan, start);
  let read: Partial | null = null;
  if (token?.kind === 'number') read = numericDate(scan, start) ?? dayFirst(scan, start) ?? dayAlone(scan, start);
  else if (token?.kind === 'word') read = monthFirst(scan, start);
  // `LONDON, Monday (Reuters)`: a date stands there, but which one is not said.
  read ??= weekday > at && isLongWeekday(scan, at) ? { to: at + 1, value: null } : null;
  return read && { from: at, to: skipTime(scan, read.to), value: read.value, score: 1 };
}

/** Most words are asked about dates, few begin one. */
function mayOpenDate(scan: Scan, at: number): boolean {
  const kind = tokenAt(scan, at)?.kind;
  if (kind !== 'word') return kind === 'number';
  const word = folded(scan, at);
  return isCalendarWord(word) || ARTICLES.has(word);
}

const TIME_WORDS = new Set(['am', 'pm', 'gmt', 'utc', 'est', 'edt', 'cet', 'uur', 'uhr', 'h']);

/** The time of day behind a date: `Mar 3, 2024 / 10:00 am`, `March 3, 1530 GMT`. */
function skipTime(scan: Scan, at: number): number {
  const start = skipMark(scan, skipMark(scan, at, ','), '/');
  if (numberAt(scan, start) === null) return at;
  const clock = isMark(scan, start + 1, ':') && numberAt(scan, start + 2) !== null;
  const end = clock ? start + 3 : start + 1;
  const worded = TIME_WORDS.has(folded(scan, end));
  if (!clock && !worded) return at;
  return worded ? end + 1 : end;
}

/** Abbreviations of weekdays are words of their own too (`so`, `ma`). */
const isLongWeekday = (scan: Scan, at: number): boolean => folded(scan, at).length > 4;

const ARTICLES = new Set(['le', 'el', 'il', 'den', 'dem', 'am', 'op', 'on', 'em', 'the']);

/** `MONTRÉAL, le 3 mars 2024` */
function skipArticle(scan: Scan, at: number): number {
  return ARTICLES.has(folded(scan, at)) && dayAt(scan, at + 1) !== null ? at + 1 : at;
}

/** `MADRID, 3 (EUROPA PRESS)`: the month is left out. */
function dayAlone(scan: Scan, at: number): Partial | null {
  const opens = isMark(scan, at + 1, '(') || isMark(scan, at + 1, '/');
  if (monthOf(folded(scan, at - 1)) !== null) return null;
  return opens && dayAt(scan, at) !== null ? { to: at + 1, value: null } : null;
}

function skipWeekday(scan: Scan, at: number): number {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'word' || !isWeekday(folded(scan, at))) return at;
  return skipMark(scan, skipMark(scan, at + 1, '.'), ',');
}

/** `Ramadan 03, 1445, March 13, 2024`; `Rabi Al-Awwal 3, 1446 H` */
function skipHijri(scan: Scan, at: number): number {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'word' || !isHijriMonth(folded(scan, at))) return at;
  // `Dhu al-Hijjah`, `Rabi Al-Awwal`: the second word of the month.
  const day = dayAt(scan, at + 1) === null ? at + 2 : at + 1;
  if (dayAt(scan, day) === null) return at;
  let next = skipMark(scan, day + 1, ',');
  const year = numberAt(scan, next);
  const stated = year !== null && year >= 1300 && year <= 1600;
  // `1445 H`, `1445 AH`
  if (stated) next = skipMark(scan, /^a?h$/.test(folded(scan, next + 1)) ? next + 2 : next + 1, ',');
  return next;
}

/** `March 3`, `Feb. 2, 2017`, `March 3/2024` */
function monthFirst(scan: Scan, at: number): Partial | null {
  const month = monthOf(folded(scan, at));
  if (month === null) return null;
  const dayToken = skipMark(scan, at + 1, '.');
  const day = dayAt(scan, dayToken);
  if (day === null || !isDayOf(month, day)) return null;
  const separated = skipMark(scan, skipMark(scan, dayToken + 1, ','), '/');
  return withYear(scan, dayToken + 1, separated, { month, day });
}

/** `3 March`, `22nd April, 2026`, `1er juillet`, `3. März`, `3 de marzo de 2024` */
function dayFirst(scan: Scan, at: number): Partial | null {
  const day = dayAt(scan, at);
  if (day === null) return null;
  let next = skipMark(scan, skipMark(scan, at + 1, '.'), 'º');
  if (OF.has(folded(scan, next))) next++;
  const month = tokenAt(scan, next)?.kind === 'word' ? monthOf(folded(scan, next)) : null;
  if (month === null || !isDayOf(month, day)) return null;
  const end = skipAbbreviation(scan, next + 1);
  let year = skipMark(scan, end, ',');
  if (OF.has(folded(scan, year))) year++;
  return withYear(scan, end, year, { month, day });
}

/** The full stop of `Nov. 24`; that of `.-` belongs to the separator. */
function skipAbbreviation(scan: Scan, at: number): number {
  return isMark(scan, at, '.') && tokenAt(scan, at + 1)?.kind !== 'dash' ? at + 1 : at;
}

/** `31/07`, `31/07/2024`, `03.03.2024`, `2024-03-03` */
function numericDate(scan: Scan, at: number): Partial | null {
  const first = numberAt(scan, at);
  const second = numberAt(scan, at + 2);
  const joint = tokenAt(scan, at + 1);
  if (first === null || second === null || !joint || joint.spaceBefore || tokenAt(scan, at + 2)?.spaceBefore)
    return null;
  const mark = scan.text.charAt(joint.start);
  if (!'/.-'.includes(mark) || joint.end - joint.start > 1) return null;
  const third = scan.text.charAt(tokenAt(scan, at + 3)?.start ?? -1) === mark ? numberAt(scan, at + 4) : null;
  if (first >= 1800 && third !== null) return numeric(at + 5, third, second, first);
  if (third !== null) return numeric(at + 5, ...ordered(scan, first, second), fullYear(third));
  return mark === '-' ? null : numeric(at + 3, ...ordered(scan, first, second), null);
}

/** Day before month, but not in English, where either may come first. */
function ordered(scan: Scan, first: number, second: number): [day: number, month: number] {
  const english = scan.language?.startsWith('en') ?? false;
  if (english && first <= 12 && second <= 12 && first !== second) return [0, 0];
  return second > 12 ? [second, first] : [first, second];
}

function numeric(to: number, day: number, month: number, year: number | null): Partial | null {
  if (month === 0) return { to, value: null };
  if (month < 1 || month > 12 || !isDayOf(month, day)) return null;
  return { to, value: { day, month, year } };
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

function withYear(scan: Scan, end: number, yearToken: number, date: { month: number; day: number }): Partial {
  const year = numberAt(scan, yearToken);
  const stated = year !== null && year >= 1800 && year <= 2200;
  return { to: stated ? yearToken + 1 : end, value: { ...date, year: stated ? year : null } };
}

/** A token of digits only, at most four. */
function numberAt(scan: Scan, at: number): number | null {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'number' || token.end - token.start > 4) return null;
  const value = Number(printed(scan, at, at + 1));
  return Number.isInteger(value) ? value : null;
}

/** A day with or without the letters of its ordinal. */
function dayAt(scan: Scan, at: number): number | null {
  const token = tokenAt(scan, at);
  if (token?.kind !== 'number' || token.end - token.start > 4) return null;
  const match = /^(\d{1,2})(?:st|nd|rd|th|er|e|o|a|ª|º)?$/i.exec(printed(scan, at, at + 1));
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}
