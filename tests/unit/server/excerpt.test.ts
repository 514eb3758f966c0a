import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/lib/server/store/excerpt.ts';

const LONG =
  'The council met for six hours behind closed doors and came out with a plan that nobody had seen before, least of all the harbour master of Łódź, who keeps no harbour and was therefore asked to speak last, after the fishermen and the two bakers.';
const story = (passages: string[], headline: string | null = null, firstLine = 'The council has a plan.') => ({
  headline,
  firstLine: headline ?? firstLine,
  dateline: 'MOSKOU (ANP/RTR) -',
  passages
});

test.each<[query: string, passages: string[], expected: string | null, why: string]>([
  ['council plan', [LONG], null, 'the line has all the words'],
  ['coun', [LONG], null, '… or their beginnings'],
  ['zebra', [LONG], null, 'nothing has it: another index found it'],
  ['moskou', [LONG], 'MOSKOU (ANP/RTR)', 'only the dateline has it'],
  ['rtr', [LONG], 'MOSKOU (ANP/RTR)', '… its agency, as printed'],
  [
    'rtr bakers',
    ['Two bakers left.'],
    'MOSKOU (ANP/RTR) - Two bakers left.',
    'one word in the dateline, one in the text'
  ],
  ['moskou', ['Back in Moskou.'], 'Back in Moskou.', 'the text says it too'],
  ['', [LONG], null, 'no search'],
  ['!!!', [LONG], null, 'no word'],
  ['hours', ['Short: six hours.'], 'Short: six hours.', 'a short passage whole'],
  [
    'hours',
    [LONG],
    'The council met for six hours behind closed doors and came out with a plan that nobody had seen before, least of all the harbour master of Łódź, who keeps no…',
    'near the beginning: cut at the end only'
  ],
  [
    'lodz',
    [LONG],
    '…nobody had seen before, least of all the harbour master of Łódź, who keeps no harbour and was therefore asked to speak last, after the fishermen and the two…',
    'in the middle: cut at both ends, at words'
  ],
  [
    'bakers',
    ['Nothing here.', LONG],
    '…had seen before, least of all the harbour master of Łódź, who keeps no harbour and was therefore asked to speak last, after the fishermen and the two bakers.',
    'at the end: as much as there is before it'
  ],
  ['plan fishermen', [LONG], '…had se', 'the word that the line lacks counts'],
  ['"two bakers"', ['A baker and two more.', 'The two bakers left.'], 'The two bakers left.', 'words in a row'],
  ['ab', [`${'x'.repeat(300)} ab`], '…ab', 'a word without end']
])('%j: %#', (query, passages, expected, why) => {
  const excerpt = excerptOf(query, story(passages));
  if (expected?.length === 7) expect(excerpt?.slice(0, 7), why).toBe(expected);
  else expect(excerpt, why).toBe(expected);
});

test('is never longer than two lines, whatever the text', () => {
  for (let at = 0; at < 5000; at += 371) {
    const text = `${'word '.repeat(at / 5)}needle ${'other '.repeat(300)}`;
    const excerpt = excerptOf('needle', story([text]))!;
    expect(excerpt).toContain('needle');
    expect(excerpt.length).toBeLessThanOrEqual(163);
  }
});
