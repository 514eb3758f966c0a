import { countriesOf } from '../filter/countries.ts';
import type { SettledFilter } from '../model/filter.ts';
import type { CodeList } from './code-list.ts';
import type { Columns } from './columns.ts';
import { PLACE_PARTS, askPlaces, type PlaceConditions } from './place-conditions.ts';
import { EMPTY, GONE, type SetDictionary } from './set-dictionary.ts';

/** The parts of a filter that ask something of a story itself, its time aside, each with its bit. */
export const STORY_PARTS = { agency: 1, source: 2, lang: 4, about: 8, q: 16 } as const;
export type StoryParameter = keyof typeof STORY_PARTS;

/** Bits of a story that is gone: it fails in more than one way, and so counts nowhere. */
const ALL_PARTS = 31;

/** A filter as tables: what a row's sets and language say about it is looked up. */
export interface ScanPlan {
  /** By index of the set, or number of the language: the part's bit where it does not fit, else 0. */
  agencies: Uint8Array;
  sources: Uint8Array;
  languages: Uint8Array;
  about: Uint8Array;
  /** By index of the set of places: 1 where one of them meets all that is asked of places, or nothing is. */
  places: Uint8Array;
  conditions: PlaceConditions;
}

export function planScan(filter: SettledFilter, columns: Columns): ScanPlan {
  const { dictionaries } = columns;
  const conditions = askPlaces(filter, columns.places);
  const about = countriesOf(filter.about);
  const agencies = failingSets(dictionaries.agencies, {
    chosen: filter.agencies.length > 0 ? columns.agencies.chosen(filter.agencies) : null,
    bit: STORY_PARTS.agency
  });
  agencies[GONE] = ALL_PARTS;
  return {
    agencies,
    sources: failingSets(dictionaries.sources, {
      chosen: filter.sources.length > 0 ? columns.sources.chosen(filter.sources) : null,
      bit: STORY_PARTS.source
    }),
    languages: failingLanguages(filter.languages, dictionaries.languages),
    about: failingSets(dictionaries.about, {
      chosen: about && chosenCodes(about, dictionaries.subjects),
      bit: STORY_PARTS.about
    }),
    places: filter.unplaced
      ? Uint8Array.from({ length: dictionaries.places.size }, (_, set) => (set === EMPTY ? 1 : 0))
      : fittingSets(dictionaries.places, conditions, ALL_PLACE_PARTS),
    conditions
  };
}

export const ALL_PLACE_PARTS = Object.values(PLACE_PARTS).reduce((bits, bit) => bits | bit, 0);

/** By index 1 for the sets one of whose places meets all of the parts, or where none of these asks anything. */
export function fittingSets(sets: SetDictionary, { fails, asked }: PlaceConditions, parts: number): Uint8Array {
  const fitting = new Uint8Array(sets.size);
  const bits = asked & parts;
  if (bits === 0) return fitting.fill(1);
  const { starts, members } = sets.columns;
  for (let set = 0; set < fitting.length; set++) {
    for (let at = starts[set]!; at < starts[set + 1]!; at++) {
      if ((fails[members[at]!]! & bits) === 0) {
        fitting[set] = 1;
        break;
      }
    }
  }
  return fitting;
}

/** By index the bit for the sets none of whose members is chosen; nothing fails where all are (`chosen` null). */
function failingSets(sets: SetDictionary, { chosen, bit }: { chosen: Uint8Array | null; bit: number }): Uint8Array {
  const failing = new Uint8Array(sets.size);
  if (chosen === null) return failing;
  const { starts, members } = sets.columns;
  for (let set = 0; set < failing.length; set++) {
    failing[set] = bit;
    for (let at = starts[set]!; at < starts[set + 1]!; at++) if (chosen[members[at]!] === 1) failing[set] = 0;
  }
  return failing;
}

function failingLanguages(chosen: readonly string[], languages: CodeList): Uint8Array {
  const failing = new Uint8Array(languages.size);
  if (chosen.length === 0) return failing;
  const asked = new Set<string | null>(chosen);
  return failing.map((_, number) => (asked.has(languages.code(number)) ? 0 : STORY_PARTS.lang));
}

/** By number 1 for the codes that are among those asked for. */
function chosenCodes(codes: readonly string[], list: CodeList): Uint8Array {
  const asked = new Set<string | null>(codes);
  return Uint8Array.from({ length: list.size }, (_, number) => (asked.has(list.code(number)) ? 1 : 0));
}
