import * as v from 'valibot';
import { parseIsoInstant } from './iso-instant.ts';

/** What is wrong with one field: what came, and what was expected, as `text at most 200 letters long`. */
export interface FieldFault {
  field: string;
  got: unknown;
  expected: string;
}

/** A field's check: null and nothing at all mean that it is not said. */
type FieldSchema<T> = v.GenericSchema<unknown, T>;

/** Control characters, which would end a line or more in a message. */
const CONTROL = /\p{Cc}/u;

/** Text without control characters, spaces around it taken off; `expected` words the refusal. */
const line = (longest: number, expected: string) =>
  v.pipe(
    v.string(expected),
    v.trim(),
    v.check((text) => text !== '' && text.length <= longest && !CONTROL.test(text), expected)
  );

const INSTANT_EXPECTED = 'an instant with its offset such as "2026-01-25T20:00:00+01:00"';
const LANGUAGE_EXPECTED = 'a code of two letters such as "nl"';
const SOURCE_EXPECTED = 'a name of at most 80 signs such as "Het Parool"';
const URL_EXPECTED = 'a web address such as "https://news.example/2026/snow"';
const VERSION_EXPECTED = 'a number or a short text such as "3"';
const STATUS_EXPECTED = '"usable", "withheld" or "canceled"';

/** An ISO 8601 instant, as epoch milliseconds. */
export const INSTANT = v.pipe(
  v.string(INSTANT_EXPECTED),
  v.transform((text) => parseIsoInstant(text)),
  v.number(INSTANT_EXPECTED)
);

/** ISO 639-1. */
export const LANGUAGE = v.pipe(v.string(LANGUAGE_EXPECTED), v.regex(/^[a-z]{2}$/, LANGUAGE_EXPECTED));

/** Who published it, with a letter or a digit in it, and no commas: addresses list sources by them. */
export const SOURCE = v.pipe(
  v.string(SOURCE_EXPECTED),
  v.trim(),
  v.regex(/^(?=.*[\p{L}\p{N}])[^\p{C},<>]{1,80}$/u, SOURCE_EXPECTED)
);

/** The publisher's own place: `Brattleboro, VT, US`, `NL`. */
export const HOME = line(200, 'a place such as "Brattleboro, VT, US" or "NL"');

export const URI = line(2000, 'the provider’s own name for the story such as "urn:newsml:afp.com:20260125:TX-1"');
export const BYLINE = line(200, 'who wrote it, at most 200 letters');

/** Where readers read on; nothing but http and https, or a click could run what the address holds. */
export const WEB_ADDRESS = v.pipe(
  line(2000, URL_EXPECTED),
  v.check((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), URL_EXPECTED)
);

/** As the provider counts: numbers are taken as they are printed. */
export const VERSION = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.transform(String))], VERSION_EXPECTED),
  line(80, VERSION_EXPECTED)
);

export const STATUS = v.picklist(['usable', 'withheld', 'canceled'], STATUS_EXPECTED);

/** Any text. */
export const TEXT = v.string('a string');

/** The fields of an object that are as they should be, and a fault for each that is not. A field that is null is not said. */
export function checkFields<Schemas extends Record<string, FieldSchema<unknown>>>(
  value: Record<string, unknown>,
  schemas: Schemas
): { fields: Partial<{ [Name in keyof Schemas]: v.InferOutput<Schemas[Name]> }>; faults: FieldFault[] } {
  const fields: Record<string, unknown> = {};
  const faults: FieldFault[] = [];
  for (const [field, schema] of Object.entries(schemas)) {
    const got = Object.hasOwn(value, field) ? value[field] : undefined;
    if (got === undefined || got === null) continue;
    const checked = v.safeParse(schema, got);
    if (checked.success) fields[field] = checked.output;
    else faults.push({ field, got, expected: checked.issues[0].message });
  }
  return { fields: fields as never, faults };
}

/** Whether a value is an object with fields: no list, not null. */
export function hasFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
