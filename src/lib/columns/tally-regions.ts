import type { Columns } from './columns.ts';
import { ALL_PLACE_PARTS, fittingSets, type ScanPlan } from './scan-plan.ts';
import { PLACE_PARTS } from './place-conditions.ts';
import type { ScanTally } from './scan.ts';
import { WORLD } from '../region/regions.ts';

/** Stories by region of the world and by admin-1 region. */
export interface RegionTally {
  regions: Record<string, number>;
  admin1: Record<string, number>;
}

/** Parts that choose among regions and places: set aside, so that others stay choosable. */
const CHOOSING = PLACE_PARTS.region | PLACE_PARTS.place;

/** Opens the sets of places that a scan counted: a story filed from two places of a region counts once there. */
export function tallyRegions(columns: Columns, plan: ScanPlan, tally: ScanTally): RegionTally {
  const { places, dictionaries } = columns;
  const { starts, members } = dictionaries.places.columns;
  const drawn = plan.conditions.asked & ~CHOOSING;
  const fitting = fittingSets(dictionaries.places, plan.conditions, ALL_PLACE_PARTS & ~CHOOSING);
  const regions = new CountOnce(places.regions.size);
  const divisions = new CountOnce(places.divisions.size);
  let all = 0;
  for (let set = 0; set < fitting.length; set++) {
    const stories = tally.placed[set]!;
    if (stories === 0 || fitting[set] === 0) continue;
    all += stories;
    for (let at = starts[set]!; at < starts[set + 1]!; at++) {
      const place = members[at]!;
      if ((plan.conditions.fails[place]! & drawn) !== 0) continue;
      for (const region of places.regionsOf(place)) regions.add(region, stories, set);
      divisions.add(places.divisionOf(place), stories, set);
    }
  }
  return {
    regions: { ...regions.named(places.regions), [WORLD]: all },
    admin1: divisions.named(places.divisions)
  };
}

/** Sums by number, to which one set adds but once. */
class CountOnce {
  readonly #sums: Float64Array;
  /** 1 + the set that added last. */
  readonly #last: Uint32Array;

  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#last = new Uint32Array(size);
  }

  add(number: number, stories: number, set: number): void {
    if (this.#last[number] === set + 1) return;
    this.#last[number] = set + 1;
    this.#sums[number]! += stories;
  }

  /** By code; number 0 has none. */
  named(list: { code(number: number): string | null }): Record<string, number> {
    return Object.fromEntries(
      [...this.#sums.entries()].flatMap(([number, sum]) => {
        const code = list.code(number);
        return sum === 0 || code === null ? [] : [[code, sum]];
      })
    );
  }
}
