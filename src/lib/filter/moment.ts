import { bad, good, type Read, shown } from './values.ts';

const DAY = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
// A `+` that nobody escaped arrives as a space.
const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?([Zz]|[+ -]\d{2}:?\d{2})$/;

const EXPECTED = 'expected a date (2026-07-21, read as UTC) or an instant with its offset (2026-07-21T14:30Z)';

/**
 * Reads a bound of a time span into epoch milliseconds. A date alone is the start of that UTC day; as the `to` bound
 * it is the start of the next one, so that `from=2026-07-21&to=2026-07-21` is one whole day.
 */
export function readMoment(raw: string, bound: 'from' | 'to'): Read<number> {
  const day = readDay(raw);
  if (day !== null) return good(bound === 'to' ? day + DAY : day);
  const instant = readInstant(raw);
  return instant === null ? bad(() => `${shown(raw)} is not a time: ${EXPECTED}`) : good(instant);
}

function readDay(raw: string): number | null {
  const [, year, month, day] = DATE.exec(raw) ?? [];
  if (!year) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // Date.UTC rolls 30 February over into March (and year 26 into 1926): what does not come back was no date.
  return printDay(time) === raw ? time : null;
}

function readInstant(raw: string): number | null {
  const [, date = '', hours, minutes, seconds = '0', fraction = '', zone = ''] = INSTANT.exec(raw) ?? [];
  const day = readDay(date);
  if (day === null || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const offset = offsetMinutes(zone);
  if (offset === null) return null;
  const minutesOfDay = Number(hours) * 60 + Number(minutes) - offset;
  const time = day + minutesOfDay * 60_000 + Number(seconds) * 1000 + Number(fraction.padEnd(3, '0'));
  // An offset can carry an instant out of the years that four digits can write.
  return readDay(printDay(time)) === null ? null : time;
}

function offsetMinutes(zone: string): number | null {
  if (zone.toUpperCase() === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Writes a bound so that `readMoment` reads it back: as a date where it is one, else as an instant. */
export function printMoment(time: number, bound: 'from' | 'to'): string {
  if (time % DAY === 0) return printDay(bound === 'to' ? time - DAY : time);
  return new Date(time).toISOString().replace('.000Z', 'Z').replace(':00Z', 'Z');
}

function printDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const HOURS: Record<string, number> = { h: 1, d: 24 };
/** Ten years: longer is all time. */
const LONGEST_HOURS = 87_600;

/** Reads a span that ends now: `24h`, `7d`; the answer in hours. */
export function readLast(raw: string): Read<number> {
  const [, count = '', unit = ''] = /^(\d{1,5})([hd])$/i.exec(raw) ?? [];
  const hours = Number(count) * (HOURS[unit.toLowerCase()] ?? 0);
  if (hours > 0 && hours <= LONGEST_HOURS) return good(hours);
  return bad(() => `${shown(raw)} is not a span: expected hours or days that end now, for example last=24h or last=7d`);
}

/** Writes a span so that `readLast` reads it back: in days from two upwards. */
export function printLast(hours: number): string {
  return hours % 24 === 0 && hours > 24 ? `${hours / 24}d` : `${hours}h`;
}
