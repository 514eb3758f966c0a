import { FEATURES } from '../facts/compiled/features.ts';
import type { Place } from '../model/place.ts';
import { KEY_ROOM, keyInto } from '../text/key.ts';
import { unpackPopulation } from './format.ts';
import { NAME_KINDS } from './name-index.ts';
import { placeAt, type PlaceTable } from './place-table.ts';

/** What a whole name has before one that only begins so; small places of just that name stay behind large ones: Par (in Cornwall) and Paris. */
const WHOLE = 1.5;
/** What a name that the source gives no language has less: many are codes and old spellings. */
const ALTERNATE = -1;

/**
 * Places one of whose names begins with what was typed, folded (`geneve`, `'s-her`); the most prominent first. Countries and their first
 * divisions are left out: they are no points. Reads every name once: about 10 ms for half a million.
 */
export function searchPlaces(table: PlaceTable, typed: string, limit: number): Place[] {
  const prefix = new Uint8Array(KEY_ROOM);
  const length = keyInto(typed, prefix);
  if (length === 0) return [];
  const scores = new Map<number, number>();
  const { keys, start, place: places, meta } = table.index;
  for (let name = 0; name < places.length; name++) {
    const from = start[name]!;
    const room = start[name + 1]! - from;
    if (keys[from] !== prefix[0] || room < length || !startsWith(keys, from, prefix, length)) continue;
    const place = places[name]!;
    const kind = NAME_KINDS[meta[name]! >> 7];
    const score = prominence(table, place) + (room === length ? WHOLE : 0) + (kind === 'alternate' ? ALTERNATE : 0);
    if (score > (scores.get(place) ?? -Infinity)) scores.set(place, score);
  }
  return [...scores]
    .sort(([a, aScore], [b, bScore]) => bScore - aScore || a - b)
    .slice(0, limit)
    .map(([place]) => placeAt(table, place));
}

function startsWith(keys: Uint8Array, from: number, prefix: Uint8Array, length: number): boolean {
  for (let at = 1; at < length; at++) if (keys[from + at] !== prefix[at]) return false;
  return true;
}

/** −∞ for what is no point. */
function prominence(table: PlaceTable, place: number): number {
  const own = table.own.get(place);
  if (own && (own.precision === 'country' || own.key.startsWith('a-'))) return -Infinity;
  const rank = FEATURES[table.tables.features[table.feature[place]!] ?? '']?.search ?? 0;
  return Math.log10(unpackPopulation(table.population[place]!) + 100) + rank;
}
