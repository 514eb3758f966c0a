import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { Place } from '../model/place.ts';
import { isThere, readQualifier } from './qualifier.ts';
import type { Target } from './qualifier.ts';

/** Where a publisher is at home: a country, perhaps its state, perhaps the very place. */
export interface Home {
  /** As given: `Brattleboro, VT, US`. */
  label: string;
  country: string;
  admin1: string | null;
  /** Null when only a country or state is known, or the gazetteer lacks the place. */
  place: Place | null;
}

/** Longer texts, in characters, are no place. */
const LONGEST_HOME = 200;

/**
 * Reads a publisher's home: `Brattleboro, VT, US`, `Hudson, Illinois`, `Bergen, NL`, `NL`. Null when neither a country
 * nor a place of it is known; a home is a hint and never an error.
 */
export function readHome(text: string, gazetteer: Gazetteer): Home | null {
  if (text.length > LONGEST_HOME) return null;
  const parts = text.split(',').map((part) => part.trim()).filter((part) => part !== ''); // prettier-ignore
  if (parts.length === 0) return null;
  const areas = parts.length === 1 ? readArea(parts, gazetteer) : readArea(parts.slice(1), gazetteer);
  const places = gazetteer.lookup(parts[0]!).map((candidate) => candidate.place);
  const there = places.filter((place) => place.precision === 'place' && areas.some((area) => isThere(place, area)));
  const place = parts.length === 1 && areas.length > 0 ? null : (there[0] ?? null);
  if (place) return { label: text, country: place.country, admin1: place.admin1, place };
  const area = areas[0];
  if (area) return { label: text, country: area.country, admin1: area.admin1, place: null };
  const only = parts.length === 1 ? places.find((each) => each.precision === 'place') : undefined;
  return only ? { label: text, country: only.country, admin1: only.admin1, place: only } : null;
}

/** State and country, the outer last: `['VT', 'US']`; what the outer part rules out is left away. */
function readArea(parts: string[], gazetteer: Gazetteer): Target[] {
  const outer = [...isoCountry(parts.at(-1)!), ...(readQualifier(parts.at(-1)!, gazetteer) ?? [])];
  if (parts.length === 1) return outer;
  const inner = readQualifier(parts.at(-2)!, gazetteer) ?? [];
  const agreeing = inner.filter((area) => outer.some((each) => each.admin1 === null && each.country === area.country));
  return agreeing.length > 0 ? agreeing : outer;
}

/** Any two capitals may be a country's code: `NL` is Newfoundland's abbreviation too, so the places decide. */
function isoCountry(part: string): Target[] {
  return /^[A-Z]{2}$/.test(part) ? [{ country: part, admin1: null }] : [];
}
