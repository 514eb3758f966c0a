/** Every mark that copy prints for an apostrophe: typed, typographic, accents in its place, the letters ʻokina and hamza, saltillo. */
const APOSTROPHES = "'’‘`´ʼʻʹʽʾʿ′＇ꞌꞋ";

/** Of these, the ones that Unicode calls letters: they stand within a word of Hawaiian, Uzbek or a transcription, never around one. */
const LETTER_APOSTROPHES = 'ʼʻʹʽʾʿꞌꞋ';

/** Characters that show nothing and part nothing: zero-width space and joiners, soft hyphen, marks of direction, byte order mark. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** Accents and points that a reader may leave out, as ranges of code points. */
const OPTIONAL_MARKS: [from: number, to: number][] = [
  [0x300, 0x36f], [0x483, 0x487], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff], [0x20d0, 0x20ff], [0xfe20, 0xfe2f], // combining diacritics
  [0x591, 0x5bd], [0x5bf, 0x5bf], [0x5c1, 0x5c2], [0x5c4, 0x5c5], [0x5c7, 0x5c7], // Hebrew points
  [0x610, 0x61a], [0x64b, 0x65f], [0x670, 0x670], [0x6d6, 0x6dc], [0x6df, 0x6e4], [0x6e7, 0x6e8], [0x6ea, 0x6ed] // Arabic vowel signs
]; // prettier-ignore

/** What words are made of; marks are in it, as the vowel signs of India are no accents. Private use, as some scripts have no other. */
const IN_WORD = /^[\p{L}\p{N}\p{M}\p{Co}]$/u;

/** Whether one character is an apostrophe of any kind. */
export const isApostrophe = (char: string): boolean => char !== '' && APOSTROPHES.includes(char);

/** Whether one character is an apostrophe that Unicode counts a letter: `ʻ` of Hawaiʻi. */
export const isLetterApostrophe = (char: string): boolean => char !== '' && LETTER_APOSTROPHES.includes(char);

/** Whether one character shows nothing: U+200B, U+00AD, U+200E, U+FEFF. */
export const isInvisible = (char: string): boolean => INVISIBLE.test(char);

/** Whether one character is an accent that folds to nothing. */
export function isOptionalMark(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x300 && OPTIONAL_MARKS.some(([from, to]) => code >= from && code <= to);
}

/** Whether one character is part of a word: a letter, a digit, a mark. */
export const isWordCharacter = (char: string): boolean => IN_WORD.test(char);
