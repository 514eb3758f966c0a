import { isApostrophe } from './characters.ts';
import { APOSTROPHE, lettersOf, PARTS } from './letters.ts';
import { foldWords } from './words.ts';

/** The key that names are compared by, words parted by one space: `Côte d’Ivoire` → `cote d ivoire`. */
export function foldName(name: string): string {
  return foldWords(name).join(' ');
}

/**
 * Text with its letters folded in place: `L’Áquila, Ø.` → `l'aquila, o`. Apostrophes become one kind, full stops and what is invisible
 * go (`U.S.` is `US`), all else stays: how the tables of printed forms are written.
 */
export function foldPrinted(text: string): string {
  let at = 0;
  // Most words are plain: a loop is faster than a pattern on words this short.
  while (at < text.length && isPlain(text.charCodeAt(at))) at++;
  if (at === text.length) return text.toLowerCase();
  let folded = text.slice(0, at).toLowerCase();
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit < EARLY) {
      folded += EARLY_PRINTED[unit] ??= printed(String.fromCharCode(unit));
      at++;
      continue;
    }
    const char = String.fromCodePoint(text.codePointAt(at)!);
    folded += printed(char);
    at += char.length;
  }
  return folded;
}

/** ASCII that folds to itself or to lower case: all but the full stop and the back-tick. */
const isPlain = (unit: number): boolean => unit < 128 && unit !== 46 && unit !== 96;

/** Units below this are looked up: the Latin of Europe. */
const EARLY = 0x250;
const EARLY_PRINTED: string[] = [];

function printed(char: string): string {
  if (char === '.') return '';
  if (isApostrophe(char)) return "'";
  const letters = lettersOf(char);
  if (typeof letters === 'string') return letters;
  return letters === PARTS || letters === APOSTROPHE ? char : '';
}

/** `foldPrinted` with single spaces between words. */
export function foldSpaced(text: string): string {
  const folded = foldPrinted(text);
  return /[^\S ]| {2}/.test(folded) ? folded.replace(/\s+/g, ' ') : folded;
}

/** `foldPrinted` without spaces and hyphens: `BUSINESS WIRE` and `Businesswire` are one. */
export function squeeze(text: string): string {
  const folded = foldPrinted(text);
  return /[\s\-_]/.test(folded) ? folded.replace(/[\s\-_]+/g, '') : folded;
}
