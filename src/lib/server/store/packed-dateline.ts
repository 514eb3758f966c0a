import { AGENCY_ROWS } from '../../facts/compiled/agencies.ts';
import type { Dateline, PartKind, Span } from '../../model/dateline.ts';

const KINDS: readonly PartKind[] = ['place', 'qualifier', 'date', 'agency', 'separator', 'preamble'];
const AGENCY_NAMES = new Map(AGENCY_ROWS.map(([key, name]) => [key, name]));

/** Offsets into the lead alone: its text is there. */
export type PackedDateline = [
  start: number,
  end: number,
  bodyStart: number,
  confidence: number,
  parts: number[],
  places: number[][],
  agencies: (number | string | null)[][],
  date: (number | null)[] | 0
];

/** A dateline in a fifth of its JSON. */
export function packDateline(dateline: Dateline): PackedDateline {
  const { start, end, bodyStart, confidence, parts, places, agencies, date } = dateline;
  return [
    ...([start, end, bodyStart, confidence] as const),
    parts.flatMap((part) => [KINDS.indexOf(part.kind), part.start, part.end]),
    places.map(({ qualifier, ...place }) => [
      ...[place.start, place.end],
      ...(qualifier ? [qualifier.start, qualifier.end] : [])
    ]),
    // The name is kept where the table has another.
    agencies.map(({ key, name, ...span }) => [
      ...[span.start, span.end, key],
      ...(key !== null && AGENCY_NAMES.get(key) === name ? [] : [name])
    ]),
    date === null ? 0 : [date.start, date.end, date.year, date.month, date.day]
  ];
}

/** What `packDateline` packed, of that lead. */
export function unpackDateline(packed: PackedDateline, lead: string): Dateline {
  const [start, end, bodyStart, confidence, parts, places, agencies, date] = packed;
  const span = (from: number, to: number): Span => ({ start: from, end: to, text: lead.slice(from, to) });
  return {
    ...span(start, end),
    parts: parts.flatMap((kind, at) =>
      at % 3 === 0 ? [{ kind: KINDS[kind]!, ...span(parts[at + 1]!, parts[at + 2]!) }] : []
    ),
    places: places.map(([from, to, qualifierFrom, qualifierTo]) => ({
      ...span(from!, to!),
      qualifier: qualifierFrom === undefined ? null : span(qualifierFrom, qualifierTo!)
    })),
    agencies: agencies.map(([from, to, key, name]) => ({
      ...span(from as number, to as number),
      key: key as string | null,
      name: (name as string | undefined) ?? AGENCY_NAMES.get(key as string) ?? (key as string)
    })),
    date: date === 0 ? null : { ...span(date[0]!, date[1]!), year: date[2]!, month: date[3]!, day: date[4]! },
    ...{ bodyStart, confidence }
  };
}
