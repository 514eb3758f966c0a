import { describe, expect, it } from 'vitest';
import { firstLine } from '../../../src/lib/server/first-line.ts';

const story = (lead: string, bodyStart: number | null, headline: string | null = null) => ({
  headline,
  lead,
  dateline: bodyStart === null ? null : { bodyStart },
  language: 'nl'
});

describe('the first line of a story', () => {
  it.each([
    [
      story('ROME (ANP) - De burgemeester zwijgt. Tot morgen.', 13, 'Burgemeester zwijgt'),
      'Burgemeester zwijgt',
      'a headline wins'
    ],
    [
      story('ROME (ANP) - De burgemeester zwijgt. Tot morgen.', 13),
      'De burgemeester zwijgt.',
      'the dateline is left out'
    ],
    [
      story('De prijs stijgt 3,5 procent. En dan?', null),
      'De prijs stijgt 3,5 procent.',
      'a comma in a number ends nothing'
    ],
    [story('Geen punt', null), 'Geen punt', 'no full stop'],
    [story('ROME (ANP) -', 12), 'ROME (ANP) -', 'a dateline and nothing after it']
  ])('%#', (input, expected, why) => {
    expect(firstLine(input), why).toBe(expected);
  });

  it('is cut at a word when it is long', () => {
    const line = firstLine(story(`${'woord '.repeat(100)}einde.`, null));
    expect(line.length).toBeLessThanOrEqual(201);
    expect(line).toMatch(/woord…$/);
  });

  it('ends on a megabyte without a space', () => {
    expect(firstLine(story('x'.repeat(1_000_000), null))).toHaveLength(201);
  });
});
