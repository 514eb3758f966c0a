const ASCII = /^[\0-\x7f]*$/;

/** Lower case without accents, one kind of apostrophe, no full stops: how this room's tables are written. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower.includes('.') ? lower.replaceAll('.', '') : lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replaceAll('.', '');
}

/** `fold` without spaces and hyphens too: `BUSINESS WIRE` and `Businesswire` are one. */
export function squeeze(text: string): string {
  return fold(text).replace(/[\s\-_]+/g, '');
}
