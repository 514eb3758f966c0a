/** Characters below this fold one by one: Latin letters with their accents composed, no combining marks. */
const LATIN = 0x250;

/** Lower case without accents, one kind of apostrophe, no full stops: how this room's tables are written. */
export function fold(text: string): string {
  let at = 0;
  // Most words are plain: a loop is faster than a pattern on words this short.
  while (at < text.length && isPlain(text.charCodeAt(at))) at++;
  if (at === text.length) return text.toLowerCase();
  let out = text.slice(0, at).toLowerCase();
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= LATIN) return foldAny(text);
    out += FOLDED_LATIN[code];
  }
  return out;
}

/** ASCII that folds to itself or to lower case: all but the full stop and the back-tick. */
const isPlain = (code: number): boolean => code < 128 && code !== 46 && code !== 96;

function foldAny(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replaceAll('.', '');
}

const FOLDED_LATIN = Array.from({ length: LATIN }, (_, code) => {
  const char = String.fromCharCode(code);
  return foldAny(char);
});

/** `fold` without spaces and hyphens too: `BUSINESS WIRE` and `Businesswire` are one. */
export function squeeze(text: string): string {
  const folded = fold(text);
  return /[\s\-_]/.test(folded) ? folded.replace(/[\s\-_]+/g, '') : folded;
}

/** `fold` with single spaces between words. */
export function foldSpaced(text: string): string {
  const folded = fold(text);
  return /[^\S ]| {2}/.test(folded) ? folded.replace(/\s+/g, ' ') : folded;
}
