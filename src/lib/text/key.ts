import { ASCII_LETTERS, firstLetter, learnLatin, secondLetter, thirdLetter } from './letters.ts';
import { foldWords } from './words.ts';

/**
 * The key of a name makes one of every way to print it: `GENÈVE`, `Genève` → `geneve`; `'s-Hertogenbosch` → `shertogenbosch`;
 * `St. John's`, `ST JOHNS` → `stjohns`. Latin letters and digits stay, everything else goes: agencies print spaces, hyphens,
 * apostrophes and dots as they like, and a name that differs in these alone is the same name.
 */

/** Longest key, in bytes; what is printed beyond it is left out, as no name is that long. */
export const LONGEST_KEY = 100;

/** Room that a buffer needs for a key: the last character may have three letters. */
export const KEY_ROOM = LONGEST_KEY + 2;

/** Writes the key of `text` into `into` (room for {@link KEY_ROOM} bytes) and returns its length; 0 when nothing of it is Latin. */
export function keyInto(text: string, into: Uint8Array): number {
  const ascii = ASCII_LETTERS;
  let length = 0;
  for (let index = 0; index < text.length && length < LONGEST_KEY; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 128) {
      const letter = ascii[unit]!;
      if (letter !== 0) into[length++] = letter;
      continue;
    }
    const first = firstLetter(unit);
    // Only what is ASCII once folded: nothing that is Latin is wider.
    if (first === 0 || first > 127) continue;
    into[length++] = first;
    if (secondLetter(unit) !== 0) length = writeRest(unit, into, length);
  }
  return length;
}

/**
 * Writes the key of UTF-8 bytes `[start, end)` of `from` to `into` at `at`; returns the end of what it wrote. The same rule
 * without making a string of each of the gazetteer's names.
 */
export function keyOfBytes(
  from: Uint8Array,
  span: { start: number; end: number },
  into: Uint8Array,
  at: number
): number {
  // Asked for once a name: what another module exports costs more at each look than a constant of one's own.
  const ascii = ASCII_LETTERS;
  const limit = at + LONGEST_KEY;
  for (let index = span.start; index < span.end && at < limit;) {
    const lead = from[index++]!;
    if (lead < 128) {
      const letter = ascii[lead]!;
      if (letter !== 0) into[at++] = letter;
      continue;
    }
    let unit = lead;
    if (lead >= 0xf0) {
      index += 3;
      continue;
    } else if (lead >= 0xe0) unit = ((lead & 15) << 12) | ((from[index++]! & 63) << 6) | (from[index++]! & 63);
    else if (lead >= 0xc0) unit = ((lead & 31) << 6) | (from[index++]! & 63);
    const first = firstLetter(unit);
    if (first === 0 || first > 127) continue;
    into[at++] = first;
    if (secondLetter(unit) !== 0) at = writeRest(unit, into, at);
  }
  return at;
}

/** Writes the second and third letter of what has two: æ, ß, ﬃ. */
function writeRest(unit: number, into: Uint8Array, at: number): number {
  into[at++] = secondLetter(unit);
  if (thirdLetter(unit) !== 0) into[at++] = thirdLetter(unit);
  return at;
}

learnLatin();

const scratch = new Uint8Array(KEY_ROOM);

/** The key of a printed name, `"KOMSOMOLSK AAN DE AMOER"` → `"komsomolskaandeamoer"`. */
export function foldKey(text: string): string {
  const length = keyInto(text, scratch);
  let key = '';
  for (let index = 0; index < length; index++) key += String.fromCharCode(scratch[index]!);
  return key;
}

/** The keys of a name's words, those without Latin left out: `"St.John's-aan-Zee"` → `["st", "johns", "aan", "zee"]`. */
export function keyWords(text: string): string[] {
  return foldWords(text, { joined: true })
    .map(foldKey)
    .filter((key) => key !== '');
}
