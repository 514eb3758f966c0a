import { describe, expect, test } from 'vitest';
import { seeded } from '../../../src/cli/seeded.ts';
import { WINDOW } from '../../../src/lib/stories/alike.ts';
import { leadPrint } from '../../../src/lib/stories/lead-print.ts';
import { bandsOf, printsNear, printsOf, windowOfPrint } from '../../../src/lib/stories/prints.ts';

const NOON = Date.UTC(2026, 0, 25, 12);
const bands = (lead: string) => bandsOf(leadPrint(lead, null));

describe('prints', () => {
  test('are six whole numbers that a store can keep, until 2104', () => {
    for (const time of [null, 0, NOON, Date.UTC(2104, 0, 1)]) {
      const prints = printsOf(bands('Dockers in the old harbour laid down work at dawn.'), time);
      expect(prints).toHaveLength(6);
      expect(prints.every(Number.isSafeInteger)).toBe(true);
    }
  });

  test('of one word there are some, of none none', () => {
    expect(bands('Goal!')).toHaveLength(6);
    expect(bands('…')).toEqual([]);
  });

  test.each<[time: number | null, other: number | null, windows: number[], found: boolean, why: string]>([
    [NOON, NOON + WINDOW, [], true, 'within the window'],
    [NOON, NOON - WINDOW, [], true, 'before it'],
    [NOON, NOON + 3 * WINDOW, [], false, 'days later'],
    [NOON, null, [], true, 'of unknown time, come before'],
    [null, null, [], true, 'both of unknown time'],
    [null, NOON, [], false, 'of unknown time, in no window that the store has'],
    [null, NOON, [windowOfPrint(printsOf(bands('word'), NOON)[0]!)], true, 'of unknown time, in one that it has']
  ])('of %s are looked for where those of %s are kept: %#, %s', (time, other, windows, found) => {
    const lead = 'Dockers in the old harbour laid down work at dawn.';
    const kept = new Set(printsOf(bands(lead), other));
    expect(printsNear(bands(lead), time, windows).some((print) => kept.has(print))).toBe(found);
  });

  test('find leads that share 80 % of their pairs but for one in a hundred, and strangers hardly ever', () => {
    const below = seeded(3);
    const words = (count: number) => Array.from({ length: count }, () => `w${below(50_000)}`);
    let [missed, strangers] = [0, 0];
    for (let round = 0; round < 2000; round++) {
      const lead = words(40);
      // Two words changed of forty: four pairs of thirty-nine, so that 35 of 43 are in common.
      const changed = lead.map((word, at) => (at === 9 || at === 29 ? `x${round}` : word));
      const [one, two, other] = [lead, changed, words(40)].map((list) => bands(list.join(' ')));
      if (!one!.some((band) => two!.includes(band))) missed++;
      if (one!.some((band) => other!.includes(band))) strangers++;
    }
    expect(missed).toBeLessThanOrEqual(20);
    expect(strangers).toBe(0);
  });
});
