/**
 * Folding makes one key of every way to print a name: `GENÈVE`, `Genève` → `geneve`; `'s-Hertogenbosch` → `shertogenbosch`;
 * `St. John's`, `ST JOHNS` → `stjohns`. Letters and digits stay, everything else goes: agencies print spaces, hyphens,
 * apostrophes and dots as they like, and a name that differs in these alone is the same name.
 */

/** Letters that NFKD leaves whole. */
const WHOLE_LETTERS: Record<string, string> = {
  ß: 'ss', ø: 'o', ł: 'l', ı: 'i', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'n', ə: 'a', ĸ: 'k', ƙ: 'k', ɓ: 'b', ɗ: 'd',
  ƴ: 'y', ɛ: 'e', ɔ: 'o', ǝ: 'e', ŀ: 'l', ǥ: 'g', ɣ: 'g', ɖ: 'd', ƒ: 'f', ɩ: 'i', ʋ: 'v'
}; // prettier-ignore

/** One past the last code point that folds to something: Latin Extended Additional (Vietnamese) ends at U+1EFF. */
const FOLD_END = 0x1f00;

/** First and second letter that a code point folds to; 0 where there is none. */
const FIRST = new Uint8Array(FOLD_END);
const SECOND = new Uint8Array(FOLD_END);

for (let code = 0x20; code < FOLD_END; code++) {
  if (code === 0x250) code = 0x253; // the African letters of IPA follow, then a gap until U+1E00
  if (code === 0x2a0) code = 0x1e00;
  const lower = String.fromCharCode(code).toLowerCase();
  const plain =
    WHOLE_LETTERS[lower] ??
    lower
      .normalize('NFKD')
      .replace(/[^a-z0-9]/g, '')
      .slice(0, 2);
  FIRST[code] = plain.charCodeAt(0) || 0;
  SECOND[code] = plain.charCodeAt(1) || 0;
}

/** Longest key, in bytes; what is printed beyond it is left out, as no name is that long. */
export const LONGEST_KEY = 100;

/**
 * Writes the key of `text` into `into` (room for {@link LONGEST_KEY} bytes and one more) and returns its length;
 * 0 when nothing of it is Latin.
 */
export function foldInto(text: string, into: Uint8Array): number {
  let length = 0;
  for (let index = 0; index < text.length && length < LONGEST_KEY; index++) {
    const code = text.charCodeAt(index);
    if (code >= FOLD_END) continue;
    const first = FIRST[code]!;
    if (first === 0) continue;
    into[length++] = first;
    if (SECOND[code] !== 0) into[length++] = SECOND[code]!;
  }
  return length;
}

const scratch = new Uint8Array(LONGEST_KEY + 1);

/** The key of a printed name, `"KOMSOMOLSK AAN DE AMOER"` → `"komsomolskaandeamoer"`. */
export function fold(text: string): string {
  const length = foldInto(text, scratch);
  let key = '';
  for (let index = 0; index < length; index++) key += String.fromCharCode(scratch[index]!);
  return key;
}

/** The words of a printed name, each folded: `"St.John's-aan-Zee"` → `["st", "johns", "aan", "zee"]`. */
export function foldWords(text: string): string[] {
  return text
    .split(/[\s.,()/\u2010-\u2015_-]+/)
    .map(fold)
    .filter((word) => word !== '');
}

/**
 * Folds UTF-8 bytes `[start, end)` of `from` to `into` at `at`; returns the end of what it wrote. The same rule as
 * {@link foldInto} without making a string of each of the gazetteer's names.
 */
export function foldBytes(
  from: Uint8Array,
  span: { start: number; end: number },
  into: Uint8Array,
  at: number
): number {
  const limit = at + LONGEST_KEY;
  for (let index = span.start; index < span.end && at < limit;) {
    const lead = from[index++]!;
    let code = lead;
    if (lead >= 0xf0) {
      index += 3;
      continue;
    } else if (lead >= 0xe0) code = ((lead & 15) << 12) | ((from[index++]! & 63) << 6) | (from[index++]! & 63);
    else if (lead >= 0xc0) code = ((lead & 31) << 6) | (from[index++]! & 63);
    if (code >= FOLD_END || FIRST[code] === 0) continue;
    into[at++] = FIRST[code]!;
    if (SECOND[code] !== 0) into[at++] = SECOND[code]!;
  }
  return at;
}
