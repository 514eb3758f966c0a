import type { Dateline, PartKind } from '../model/dateline.ts';

/** A stretch of the printed dateline; `kind` null is punctuation between the parts. */
export interface DatelinePiece {
  kind: PartKind | null;
  text: string;
}

/**
 * The dateline as printed, cut at its parts: joined, the pieces are the dateline again, letter for letter.
 * Parts that overlap or lie outside (a faulty record) are left untinted, never dropped from the text.
 */
export function datelinePieces(dateline: Dateline): DatelinePiece[] {
  const pieces: DatelinePiece[] = [];
  let at = dateline.start;
  const text = (from: number, to: number) => dateline.text.slice(from - dateline.start, to - dateline.start);
  for (const part of dateline.parts) {
    if (part.start < at || part.end > dateline.end || part.end <= part.start) continue;
    if (part.start > at) pieces.push({ kind: null, text: text(at, part.start) });
    pieces.push({ kind: part.kind, text: text(part.start, part.end) });
    at = part.end;
  }
  if (at < dateline.end) pieces.push({ kind: null, text: text(at, dateline.end) });
  return pieces;
}

/** The agency's full name for a printed agency part, or null when the part says no more than its name. */
export function agencyInFull(dateline: Dateline, printed: string): string | null {
  const agency = dateline.agencies.find((one) => one.text === printed);
  return agency && agency.name !== printed ? agency.name : null;
}
