/** Whether no character is beyond ASCII; a loop is faster than a pattern on words this short. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Lower case without accents, one kind of apostrophe, no full stops: how this room's tables are written. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower.includes('.') ? lower.replaceAll('.', '') : lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replaceAll('.', '');
}

/** `fold` without spaces and hyphens too: `BUSINESS WIRE` and `Businesswire` are one. */
export function squeeze(text: string): string {
  const folded = fold(text);
  return /[\s\-_]/.test(folded) ? folded.replace(/[\s\-_]+/g, '') : folded;
}
