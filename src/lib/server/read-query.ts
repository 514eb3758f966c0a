import { readMoment } from '../filter/moment.ts';
import { parseFilter } from '../filter/parse.ts';
import { BadRequestError } from '../model/errors.ts';
import { NO_FILTER, type Filter } from '../model/filter.ts';
import { regionOf } from '../region/regions.ts';
import type { ArticleOrder } from '../columns/types.ts';
import { isTimeZone } from './zone-offset.ts';

/** What the filter room reads, by its name in the address. */
const FILTER_PARAMETERS = [
  ...['region', 'about', 'bbox', 'area', 'near'],
  ...['from', 'to', 'last', 'undated'],
  ...['agency', 'source', 'lang', 'q', 'place', 'unplaced']
];

/** What only pages use: an address copied from one works here too. */
const PAGE_PARAMETERS = ['story', 'at', 'locale', 'order'];

/**
 * The filter of a data request. A misspelt parameter is refused, as an answer to another question would be worse.
 * @throws BadRequestError for an unknown parameter or a value that cannot be used.
 */
export function requestFilter(params: URLSearchParams, own: string[] = []): Filter {
  const known = [...FILTER_PARAMETERS, ...own];
  for (const name of params.keys()) {
    if (known.includes(name) || PAGE_PARAMETERS.includes(name)) continue;
    throw new BadRequestError(name, `${name.slice(0, 40)}: no such parameter, expected ${known.join(', ')}`);
  }
  return params.size === 0 ? NO_FILTER : parseFilter(params);
}

/** Beginnings of names are shorter. */
const LONGEST_NAME = 100;

/** The beginning of a name, spaces around it aside. @throws BadRequestError for none, and for one of more than 100 characters. */
export function readTyped(text: string | null, name = 'q'): string {
  const typed = text?.trim() ?? '';
  if (typed !== '' && typed.length <= LONGEST_NAME) return typed;
  const expected = `the beginning of a name, 1 to ${LONGEST_NAME}`;
  throw new BadRequestError(name, `${name}: got ${typed.length} characters, expected ${expected}`);
}

/**
 * A whole number between 1 and `max`; `fallback` where none is given.
 * @throws BadRequestError for anything else.
 */
export function readLimit(text: string | null, fallback: number, max: number, name = 'limit'): number {
  if (text === null) return fallback;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > max) {
    throw new BadRequestError(name, `${name}: got "${text.slice(0, 40)}", expected a whole number from 1 to ${max}`);
  }
  return number;
}

/** @throws BadRequestError for anything but an ISO 3166-1 country code or none. */
export function readCountry(text: string | null): string | null {
  if (!text) return null;
  const code = text.toUpperCase();
  if (regionOf(code)?.kind === 'country') return code;
  throw new BadRequestError(
    'country',
    `country: got "${text.slice(0, 40)}", expected an ISO 3166-1 country code, for example country=US`
  );
}

/** A zone's name; null for none. @throws BadRequestError for what is no zone. */
export function readTimeZone(text: string | null): string | null {
  if (!text || isTimeZone(text)) return text || null;
  throw new BadRequestError(
    'tz',
    `tz: got "${text.slice(0, 40)}", expected a time zone, for example tz=Europe/Amsterdam`
  );
}

/** Longer is all time, and shorter no strip. */
const [SHORTEST_PART, LONGEST_PART] = [3_600_000, 400 * 365 * 86_400_000];

/** A part of time, `2026-01-25,2026-01-27T12:00Z`; null for none. @throws BadRequestError for what is none. */
export function readWithin(text: string | null): { from: number; to: number } | null {
  if (!text) return null;
  const [begin = '', end = '', ...more] = text.split(',');
  const [from, to] = [readMoment(begin.trim(), 'from'), readMoment(end.trim(), 'to')];
  const length = from.ok && to.ok ? to.value - from.value : 0;
  if (from.ok && to.ok && more.length === 0 && length >= SHORTEST_PART && length <= LONGEST_PART)
    return { from: from.value, to: to.value };
  throw new BadRequestError(
    'within',
    `within: got "${text.slice(0, 80)}", expected two times an hour or more apart, for example within=2026-01-25,2026-01-27T12:00Z`
  );
}

/** `place` is a page's order, under which stories stand newest first. @throws BadRequestError for anything else but `newest`, `oldest` or none. */
export function readOrder(text: string | null): ArticleOrder {
  if (text === null || text === 'newest' || text === 'place') return 'newest';
  if (text === 'oldest') return 'oldest';
  throw new BadRequestError('order', `order: got "${text.slice(0, 40)}", expected newest or oldest`);
}
