import { readDate } from '../../dateline/read-date.ts';
import { scanAt, tokenAt } from '../../dateline/scan.ts';
import type { Instant } from '../../model/document.ts';

/** A date, a time of day, or both, as printed; what is not printed is null. */
export interface PrintedMoment {
  date: { year: number | null; month: number; day: number } | null;
  clock: { hour: number; minute: number } | null;
  /** Minutes east of Greenwich, of a printed zone that means one offset only. */
  zone: number | null;
}

/** Minutes east of Greenwich. `CST`, `BST`, `IST` and `ET` mean several offsets, so they are none. */
const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  z: 0,
  wet: 0,
  west: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  jst: 540,
  hkt: 480,
  aest: 600,
  aedt: 660
};
/** Zones that are told as such, but not which. */
const LOOSE_ZONES = new Set(['cst', 'bst', 'ist', 'et', 'ct', 'mt', 'pt']);

/** Whether a word is the name of a time zone. */
export const isZone = (word: string): boolean => word.toLowerCase() in ZONES || LOOSE_ZONES.has(word.toLowerCase());

const CLOCK = /(?<![\d.:/-])(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)?\s?(a\.?m\.?|p\.?m\.?)?(?![\d:/\p{L}])/giu;
const OFFSET = /(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?\s*$/i;
const ISO = /(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))/;

/** Reads `Jan. 25, 2026 11:20 a.m.`, `11:20 GMT`, `25 januari`; all null where nothing is sure. */
export function readPrintedMoment(text: string, language: string | null): PrintedMoment {
  const iso = ISO.exec(text)?.[1];
  if (iso !== undefined) return isoMoment(iso);
  const clocks = [...text.matchAll(CLOCK)].filter((match) => match[2] !== undefined || match[3] !== undefined);
  const [clock] = clocks;
  const rest = clocks.reduce((left, match) => left.replace(match[0], ' ; '), text);
  return {
    date: dateIn(rest, language),
    // `10.05` is a time or a day.
    clock: clock && clocks.length === 1 && !/\d\.\d/.test(clock[0]) ? clockOf(clock) : null,
    zone: zoneIn(rest)
  };
}

function isoMoment(iso: string): PrintedMoment {
  const when = new Date(iso);
  if (Number.isNaN(when.getTime())) return { date: null, clock: null, zone: null };
  return {
    date: { year: when.getUTCFullYear(), month: when.getUTCMonth() + 1, day: when.getUTCDate() },
    clock: { hour: when.getUTCHours(), minute: when.getUTCMinutes() },
    zone: 0
  };
}

function dateIn(text: string, language: string | null): PrintedMoment['date'] {
  const scan = scanAt(text, 0, language);
  for (let at = 0; tokenAt(scan, at); at++) {
    const value = readDate(scan, at)?.value;
    if (value) return { year: value.year, month: value.month, day: value.day };
  }
  return null;
}

function clockOf([, hours = '', minutes = '0', half]: RegExpExecArray | RegExpMatchArray): PrintedMoment['clock'] {
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  const minute = Number(minutes);
  return hour < 24 && minute < 60 && (!half || Number(hours) <= 12) ? { hour, minute } : null;
}

function zoneIn(text: string): number | null {
  const offset = OFFSET.exec(text);
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
  const names = text.match(/\p{L}+/gu) ?? [];
  return names.map((name) => ZONES[name.toLowerCase()]).find((zone) => zone !== undefined) ?? null;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A date without a year is of the last so many days before the capture, or of no certain year. */
const YEAR_CERTAIN = 300 * DAY;

/**
 * When a printed moment was. A time of day needs its zone; alone it is the last one before the capture. A day alone is noon
 * UTC, which is that day from Honolulu to Auckland, and never after the capture. Null where any of it is uncertain.
 */
export function instantOf({ date, clock, zone }: PrintedMoment, captured: number): Instant {
  if (clock && zone === null) return null;
  const within = clock && zone !== null ? (clock.hour * 60 + clock.minute - zone) * MINUTE : DAY / 2;
  if (!date) return clock ? captured - ((((captured - within) % DAY) + DAY) % DAY) : null;
  const year = date.year ?? yearOf(date, captured);
  if (year === null) return null;
  const midnight = Date.UTC(year, date.month - 1, date.day);
  if (new Date(midnight).getUTCDate() !== date.day) return null;
  const instant = midnight + within;
  if (instant <= captured) return instant;
  // What is printed lies before the capture: a day may be the capture's own, a clock a few minutes fast.
  if (clock) return instant - captured <= 5 * MINUTE ? captured : null;
  return midnight - DAY / 2 <= captured ? captured : null;
}

function yearOf({ month, day }: { month: number; day: number }, captured: number): number | null {
  const now = new Date(captured).getUTCFullYear();
  // The capture's own day may have begun already east of Greenwich.
  const year = Date.UTC(now, month - 1, day) <= captured + DAY / 2 ? now : now - 1;
  return captured - Date.UTC(year, month - 1, day) <= YEAR_CERTAIN ? year : null;
}
