import type { Columns } from './columns.ts';
import { ALL_PLACE_PARTS, fittingSets, type ScanPlan } from './scan-plan.ts';
import { PLACE_PARTS } from './place-conditions.ts';
import { PLACED, type ScanTally } from './scan.ts';
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
  /** Stories of one place, which most are, by place. */
  const alone = new Uint32Array(places.size);
  let all = 0;
  const add = (place: number, stories: number, once: number) => {
    if ((plan.conditions.fails[place]! & drawn) !== 0) return;
    for (const region of places.regionsOf(place)) regions.add(region, stories, once);
    divisions.add(places.divisionOf(place), stories, once);
  };
  for (let set = 0; set < fitting.length; set++) {
    const stories = tally.placed[set * PLACED.width]!;
    if (stories === 0 || fitting[set] === 0) continue;
    all += stories;
    const [start, end] = [starts[set]!, starts[set + 1]!];
    if (end - start === 1) alone[members[start]!]! += stories;
    else for (let at = start; at < end; at++) add(members[at]!, stories, set);
  }
  for (let place = 0; place < alone.length; place++) {
    if (alone[place] !== 0) add(place, alone[place]!, fitting.length + place);
  }
  return {
    regions: { ...regions.named(places.regions), [WORLD]: all },
    admin1: divisions.named(places.divisions)
  };
}

/** Sums by number, to which one and the same adds but once. */
class CountOnce {
  readonly #sums: Float64Array;
  /** 1 + who added last. */
  readonly #last: Uint32Array;

  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#last = new Uint32Array(size);
  }

  add(number: number, stories: number, once: number): void {
    if (this.#last[number] === once + 1) return;
    this.#last[number] = once + 1;
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
