import { searchText } from './search-text.ts';

/** A word of a text, and where it stands in it (UTF-16 units). */
export interface Word {
  start: number;
  end: number;
  /** Without case and accents. */
  folded: string;
}

/** What the store's index makes words of; everything else parts them. */
const IN_WORD = /[\p{L}\p{N}\p{Co}]/u;
/** Accents that stand as characters of their own, as the index knows them: they neither part words nor count. */
const ACCENT = /[\u0300-\u0304\u0306-\u030c\u030f\u0311\u031b\u0323-\u0328\u032d\u032e\u0330\u0331]/;
/** Letters that the index reads as others; final sigma too, which lower case brings in by its place in the word. */
const SAME: Record<string, string> = { ς: 'σ', µ: 'μ', ſ: 's', ẛ: 's' };

/**
 * The words of a text as the store's index finds them (FTS5's unicode61, `remove_diacritics 2`, over `searchText`): `Łódź,`
 * is `lodz`. Accents fall off Latin letters only: `й` stays apart from `и`. Time grows with the text's length alone.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let open: Word | null = null;
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    const folded = fold(character);
    // Marks that are none of the index's accents part words, though lower case may bring one in: İ.
    if (folded !== '') {
      if (open) open.folded += folded;
      else words.push((open = { start, end: at, folded }));
      open.end = at;
    } else if (open && ACCENT.test(character)) open.end = at;
    else open = null;
  }
  return words;
}

/** A character without case and accent; empty where it is no part of a word. */
function fold(character: string): string {
  if (character >= 'a' && character <= 'z') return character;
  let folded = '';
  for (const letter of searchText(character)) {
    const plain = SAME[letter] ?? bare(letter);
    if (IN_WORD.test(plain)) folded += plain;
  }
  return folded;
}

/** A Latin letter without its accents, any other as it is. */
function bare(letter: string): string {
  const parts = letter.normalize('NFD');
  return /^[a-z]\p{M}+$/u.test(parts) ? parts.charAt(0) : letter;
}
