import type { Precision } from '../../lib/model/place.ts';
import { type NameLanguage, NAME_LANGUAGES } from '../../lib/model/language.ts';
import { fold } from '../../lib/gazetteer/fold.ts';

/** A name that is written with its letters, because it may be shown. */
export interface TaggedName {
  text: string;
  /** Bit i stands for NAME_LANGUAGES[i]. */
  mask: number;
  kind: 'exonym' | 'fact';
}

/** A place while it is being compiled. */
export interface NamedPlace {
  /** GeoNames id, or 0. */
  id: number;
  /** Key of its own (`c-NL`), where it has no GeoNames id. */
  key: string | null;
  precision: Precision;
  name: string;
  country: string;
  admin1: string;
  lng: number;
  lat: number;
  population: number;
  featureCode: string;
  /** Best first: the first that carries a language is the display name in it. */
  tagged: TaggedName[];
  /** Folded names of unknown language. */
  alternates: Set<string>;
}

export const ALL_LANGUAGES = 2 ** NAME_LANGUAGES.length - 1;

export function maskOf(language: NameLanguage): number {
  return 1 << NAME_LANGUAGES.indexOf(language);
}

/** Adds a name in some languages; the same text twice is one name with the languages of both. */
export function addTagged(place: NamedPlace, text: string, mask: number, kind: TaggedName['kind']): void {
  const before = place.tagged.find((name) => name.text === text);
  if (before === undefined) place.tagged.push({ text, mask, kind });
  else before.mask |= mask;
}

/** Adds alternates that say something new: longer than two letters and not folded like a name the place has. */
export function addAlternates(place: NamedPlace, texts: Iterable<string>): void {
  for (const text of texts) {
    const key = fold(text);
    if (key.length > 2) place.alternates.add(key);
  }
}

/** Drops what the stored names already give: alternates equal to a tagged or the main name. */
export function dropRepeated(place: NamedPlace): void {
  place.alternates.delete(fold(place.name));
  for (const name of place.tagged) place.alternates.delete(fold(name.text));
}
