import { describe, expect, test } from 'vitest';
import { parseDateline } from '../../../src/lib/dateline/parse.ts';
import { shown } from './shown.ts';

const BEHIND: [lead: string, expected: string, why: string][] = [
  ['By JOHN SMITH Associated Press Writer WASHINGTON (AP) — The', 'WASHINGTON | ap', 'byline in capitals'],
  ['By John Smith WASHINGTON (AP) — The', 'WASHINGTON | ap', 'the name turns to capitals'],
  ['By Jane Doe\nLONDON, March 3 (Reuters) - The', 'LONDON | reuters | ?-3-3', 'byline on its own line'],
  ['Door Jan Jansen\nDEN HAAG (ANP) - De', 'DEN HAAG | anp', ''],
  ['Von Erika Muster, dpa\nBerlin (dpa) - Die', 'Berlin | dpa', ''],
  ['N i e u w bericht, vervangt eerdere berichten. DEN HAAG (ANP) - De', 'DEN HAAG | anp', 'spaced letters'],
  ["ATTN redacties, hieronder een nieuwe versie. 'S-HERTOGENBOSCH (ANP) - De", "'S-HERTOGENBOSCH | anp", 'a note'],
  ['(Updates with quotes) LONDON, March 3 (Reuters) - The', 'LONDON | reuters | ?-3-3', 'an update mark'],
  ['UPDATE: PARIJS (ANP/AFP) - De', 'PARIJS | anp afp', ''],
  ['+++ EIL +++ Berlin (dpa) - Die', 'Berlin | dpa', ''],
  ['(nieuw bericht, met reactie) BRUSSEL (BELGA) - De', 'BRUSSEL | belga', ''],
  ['• MOSKOU (ANP) - De', 'MOSKOU | anp', 'a bullet']
];

describe('what editors put before a dateline', () => {
  test.each(BEHIND)('%s', (lead, expected) => {
    expect(shown(lead)).toBe(expected);
  });

  test('is a part of its own', () => {
    const lead = 'ATTN redacties. MOSKOU (ANP) - De';
    const parsed = parseDateline(lead);
    expect(parsed.ok && parsed.dateline.parts.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      'preamble:ATTN redacties.',
      'place:MOSKOU',
      'agency:ANP',
      'separator:-'
    ]);
  });

  test('does not make a dateline of a place further on in running text', () => {
    expect(shown('By midnight the snow had reached the city. PARIS was quiet, the police said')).toBe('none: prose');
  });
});
