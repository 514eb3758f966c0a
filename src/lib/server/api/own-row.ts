import type { ParameterSchema } from '../../filter/schema.ts';
import { bad, good, type Read, shown } from '../../filter/values.ts';
import { readMoment } from '../../filter/moment.ts';
import type { ProblemKey } from '../../i18n/problem-words.ts';
import { regionOf } from '../../region/regions.ts';
import type { ArticleOrder } from '../../columns/types.ts';
import { isTimeZone } from '../zone-offset.ts';

/** A parameter of a route's own, beside the filter. */
export interface OwnRow<Value> {
  read: (raw: string) => Read<Value>;
  /** Where it is not given; undefined: it must be. */
  otherwise: Value | undefined;
  /** What readers of a page are told of a bad value; null: no page has it. */
  expected: ProblemKey | null;
  schema: ParameterSchema;
}

/** A whole number from `least` to `most`. */
export function wholeNumber(
  description: string,
  { least = 1, most, otherwise }: { least?: number; most: number; otherwise: number }
): OwnRow<number> {
  return {
    read: (raw) => {
      const number = /^\d{1,9}$/.test(raw) ? Number(raw) : NaN;
      if (number >= least && number <= most) return good(number);
      return bad(() => `got ${shown(raw)}, expected a whole number from ${least} to ${most}`);
    },
    otherwise,
    expected: null,
    schema: {
      type: 'integer',
      description,
      minimum: least,
      maximum: most,
      default: otherwise,
      example: String(otherwise)
    }
  };
}

/** Beginnings of names are shorter. */
const LONGEST_NAME = 100;

/** The beginning of a name, spaces around it aside. */
export function typedName(description: string, example: string): OwnRow<string> {
  return {
    read: (raw) => {
      const typed = raw.trim();
      if (typed !== '' && typed.length <= LONGEST_NAME) return good(typed);
      return bad(() => `got ${typed.length} characters, expected the beginning of a name, 1 to ${LONGEST_NAME}`);
    },
    otherwise: undefined,
    expected: null,
    schema: { type: 'string', description, example, maxLength: LONGEST_NAME }
  };
}

export const CURSOR: OwnRow<string | null> = {
  read: (raw) => good(raw || null),
  otherwise: null,
  expected: 'problem.cursor',
  schema: { type: 'string', description: '`next` of the page before', example: '' }
};

/** Where a page of places ended: its last place's stories and number. */
export interface PlaceCursor {
  articles: number;
  place: number;
}

export const printPlaceCursor = ({ articles, place }: PlaceCursor): string => `${articles}.${place}`;

export const PLACE_CURSOR: OwnRow<PlaceCursor | null> = {
  read: (raw) => {
    if (raw === '') return good(null);
    const [, articles, place] = /^(\d{1,9})\.(\d{1,9})$/.exec(raw) ?? [];
    if (articles && place) return good({ articles: Number(articles), place: Number(place) });
    return bad(() => `got ${shown(raw)}, expected the next of a page of places`);
  },
  otherwise: null,
  expected: null,
  schema: { type: 'string', description: '`next` of the page before', pattern: '^\\d+\\.\\d+$', example: '12.345' }
};

/** Names one list of places for ever: up to which number, and a hash of what they are. */
export interface ListName {
  upTo: number;
  /** Hash of the store's own name. */
  store: string;
  hash: string;
}

export const printListName = ({ upTo, store, hash }: ListName): string => `${upTo}-${store}-${hash}`;

export const LIST: OwnRow<ListName | null> = {
  read: (raw) => {
    if (raw === '') return good(null);
    const [, upTo, store, hash] = /^(\d{1,9})-(\w{8})-(\w{16})$/.exec(raw) ?? [];
    if (upTo && store && hash) return good({ upTo: Number(upTo), store, hash });
    return bad(() => `got ${shown(raw)}, expected a list's name, as pages have it`);
  },
  otherwise: null,
  expected: null,
  schema: {
    type: 'string',
    description: 'A list that is named may be kept for ever; without a name it is all there is now',
    pattern: '^\\d+-\\w{8}-\\w{16}$',
    example: '1024-0a1b2c3d-0123456789abcdef'
  }
};

/** `place` is a page's order, under which stories stand newest first. */
export const ORDER: OwnRow<ArticleOrder> = {
  read: (raw) => {
    if (raw === 'newest' || raw === 'place') return good('newest');
    return raw === 'oldest' ? good('oldest') : bad(() => `got ${shown(raw)}, expected newest or oldest`);
  },
  otherwise: 'newest',
  expected: null,
  schema: {
    type: 'string',
    description: 'Newest or oldest first',
    enum: ['newest', 'oldest'],
    default: 'newest',
    example: 'oldest'
  }
};

export const COUNTRY: OwnRow<string | null> = {
  read: (raw) => {
    const code = raw.toUpperCase();
    if (code === '' || regionOf(code)?.kind === 'country') return good(code || null);
    return bad(() => `got ${shown(raw)}, expected an ISO 3166-1 country code, for example country=US`);
  },
  otherwise: null,
  expected: null,
  schema: {
    type: 'string',
    description: 'A country whose states and provinces are counted too',
    pattern: '^[A-Za-z]{2}$',
    example: 'US'
  }
};

export const TIME_ZONE: OwnRow<string | null> = {
  read: (raw) => {
    if (raw === '' || isTimeZone(raw)) return good(raw || null);
    return bad(() => `got ${shown(raw)}, expected a time zone, for example tz=Europe/Amsterdam`);
  },
  otherwise: null,
  expected: null,
  schema: { type: 'string', description: 'The zone at whose midnight days begin', example: 'Europe/Amsterdam' }
};

/** Longer is all time, and shorter no strip. */
const [SHORTEST_PART, LONGEST_PART] = [3_600_000, 400 * 365 * 86_400_000];

/** A part of time, in epoch milliseconds; the end is not in it. */
export const WITHIN: OwnRow<{ from: number; to: number } | null> = {
  read: (raw) => {
    if (raw === '') return good(null);
    const [begin = '', end = '', ...more] = raw.split(',');
    const [from, to] = [readMoment(begin.trim(), 'from'), readMoment(end.trim(), 'to')];
    const length = from.ok && to.ok ? to.value - from.value : 0;
    if (from.ok && to.ok && more.length === 0 && length >= SHORTEST_PART && length <= LONGEST_PART)
      return good({ from: from.value, to: to.value });
    const expected = 'expected two times an hour or more apart, for example within=2026-01-25,2026-01-27T12:00Z';
    return bad(() => `got ${shown(raw)}, ${expected}`);
  },
  otherwise: null,
  expected: null,
  schema: {
    type: 'string',
    description: 'A part of all time, in finer buckets',
    example: '2026-01-25,2026-01-27T12:00Z'
  }
};
