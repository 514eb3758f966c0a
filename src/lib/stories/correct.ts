import { foldName } from '../text/fold.ts';
import { foldKey } from '../text/key.ts';
import type { Correction, PrintedName } from '../model/correction.ts';
import { CORRECTION_SCOPES } from '../model/correction.ts';
import type { Dateline } from '../model/dateline.ts';
import type { Place, Placement, RunnerUp } from '../model/place.ts';
import type { ReasonCode } from '../model/reason.ts';

/** What is left of 1 where people said so: they err too. Shown as "certain". */
const CORRECTED_CONFIDENCE = 0.99;

/** A story's placements after the editors, and what they owe to whom. */
export interface Corrected {
  placements: Placement[];
  /** Ids of the corrections that decided a placement, in order, each once. */
  applied: string[];
}

/**
 * The names of a story's placements, in their order. The dateline tells the qualifier, which placements do not carry.
 */
export function printedNames(placements: readonly Placement[], dateline: Dateline | null): PrintedName[] {
  return placements.map(({ printed }, index) => {
    const place = dateline?.places[index];
    return { printed, qualifier: place?.text === printed ? (place.qualifier?.text ?? null) : null };
  });
}

/** Equal for equal names: `Troy`, `TROY` → `troy`; `TROY (N.Y.)` → `troy,ny`. What is not Latin by its words. */
export function nameKey({ printed, qualifier }: PrintedName): string {
  const parts = qualifier === null ? [printed] : [printed, qualifier];
  return parts.map((part) => foldKey(part) || foldName(part) || part.trim()).join(',');
}

/**
 * Places a story as the editors say. `corrections` are those in force whose scope holds for this story; of several for one
 * name the narrower scope decides, then the later. What the engine had chosen stays in newcomer as the first runner-up.
 */
export function applyCorrections(
  placements: readonly Placement[],
  dateline: Dateline | null,
  corrections: readonly Correction[]
): Corrected {
  const ranked = [...corrections].sort(byRank);
  const names = printedNames(placements, dateline);
  const deciding = names.map((name) => {
    const key = nameKey(name);
    // A story without a name has nothing in common with others without one.
    return ranked.find((each) => nameKey(each) === key && (key !== '' || each.scope === 'story'));
  });
  return {
    placements: placements.map((placement, at) => (deciding[at] ? correct(placement, deciding[at]) : placement)),
    applied: [...new Set(deciding.flatMap((each) => (each ? [each.id] : [])))]
  };
}

function byRank(a: Correction, b: Correction): number {
  const scope = CORRECTION_SCOPES.indexOf(a.scope) - CORRECTION_SCOPES.indexOf(b.scope);
  return scope || b.made - a.made || (a.id < b.id ? 1 : -1);
}

function correct(placement: Placement, { to }: Correction): Placement {
  const { printed } = placement;
  if (to.kind === 'none') {
    return { kind: 'unplaced', printed, reason: reason('corrected-off'), runnersUp: others(placement, null) };
  }
  return {
    kind: 'located',
    printed,
    place: to.place,
    confidence: CORRECTED_CONFIDENCE,
    reasons: [reason('corrected')],
    runnersUp: others(placement, to.place)
  };
}

/** The engine's choice, then its runners-up, without the place that it became. */
function others(placement: Placement, chosen: Place | null): RunnerUp[] {
  const own: RunnerUp[] =
    placement.kind === 'located'
      ? [{ place: placement.place, confidence: placement.confidence, reasons: [reason('engine-choice')] }]
      : [];
  return [...own, ...placement.runnersUp].filter(({ place }) => place.key !== chosen?.key);
}

const reason = (code: ReasonCode) => ({ code, params: {}, weight: 0 });

/** What makes a point that editors set. */
export interface PointTold {
  name: string;
  /** ISO 3166-1 alpha-2, or null where nobody said. */
  country: string | null;
  lng: number;
  lat: number;
}

/** About a metre: what was clicked is not more exact. */
const POINT_DECIMALS = 5;

/** Longest part of a name in a key; keys have 64 characters at most. */
const NAME_IN_KEY = 30;

/** A point as a place, its key by coordinates and name: `p-4.90000_52.37000-oudedorp`, the same whoever sets it. */
export function pointPlace({ name, country, lng, lat }: PointTold): Place {
  const [east, north] = [lng, lat].map((degrees) => degrees.toFixed(POINT_DECIMALS)) as [string, string];
  return {
    key: `p-${east}_${north}-${foldKey(name).slice(0, NAME_IN_KEY)}`,
    geonameId: null,
    name,
    country: country ?? '',
    admin1: null,
    lng: Number(east),
    lat: Number(north),
    population: 0,
    featureCode: 'PPL',
    precision: 'place'
  };
}
