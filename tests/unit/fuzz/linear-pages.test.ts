import { expect, test } from 'vitest';
import { parsePage } from '../../../src/lib/wire/text-page/parse-page.ts';
import { ownTime } from '../own-time.ts';

const page = (text: string) => parsePage(text, { name: 'page.txt', captured: 0 });

/** Four times the text may take this many times as long: 16 would be quadratic, the rest is the machine's noise. */
const MOST = 8;
const SIZE = 24_000;

test.each<[what: string, piece: string, begins: string]>([
  ['an age’s word, again and again', 'zojuist ', ''],
  ['ages in one line', '20 minuten geleden ', ''],
  ['ages that end nothing', 'Dat was 20 minuten geleden zo. ', 'OSLO (ANP) - '],
  ['items glued to their ages', 'DAKAR (ANP) - De oogst is binnen.\n20 minuten geleden', 'Meer uit Buitenland\n'],
  ['items of their own lines', 'DAKAR (ANP) - De oogst is binnen.\n20 minuten geleden\n', 'Meer uit Buitenland\n'],
  ['items without a heading', 'DAKAR (ANP) - De oogst is binnen.\n1 uur geleden\n', ''],
  ['datelines behind blank lines', 'Kop\n\nDAKAR (ANP) - De oogst is binnen.\n\n', ''],
  ['times that are not understood', 'gisteren 10:35\n', 'Meer uit Buitenland\n'],
  ['a chronology', '12 januari\nEr gebeurde iets.\n', 'Kop\nOSLO (ANP) - Tekst.\n'],
  ['lines of capitals', 'AJAX - De club speelt.\n', ''],
  ['blank lines', '\n', 'Kop'],
  ['numbers', '1 2 3 4 5 ', ''],
  ['number words', 'een twee een half een ', ''],
  ['short lines', 'Kop\n', '']
])('%s: four times as long takes no more than eight times as long', (_what, piece, begins) => {
  const text = (length: number) => begins + piece.repeat(Math.ceil(length / piece.length));
  const [small, large] = [text(SIZE), text(4 * SIZE)];
  page(small);
  const ratio = () => {
    const once = Math.max(
      ownTime(() => page(small)),
      5
    );
    return ownTime(() => page(large)) / once;
  };
  // What is quadratic takes sixteen times as long each time; memory that is tidied up, only now and then.
  let least = Infinity;
  for (let attempt = 0; attempt < 4 && least >= MOST; attempt++) least = Math.min(least, ratio());
  expect(least).toBeLessThan(MOST);
});
