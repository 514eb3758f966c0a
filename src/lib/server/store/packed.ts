import type { Dateline } from '../../model/dateline.ts';
import type { Placement } from '../../model/place.ts';
import type { Dictionary } from './dictionary.ts';
import { type PackedDateline, packDateline, unpackDateline } from './packed-dateline.ts';
import { type PackedPlacement, packPlacements, unpackPlacements } from './packed-placements.ts';

/** The number of this way to pack: a store packed by another is packed anew. */
export const PACK_MAKER = 1;

/** A story's dateline and where it is. */
export interface Whereabouts {
  dateline: Dateline | null;
  placements: Placement[];
}

/** As version 0.1 kept it, whole. */
type Plain = { dateline: Dateline | null; placements: Placement[] };
type Packed = [PackedDateline | 0, PackedPlacement[]];

/** A story's whereabouts as a store keeps them: JSON of numbers, some 150 bytes. */
export function packWhereabouts({ dateline, placements }: Whereabouts, dictionary: Dictionary): string {
  const packed: Packed = [
    dateline === null ? 0 : packDateline(dateline),
    packPlacements(placements, printedIn(dateline), dictionary)
  ];
  return JSON.stringify(packed);
}

/** What `packWhereabouts` packed of a story with that lead, or version 0.1 kept. */
export function unpackWhereabouts(text: string, lead: string, dictionary: Dictionary): Whereabouts {
  const packed = JSON.parse(text) as Packed | Plain;
  if (!Array.isArray(packed)) return packed;
  const dateline = packed[0] === 0 ? null : unpackDateline(packed[0], lead);
  return { dateline, placements: unpackPlacements(packed[1], printedIn(dateline), dictionary) };
}

const printedIn = (dateline: Dateline | null): string[] => dateline?.places.map(({ text }) => text) ?? [];
