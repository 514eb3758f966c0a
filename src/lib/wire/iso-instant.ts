import type { Instant } from '../model/document.ts';

/** A day in milliseconds: clocks and zones differ by less. */
export const DAY = 86_400_000;
/** Nothing that a wire brings is older: an earlier year is a mistake. */
const EARLIEST = Date.UTC(1900);
/** Where nobody tells the clock, no year after this one. */
const LATEST = Date.UTC(2200);

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/;

/**
 * `2026-01-25T20:00:00+01:00` as epoch milliseconds; null for what is no instant, 30 February included. Without an offset
 * an instant would depend on the machine that reads it, so it must have one unless `offset` is `optional`: then it is UTC,
 * and a date alone its midnight.
 */
export function parseIsoInstant(text: string, offset: 'required' | 'optional' = 'required'): Instant {
  const parts = ISO.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', part = '', zone] = parts;
  if (zone === undefined && offset === 'required') return null;
  const midnight = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(day)) return null;
  const written = zone === undefined || zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${part.slice(0, 4)}${written}`);
}

/** Whether something can have been published or fetched then: not before 1900, and at most a day after `latest` (null: nobody knows the clock). */
export function isPlausibleInstant(instant: number, latest: Instant): boolean {
  return instant >= EARLIEST && instant <= (latest === null ? LATEST : latest + DAY);
}
