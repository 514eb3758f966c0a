/** Letters that have no accent to take off, as readers without them on their keyboard type them. */
const PLAIN: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ħ: 'h',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss'
};
const LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Text as it is indexed and looked for, lower case and with plain letters: `ŁÓDŹ` is found by `lodz`; accents are left to the index. */
export function searchText(text: string): string {
  return text.toLowerCase().replace(LETTERS, (letter) => PLAIN[letter] ?? letter);
}
