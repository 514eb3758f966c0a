import type { Arrivals } from '../model/story.ts';
import { nextBit } from './bits.ts';
import type { Columns } from './columns.ts';
import type { FittingRows } from './list-order.ts';
import type { PlaceConditions } from './place-conditions.ts';
import { rowFrom } from './segment.ts';
import type { Steps } from './types.ts';

/** Which stories came where in each step: `parts` are the rows that fit. Places come by number within a step. */
export function countArrivals(
  columns: Columns,
  { parts, conditions }: { parts: readonly FittingRows[]; conditions: PlaceConditions },
  { start, step, steps }: Steps
): Arrivals {
  const stories = new Array<number>(steps).fill(0);
  const filings = Array.from({ length: steps }, (): number[] => []);
  const keys: string[] = [];
  const indexes = new Int32Array(columns.places.size).fill(-1);
  const counter = placeCounter(columns, conditions);
  for (let at = 0; at < steps; at++) {
    const span = { from: start + at * step, to: start + (at + 1) * step };
    for (const part of parts) stories[at]! += counter.add(part, span);
    counter.take((place, articles) => {
      if (indexes[place]! < 0) indexes[place] = keys.push(columns.places.get(place)!.key) - 1;
      filings[at]!.push(indexes[place]!, articles);
    });
  }
  return { start, step, stories, keys, filings };
}

/** Counts the stories of a step by place, and begins anew for the next. */
function placeCounter({ dictionaries, places }: Columns, { fails }: PlaceConditions) {
  const { starts, members } = dictionaries.places.columns;
  const articles = new Uint32Array(places.size);
  let seen: number[] = [];
  return {
    /** How many stories of a part came in the span; each is counted at its places. */
    add(part: FittingRows, span: { from: number; to: number }): number {
      const { segment, bits } = part;
      const end = Math.min(part.to, rowFrom(segment, span.to));
      let stories = 0;
      let row = nextBit(bits, Math.max(part.from, rowFrom(segment, span.from)), end);
      for (; row < end; row = nextBit(bits, row + 1, end)) {
        stories++;
        const set = segment.places[row]!;
        for (let at = starts[set]!; at < starts[set + 1]!; at++) {
          const place = members[at]!;
          if (fails[place] !== 0) continue;
          if (articles[place]!++ === 0) seen.push(place);
        }
      }
      return stories;
    },
    take(each: (place: number, articles: number) => void): void {
      for (const place of Uint32Array.from(seen).sort()) {
        each(place, articles[place]!);
        articles[place] = 0;
      }
      seen = [];
    }
  };
}
