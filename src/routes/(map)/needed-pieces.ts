import { narrowingParts } from '$lib/filter/parts.ts';
import { foldDispatches } from '$lib/panel/fold-dispatches.ts';
import type { PieceName } from '$lib/panel/pieces.svelte.ts';
import type { Desk } from './read-desk.server.ts';

/** The pieces that the list of this address shows at once. */
export function neededPieces({ filter, total, chosen, articles }: Desk, params: URLSearchParams): PieceName[] {
  const needed: Record<PieceName, boolean> = {
    Chips: narrowingParts(filter).length > 0,
    EmptyList: total === 0,
    StorySections: chosen.length > 1,
    PlaceRow: params.get('order') === 'place',
    SameDispatch: foldDispatches(articles).some(({ others }) => others.length > 0)
  };
  return (Object.keys(needed) as PieceName[]).filter((name) => needed[name]);
}
