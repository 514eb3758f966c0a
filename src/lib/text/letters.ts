import { isApostrophe, isInvisible, isLetterApostrophe, isOptionalMark, isWordCharacter } from './characters.ts';

/**
 * The one table of letters: what each character is when case and accents do not count. `Ł` is l, `ß` ss, `İ`, `I` and `ı` are i, `Ấ` a,
 * `ﬁ` fi, `Ǿ` o, `Й` и. All shapes of the fold (fold.ts, key.ts, words.ts) read it, and nothing else decides on a letter.
 */

/** Latin letters that Unicode does not take apart, as CLDR's Latin-ASCII has them; but ə, which is Azerbaijan's, is a as in Ganja. */
const WHOLE_LETTERS: Record<string, string> = {
  ß: 'ss', ø: 'o', ł: 'l', ı: 'i', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'n', ə: 'a', ĸ: 'k', ƙ: 'k', ɓ: 'b', ɗ: 'd',
  ƴ: 'y', ɛ: 'e', ɔ: 'o', ǝ: 'e', ŀ: 'l', ǥ: 'g', ɣ: 'g', ɖ: 'd', ƒ: 'f', ɩ: 'i', ʋ: 'v', ȷ: 'j', ɨ: 'i', ʉ: 'u', ʒ: 'z', ƶ: 'z', ƀ: 'b', ɫ: 'l',
  // The final form of a Greek letter.
  ς: 'σ'
}; // prettier-ignore

/** What a character without letters of its own does to the word around it. */
export const PARTS = 0;
/** An accent: the word goes on, and so far. */
export const ACCENT = 1;
/** Shows nothing: the word goes on if letters follow. */
export const INVISIBLE = 2;
/** An apostrophe: parts `John's` into two words, or joins it to one, as the caller asks. */
export const APOSTROPHE = 3;

/** Not looked up yet. */
const UNKNOWN = 0xffff;

const UNITS = 0x10000;
const FIRST = new Uint16Array(UNITS).fill(UNKNOWN);
const SECOND = new Uint16Array(UNITS);
const THIRD = new Uint16Array(UNITS);

/** Folded letters of a character are three at most (ﬃ): one that would have more (Ⅷ) stands for itself. */
const MOST_LETTERS = 3;

/** The first folded letter of a UTF-16 unit; 0 for none: then `secondLetter` says what it does to the word. */
export function firstLetter(unit: number): number {
  const first = FIRST[unit]!;
  return first === UNKNOWN ? learn(unit) : first;
}

/** The second folded letter (0: none) of a unit that `firstLetter` was asked for; without a first one PARTS, ACCENT, INVISIBLE or APOSTROPHE. */
export const secondLetter = (unit: number): number => SECOND[unit]!;

/** The third folded letter (0: none) of a unit that has two. */
export const thirdLetter = (unit: number): number => THIRD[unit]!;

function learn(unit: number): number {
  const letters = lettersOf(String.fromCharCode(unit));
  SECOND[unit] = typeof letters === 'number' ? letters : letters.charCodeAt(1) || 0;
  THIRD[unit] = typeof letters === 'number' ? 0 : letters.charCodeAt(2) || 0;
  return (FIRST[unit] = typeof letters === 'number' ? 0 : letters.charCodeAt(0));
}

/** The folded letter of each ASCII unit, 0 for none; none has two: most text is read by this alone. */
export const ASCII_LETTERS = Uint8Array.from({ length: 128 }, (_, unit) => firstLetter(unit));

/** Looks Latin up beforehand, Vietnamese too: learning a letter amid a loop over a million makes the engine compile that loop anew. */
export function learnLatin(): void {
  for (let unit = 0; unit < 0x250; unit++) firstLetter(unit);
  for (let unit = 0x1e00; unit < 0x1f00; unit++) firstLetter(unit);
}

/** The folded letters of one character, which may be two UTF-16 units; what it does to a word when it has none. */
export function lettersOf(char: string): string | number {
  if (isLetterApostrophe(char)) return INVISIBLE;
  if (isApostrophe(char)) return APOSTROPHE;
  if (isInvisible(char)) return INVISIBLE;
  if (isOptionalMark(char)) return ACCENT;
  if (!isWordCharacter(char)) return PARTS;
  const lower = char.toLowerCase();
  const letters = plain(lower);
  // ½ is one of a kind, not 12.
  const fits = letters !== '' && letters.length <= MOST_LETTERS && [...letters].every(isWordCharacter);
  return fits ? letters : lower;
}

function plain(lower: string): string {
  let letters = '';
  for (const part of WHOLE_LETTERS[lower] ?? lower.normalize('NFKD').toLowerCase()) {
    if (!isOptionalMark(part) && !isLetterApostrophe(part)) letters += WHOLE_LETTERS[part] ?? part;
  }
  // Hangul and kana with their marks are letters of their own.
  return letters.normalize('NFC');
}
