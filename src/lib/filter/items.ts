import { foldName } from '../text/fold.ts';
import { oneLine } from '../text/shorten.ts';
import { isPackedSet } from './place-set.ts';
import { bad, good, type Read, shown } from './values.ts';

// Any name that an agency may print itself by; commas part a list's values before this.
const AGENCY = /^[^\p{C}<>]{1,80}$/u;
const PLACE_KEY = /^[A-Za-z0-9][A-Za-z0-9:_.-]{0,63}$/;
const LONGEST_SEARCH = 200;
const LONGEST_NAME = 80;

/** Reads an agency by key or name, loosely: `Reuters` → `reuters`, `Prensa  Latina` → `prensa latina`. */
export function readAgencyKey(raw: string): Read<string> {
  const name = oneLine(raw.normalize('NFC').toLowerCase());
  if (AGENCY.test(name)) return good(name);
  return bad(() => `${shown(raw)} is not an agency: expected its key or name, for example agency=anp,reuters`);
}

/** Reads a source by key or name: `Het Parool` → `het parool`, the key that the store keeps it under. */
export function readSource(raw: string): Read<string> {
  const key = foldName(raw);
  if (key !== '' && raw.length <= LONGEST_NAME) return good(key);
  return bad(() => `${shown(raw)} is not a source: expected its key or name, for example source=het parool`);
}

/** Reads a language: `nl`, `NL` and `nl-BE` are `nl`. */
export function readLanguage(raw: string): Read<string> {
  const [, primary] = /^([a-z]{2})([-_][a-z0-9]+)*$/.exec(raw.toLowerCase()) ?? [];
  if (primary) return good(primary);
  return bad(() => `${shown(raw)} is not a language: expected a two-letter ISO 639-1 code, for example lang=nl,en`);
}

/** Reads a place key of the gazetteer (`g2950159`, `x-lesbos`), or places packed as a part of the map (`_hD3k`, see `nameSet`). */
export function readPlaceKey(raw: string): Read<string> {
  if (PLACE_KEY.test(raw) || isPackedSet(raw)) return good(raw);
  return bad(() => `${shown(raw)} is not a place: expected a key as /api/places gives it, for example place=g2950159`);
}

/** Reads words to search: trimmed, spaces and control characters to one space, at most 200 characters. */
export function readWords(raw: string): Read<string> {
  const words = raw.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (words.length <= LONGEST_SEARCH) return good(words);
  return bad(() => `${shown(words)} has ${words.length} characters: expected at most ${LONGEST_SEARCH}`);
}

/** Reads a switch: `1` or `true` is on, `0` or `false` off. */
export function readSwitch(raw: string): Read<boolean> {
  if (/^(1|true)$/i.test(raw)) return good(true);
  if (/^(0|false)$/i.test(raw)) return good(false);
  return bad(() => `${shown(raw)} is not a switch: expected 1 or 0`);
}
