import type { Placement, RunnerUp } from '../../model/place.ts';
import type { Reason, ReasonCode } from '../../model/reason.ts';
import type { Dictionary } from './dictionary.ts';

/** A reason: number of its form, weight, values. */
type PackedReason = (number | string)[];
type PackedRunnerUp = [place: number, confidence: number, reasons: PackedReason[]];
/** Located: printed (0: as the dateline prints the place of that index), place, confidence, reasons, others. Unplaced: printed, 0, reason, others. */
export type PackedPlacement =
  | [printed: string | 0, place: number, confidence: number, reasons: PackedReason[], runnersUp: PackedRunnerUp[]]
  | [printed: string | 0, 0, reason: PackedReason, runnersUp: PackedRunnerUp[]];

/** Placements in a third of their JSON. `printed`: the names that the dateline prints, in its order. */
export function packPlacements(
  placements: readonly Placement[],
  printed: readonly string[],
  dictionary: Dictionary
): PackedPlacement[] {
  const reason = (each: Reason) => packReason(each, dictionary);
  return placements.map((placement, at) => {
    const name = placement.printed === printed[at] ? 0 : placement.printed;
    const others = placement.runnersUp.map(({ place, confidence, reasons }): PackedRunnerUp => [
      dictionary.placeNumber(place),
      confidence,
      reasons.map(reason)
    ]);
    if (placement.kind === 'unplaced') return [name, 0, reason(placement.reason), others];
    const { place, confidence, reasons } = placement;
    return [name, dictionary.placeNumber(place), confidence, reasons.map(reason), others];
  });
}

/** What `packPlacements` packed. */
export function unpackPlacements(
  packed: readonly PackedPlacement[],
  printed: readonly string[],
  dictionary: Dictionary
): Placement[] {
  const reason = (each: PackedReason) => unpackReason(each, dictionary);
  const other = ([place, confidence, reasons]: PackedRunnerUp): RunnerUp => ({
    ...{ place: dictionary.place(place), confidence },
    reasons: reasons.map(reason)
  });
  return packed.map((placement, at): Placement => {
    const name = placement[0] === 0 ? (printed[at] ?? '') : placement[0];
    if (placement[1] === 0) {
      const [, , why, others] = placement as [unknown, 0, PackedReason, PackedRunnerUp[]];
      return { kind: 'unplaced', printed: name, reason: reason(why), runnersUp: others.map(other) };
    }
    const [, place, confidence, reasons, others] = placement as Extract<PackedPlacement, { length: 5 }>;
    return {
      ...{ kind: 'located', printed: name, place: dictionary.place(place), confidence },
      ...{ reasons: reasons.map(reason), runnersUp: others.map(other) }
    };
  });
}

function packReason({ code, params, weight }: Reason, dictionary: Dictionary): PackedReason {
  const form = [code, ...Object.keys(params)].join(' ');
  return [dictionary.reasonNumber(form), weight, ...Object.values(params)];
}

function unpackReason([n, weight, ...values]: PackedReason, dictionary: Dictionary): Reason {
  const [code, ...names] = dictionary.reasonForm(n as number).split(' ');
  const params = Object.fromEntries(names.map((name, at) => [name, values[at]!]));
  return { code: code as ReasonCode, params, weight: weight as number };
}
