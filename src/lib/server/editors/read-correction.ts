import { createHash } from 'node:crypto';
import type { Gazetteer } from '../../gazetteer/lookup.ts';
import { nameKey, pointPlace } from '../../stories/correct.ts';
import {
  CORRECTION_SCOPES,
  type Correction,
  type CorrectionScope,
  type CorrectionTarget
} from '../../model/correction.ts';
import { COUNTRIES } from '../../region/regions.ts';
import { sourceKey } from '../../stories/source-key.ts';

/** What a correction is written in, in the order of the columns of an export. */
export const CORRECTION_FIELDS = [
  'id', 'printed', 'qualifier', 'scope', 'story', 'source', 'to', 'place', 'name', 'country', 'lng', 'lat', 'note', 'made', 'undone'
] as const; // prettier-ignore
export type CorrectionField = (typeof CORRECTION_FIELDS)[number];
export type CorrectionFields = Partial<Record<CorrectionField, string>>;

/** A field that cannot be used; what was expected there, i18n says (`edit.expected.<field>`). */
export interface FieldProblem {
  field: Exclude<CorrectionField, 'qualifier' | 'note'>;
  got: string;
}

export type CorrectionReading = { ok: true; correction: Correction } | { ok: false; problems: FieldProblem[] };

interface ReadOptions {
  gazetteer: Pick<Gazetteer, 'place'>;
  /** Where no instant is given, epoch milliseconds. */
  now: number;
}

const MOST = { printed: 200, qualifier: 100, source: 200, name: 100, note: 500 };
const ID = /^[\w-]{1,80}$/;

/** Reads a correction from text, whatever it says: a form, a line of TSV. Without an id it gets one that its content decides. */
export function readCorrection(fields: CorrectionFields, { gazetteer, now }: ReadOptions): CorrectionReading {
  const problems: FieldProblem[] = [];
  const text = (field: CorrectionField) => oneLine(fields[field] ?? '');
  const refuse = (field: FieldProblem['field']) => void problems.push({ field, got: text(field).slice(0, 60) });
  const printed = text('printed');
  const scope = CORRECTION_SCOPES.find((each) => each === text('scope').toLowerCase()) ?? null;
  const source = scope === 'source' ? sourceKey(text('source').slice(0, MOST.source)) : null;
  const id = text('id');
  const [made, undone] = [readInstant(text('made')), readInstant(text('undone'))];
  if (id !== '' && !ID.test(id)) refuse('id');
  // What has no name is one story's matter.
  if (printed.length > MOST.printed || (printed === '' && scope !== 'story')) refuse('printed');
  if (scope === null) refuse('scope');
  if (scope === 'story' && !ID.test(text('story'))) refuse('story');
  if (scope === 'source' && source === null) refuse('source');
  const to = readTarget(text, { refuse, gazetteer });
  if (made === undefined) refuse('made');
  if (undone === undefined) refuse('undone');
  if (problems.length > 0 || to === null) return { ok: false, problems };
  const correction: Correction = {
    id,
    printed,
    qualifier: text('qualifier').slice(0, MOST.qualifier) || null,
    scope: scope as CorrectionScope,
    story: scope === 'story' ? text('story') : null,
    source,
    to,
    note: text('note').slice(0, MOST.note),
    made: made ?? now,
    undone: undone ?? null
  };
  return { ok: true, correction: { ...correction, id: id || idOf(correction, made ?? null) } };
}

interface TargetOptions extends Pick<ReadOptions, 'gazetteer'> {
  refuse: (field: FieldProblem['field']) => void;
}

function readTarget(
  text: (field: CorrectionField) => string,
  { refuse, gazetteer }: TargetOptions
): CorrectionTarget | null {
  const kind = text('to').toLowerCase();
  if (kind === 'none') return { kind };
  if (kind === 'place') {
    const place = gazetteer.place(text('place'));
    if (place === null) refuse('place');
    return place && { kind, place };
  }
  if (kind !== 'point') {
    refuse('to');
    return null;
  }
  const name = text('name');
  const country = text('country').toUpperCase();
  const [lng, lat] = [readDegrees(text('lng'), 180), readDegrees(text('lat'), 90)];
  if (name === '' || name.length > MOST.name) refuse('name');
  if (country !== '' && !COUNTRIES.includes(country)) refuse('country');
  if (lng === null) refuse('lng');
  if (lat === null) refuse('lat');
  if (lng === null || lat === null) return null;
  return { kind, place: pointPlace({ name, country: country || null, lng, lat }) };
}

/** Spreadsheets of half of Europe write `52,37`. */
function readDegrees(text: string, most: number): number | null {
  const plain = text.replace(',', '.').replace('−', '-');
  const degrees = /^[+-]?\d{1,3}(\.\d{1,20})?$/.test(plain) ? Number(plain) : NaN;
  return Math.abs(degrees) <= most ? degrees : null;
}

/** Epoch milliseconds; null for none, undefined for what is no instant. */
function readInstant(text: string): number | null | undefined {
  if (text === '') return null;
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
    ? Date.parse(text)
    : NaN;
  return Number.isNaN(instant) ? undefined : instant;
}

/** The same line read twice is the same correction. */
function idOf({ scope, story, source, to, ...name }: Correction, made: number | null): string {
  const content = [nameKey(name), scope, story, source, to.kind === 'none' ? null : to.place.key, made];
  return `t${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 15)}`;
}

/** On one line, of characters that a file can hold. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
