import type { Instant } from './document.ts';
import type { Place } from './place.ts';

/** How far a correction reaches, the narrowest first: one story, a name in one source, a name wherever it is printed. */
export const CORRECTION_SCOPES = ['story', 'source', 'always'] as const;
export type CorrectionScope = (typeof CORRECTION_SCOPES)[number];

/** A name as a dateline prints it. `TROY, N.Y.` and `TROY, Ohio` are different names: a correction of one leaves the other alone. */
export interface PrintedName {
  /** Empty for a story that names no place at all: only that story can be corrected. */
  printed: string;
  /** What the dateline prints beside it, `N.Y.`, or null. */
  qualifier: string | null;
}

/** Where the editors say that it is: a place of the gazetteer, a point that they set, or nowhere on the map. */
export type CorrectionTarget = { kind: 'place' | 'point'; place: Place } | { kind: 'none' };

/** What an editor says of a printed name: "not this Troy". */
export interface Correction extends PrintedName {
  id: string;
  scope: CorrectionScope;
  /** The story's id, for the scope `story`; else null. */
  story: string | null;
  /** The source's key, for the scope `source`; else null. */
  source: string | null;
  to: CorrectionTarget;
  /** The editor's own words; may be empty. */
  note: string;
  /** Epoch milliseconds. */
  made: number;
  /** When it was taken back; null while it holds. */
  undone: Instant;
}

/** Which stories a correction is about: all of it but what it says. */
export type CorrectionReach = Pick<Correction, 'printed' | 'qualifier' | 'scope' | 'story' | 'source'>;
