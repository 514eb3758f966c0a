import type { Dateline, DatelinePart, PartKind, PrintedAgency, PrintedPlace, Span } from '../model/dateline.ts';
import { tokenAt, type Scan } from './scan.ts';
import { isWhite } from './tokenize.ts';
import type { AgencyPart, PlacePart, ReadDate, Solution } from './types.ts';

/** How much a rival solution of the same text takes from the confidence. */
const RIVAL_WEIGHT = 0.1;

/** The model's dateline of a solution; `from` is where the text begins, so that a preamble before the first part is its own part. */
export function datelineOf(scan: Scan, solution: Solution, from: number, rival: number): Dateline {
  const places = (solution.places?.value.places ?? []).map((place) => placeOf(scan, place));
  const agencies = (solution.agency?.value.agencies ?? []).map((agency) => agencyPart(scan, agency));
  const date = dateOf(scan, solution);
  const first = tokenAt(scan, 0)?.start ?? from;
  const last = tokenAt(scan, solution.end - 1)?.end ?? first;
  const parts = preambleParts(scan.text, from, first);
  for (const place of places) {
    parts.push(part('place', place));
    if (place.qualifier) parts.push(part('qualifier', place.qualifier));
  }
  if (date) parts.push(part('date', date.span));
  for (const agency of agencies) parts.push(part('agency', agency));
  for (const { from, to } of solution.separators) parts.push(part('separator', spanOf(scan, from, to)));
  return {
    start: from,
    end: last,
    text: scan.text.slice(from, last),
    parts: inOrder(parts),
    places,
    agencies,
    date: date?.value ? { ...date.span, ...date.value } : null,
    bodyStart: bodyStart(scan.text, last),
    confidence: Math.round(solution.score * (1 - RIVAL_WEIGHT * rival) * 1000) / 1000
  };
}

const part = (kind: PartKind, span: Span): DatelinePart => ({
  kind,
  start: span.start,
  end: span.end,
  text: span.text
});

/** Most datelines print their parts in the order in which they are read: to look is cheaper than to sort. */
function inOrder(parts: DatelinePart[]): DatelinePart[] {
  let last = 0;
  for (const { start } of parts) {
    if (start < last) return parts.sort((a, b) => a.start - b.start);
    last = start;
  }
  return parts;
}

function spanOf(scan: Scan, from: number, to: number): Span {
  const start = tokenAt(scan, from)?.start ?? 0;
  const end = tokenAt(scan, to - 1)?.end ?? start;
  return { start, end, text: scan.text.slice(start, end) };
}

function placeOf(scan: Scan, place: PlacePart): PrintedPlace {
  const qualifier = place.qualifier && spanOf(scan, place.qualifier.from, place.qualifier.to);
  const { start, end, text } = spanOf(scan, place.from, place.to);
  return { start, end, text, qualifier };
}

function agencyPart(scan: Scan, agency: AgencyPart): PrintedAgency {
  const { start, end, key, name } = agency;
  return { start, end, text: scan.text.slice(start, end), key, name };
}

/** The date part, and its value where day and month are certain. */
function dateOf(scan: Scan, solution: Solution): { span: Span; value: ReadDate } | null {
  const found = solution.date ?? solution.agency?.value.date ?? null;
  return found && { span: spanOf(scan, found.from, found.to), value: found.value };
}

function preambleParts(text: string, from: number, first: number): DatelinePart[] {
  if (first === from) return [];
  const preamble = text.slice(from, first).trimEnd();
  return preamble ? [{ kind: 'preamble', start: from, end: from + preamble.length, text: preamble }] : [];
}

/** Behind spaces and line ends. */
function bodyStart(text: string, end: number): number {
  let at = end;
  while (isWhite(text, at)) at++;
  return at;
}
