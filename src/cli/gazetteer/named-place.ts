import type { Precision } from '../../lib/model/place.ts';
import { type NameLanguage, NAME_LANGUAGES } from '../../lib/model/language.ts';
import { foldKey } from '../../lib/text/key.ts';

/** A name that is written with its letters, because it may be shown. */
export interface TaggedName {
  text: string;
  /** Languages in which this is the name to show. Bit i stands for NAME_LANGUAGES[i]. */
  mask: number;
  /** Languages in which it is another name, not the one to show: `Moscou` in Portuguese, beside `Moscovo`. */
  also: number;
  kind: 'exonym' | 'fact';
}

/** A place while it is being compiled. */
export interface NamedPlace {
  /** GeoNames id, or 0. */
  id: number;
  /** Key of its own (`c-NL`) of what has no GeoNames id; null with id 0: the key is made of its name (`named-key.ts`). */
  key: string | null;
  precision: Precision;
  name: string;
  country: string;
  admin1: string;
  lng: number;
  lat: number;
  population: number;
  featureCode: string;
  tagged: TaggedName[];
  /** Folded names of unknown language. */
  alternates: Set<string>;
}

export const ALL_LANGUAGES = 2 ** NAME_LANGUAGES.length - 1;

export function maskOf(language: NameLanguage): number {
  return 1 << NAME_LANGUAGES.indexOf(language);
}

/** Adds a name in some languages (0: none in particular). The first name that a language gets is the one to show in it. */
export function addTagged(place: NamedPlace, text: string, languages: number, kind: TaggedName['kind']): void {
  const shown = place.tagged.reduce((mask, name) => mask | name.mask, 0);
  let name = place.tagged.find((before) => before.text === text);
  if (name === undefined) place.tagged.push((name = { text, mask: 0, also: 0, kind }));
  name.mask |= languages & ~shown;
  name.also |= languages & shown & ~name.mask;
}

/** Adds alternates that say something new: longer than two letters and not folded like a name the place has. */
export function addAlternates(place: NamedPlace, texts: Iterable<string>): void {
  for (const text of texts) {
    const key = foldKey(text);
    if (key.length > 2) place.alternates.add(key);
  }
}

/** Drops what the stored names already give: alternates equal to a tagged or the main name. */
export function dropRepeated(place: NamedPlace): void {
  place.alternates.delete(foldKey(place.name));
  for (const name of place.tagged) place.alternates.delete(foldKey(name.text));
}
