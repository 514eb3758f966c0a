import type { Dateline } from '../model/dateline.ts';
import type { Placement } from '../model/place.ts';
import { applyCorrections } from './correct.ts';
import type { CorrectedPlaces, CorrectionInForce } from './types.ts';

/** What of a story decides whether a correction's scope holds for it. */
export interface Scoped {
  /** Its number; null while it has none. */
  n: number | null;
  ids: readonly string[];
  /** Keys of its sources. */
  sources: readonly string[];
}

/** A story where the engine placed it, and from that where the editors say; `dateline` tells the names' qualifiers. */
export function placeCorrected(
  engine: readonly Placement[],
  dateline: Dateline | null,
  corrections: readonly CorrectionInForce[],
  scoped: Scoped
): CorrectedPlaces {
  const holding = corrections.filter((correction) => isInScope(correction, scoped));
  if (holding.length === 0) return { placements: [...engine], engine: null, applied: [] };
  const { placements, applied } = applyCorrections(engine, dateline, holding);
  return { placements, engine: applied.length > 0 ? [...engine] : null, applied };
}

function isInScope({ scope, story, storyNumber, source }: CorrectionInForce, { n, ids, sources }: Scoped): boolean {
  if (scope === 'always') return true;
  if (scope === 'source') return source !== null && sources.includes(source);
  return (storyNumber !== null && storyNumber === n) || (story !== null && ids.includes(story));
}
