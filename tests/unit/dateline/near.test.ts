import { describe, expect, test } from 'vitest';
import { parseDateline } from '../../../src/lib/dateline/parse.ts';
import { shown, shownDateline } from './shown.ts';

const NEAR: [lead: string, expected: string][] = [
  ['NEAR BAKHMUT, Ukraine (AP) — The', 'BAKHMUT {Ukraine} | ap'],
  ['OUTSIDE MOSUL, Iraq (Reuters) - The', 'MOSUL {Iraq} | reuters'],
  ['JUST OUTSIDE RAQQA, Syria — The fighters', 'RAQQA {Syria}'],
  ['SOUTH OF KHERSON, Ukraine (AP) — The', 'KHERSON {Ukraine} | ap'],
  ['In der Nähe von Kiew (dpa) - Die', 'Kiew | dpa'],
  ['Bei Charkiw (dpa) - Die', 'Charkiw | dpa'],
  ['NABIJ MARIOEPOL (ANP) - De', 'MARIOEPOL | anp'],
  ['Près de Bakhmout, 3 mars 2024 (AFP) - Le', 'Bakhmout | afp | 2024-3-3'],
  ['CERCA DE CÚCUTA, Colombia (AP) — Los', 'CÚCUTA {Colombia} | ap'],
  ['VICINO A NAPOLI (ANSA) - Il', 'NAPOLI | ansa'],
  ['BUITENPOST (ANP) - De', 'BUITENPOST | anp'],
  ['Near the river (AP) - The', 'none: prose']
];

describe('near a place', () => {
  test.each(NEAR)('%s', (lead, expected) => {
    expect(shown(lead)).toBe(expected);
  });

  test('is the place alone: the words before it belong to no part', () => {
    const lead = 'NEAR BAKHMUT (AP) — The';
    const parsed = parseDateline(lead);
    expect(parsed.ok && [parsed.dateline.text, parsed.dateline.parts[0]]).toEqual([
      'NEAR BAKHMUT (AP) —',
      { kind: 'place', start: 5, end: 12, text: 'BAKHMUT' }
    ]);
  });
});

describe('(PA), an agency and a state', () => {
  test.each([
    ['ERIE (PA) — The council said', 'en', 'ERIE | pa', 'ERIE {PA}', 'nothing tells: the agency first'],
    [
      'ERIE (PA) — The council said in its Pennsylvania plan',
      'en',
      'ERIE {PA}',
      'ERIE | pa',
      'the text names the state'
    ],
    ['ERIE (PA) — De raad zei in Pennsylvania', 'nl', 'ERIE | pa', 'ERIE {PA}', 'only English papers print it so']
  ])('%s (%s) is %s, else %s', (lead, language, best, other) => {
    const parsed = parseDateline(lead, { language });
    expect(parsed.ok && [parsed.dateline, ...parsed.alternatives].map(shownDateline)).toEqual([best, other]);
  });
});

describe('alternatives', () => {
  test('are taken apart when asked, and are there in JSON and in a copy', () => {
    const parsed = parseDateline('PARIS, LONDON (AFP) - The');
    const alternatives = parsed.ok ? parsed.alternatives : [];
    expect(alternatives).toHaveLength(1);
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(structuredClone(parsed));
    expect(structuredClone(parsed)).toMatchObject({ alternatives });
  });
});
