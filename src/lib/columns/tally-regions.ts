import type { Columns } from './columns.ts';
import type { PlaceRegister } from './place-register.ts';
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
  const { fails, asked } = plan.conditions;
  const drawn = asked & ~CHOOSING;
  const fitting = fittingSets(dictionaries.places, plan.conditions, ALL_PLACE_PARTS & ~CHOOSING);
  const divisions = new CountOnce(places.divisions.size);
  const regions = new RegionCount(columns);
  let all = 0;
  for (let set = 0; set < fitting.length; set++) {
    const stories = tally.placed[set * PLACED.width]!;
    if (stories === 0 || fitting[set] === 0) continue;
    all += stories;
    let [first, second, isMany] = [0, 0, false];
    for (let at = starts[set]!; at < starts[set + 1]!; at++) {
      const place = members[at]!;
      if ((fails[place]! & drawn) !== 0) continue;
      divisions.add(places.divisionOf(place), stories, set);
      const country = places.countryOf(place);
      if (first === 0) first = country;
      else if (second === 0 && country !== first) second = country;
      else if (country !== first && country !== second) {
        isMany = true;
        regions.open(country, stories, set);
      }
    }
    if (isMany) {
      regions.open(first, stories, set);
      regions.open(second, stories, set);
    } else if (first !== 0) regions.add(first, second, stories);
  }
  return {
    regions: { ...regions.named(), [WORLD]: all },
    admin1: divisions.named(places.divisions)
  };
}

/** Stories by region: first by country, or by two of them, as most are filed from one or two; then these are opened. */
class RegionCount {
  readonly #places: PlaceRegister;
  readonly #sums: CountOnce;
  readonly #alone: Uint32Array;
  readonly #pairs: Uint32Array;

  constructor({ places, scratch }: Columns) {
    this.#places = places;
    this.#sums = new CountOnce(places.regions.size);
    this.#alone = new Uint32Array(places.countries);
    this.#pairs = scratch.take('pairs of countries', Uint32Array, places.countries ** 2);
  }

  /** Stories of one country (`second` 0) or of two. */
  add(first: number, second: number, stories: number): void {
    if (second === 0) this.#alone[first]! += stories;
    else this.#pairs[first * this.#alone.length + second]! += stories;
  }

  /** Adds to the regions over a country; what bears the same number adds to each but once. */
  open(country: number, stories: number, once: number): void {
    for (const region of this.#places.regionsOver(country)) this.#sums.add(region, stories, once);
  }

  named(): Record<string, number> {
    const { length } = this.#alone;
    // No set has numbers like these.
    let once = -2;
    for (let first = 0; first < length; first++) {
      this.open(first, this.#alone[first]!, once--);
      for (let second = 0; second < length; second++) {
        const stories = this.#pairs[first * length + second]!;
        if (stories === 0) continue;
        this.open(first, stories, once);
        this.open(second, stories, once--);
      }
    }
    return this.#sums.named(this.#places.regions);
  }
}

/** Sums by number, to which one and the same adds but once. */
class CountOnce {
  readonly #sums: Float64Array;
  /** 1 + who added last. */
  readonly #last: Int32Array;

  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#last = new Int32Array(size);
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
