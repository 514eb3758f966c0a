import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGENCIES, agencyOf } from '../../../src/lib/dateline/agencies.ts';
import { GRAMMAR } from '../../../src/lib/dateline/grammar.ts';
import { parseDateline } from '../../../src/lib/dateline/parse.ts';
import type { Dateline, Span } from '../../../src/lib/model/dateline.ts';
import { rounds } from '../../rounds.ts';
import { ownTime } from '../own-time.ts';
import { shown, shownDateline } from './shown.ts';

const BITS = [
  'MOSKOU',
  'Paris',
  'New York',
  'N.Y.',
  "'S-HERTOGENBOSCH",
  '(ANP/RTR)',
  '(',
  ')',
  '/',
  '/TASS/',
  'Dec. 9',
  '31/07',
  '—',
  ' - ',
  '.-',
  ', ',
  ' and ',
  '\n',
  'By ',
  'ATTN ',
  '\u00a0',
  '🚀',
  '\ud800',
  'de',
  '[India]',
  'É́'
];

/** Text that has the bits of datelines in any order. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...BITS), { maxLength: 14 }).map((bits) => bits.join(''))
);

function spansOf(dateline: Dateline): Span[] {
  const qualifiers = dateline.places.flatMap(({ qualifier }) => (qualifier ? [qualifier] : []));
  return [
    dateline,
    ...dateline.parts,
    ...dateline.places,
    ...qualifiers,
    ...dateline.agencies,
    ...(dateline.date ? [dateline.date] : [])
  ];
}

describe('spans', () => {
  test('lie inside the text, in order, and are what they say, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseDateline(text);
        if (!parsed.ok) return;
        for (const dateline of [parsed.dateline, ...parsed.alternatives]) {
          for (const span of spansOf(dateline)) expect(text.slice(span.start, span.end)).toBe(span.text);
          let end = dateline.start;
          for (const part of dateline.parts) {
            expect(part.start).toBeGreaterThanOrEqual(end);
            expect(part.end).toBeGreaterThan(part.start);
            end = part.end;
          }
          expect(dateline.end).toBeGreaterThanOrEqual(end);
          expect(dateline.bodyStart).toBeGreaterThanOrEqual(dateline.end);
          expect(dateline.bodyStart).toBeLessThanOrEqual(text.length);
          expect(dateline.confidence).toBeGreaterThan(0);
          expect(dateline.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: rounds(1_000, 100_000) }
    );
  });

  test('name each part of a dateline', () => {
    const lead = 'FORT WASHINGTON, Pa., March 3 (AP/AFP) — The mayor';
    const parsed = parseDateline(lead);
    expect(parsed.ok && parsed.dateline.parts.map(({ kind, text }) => [kind, text])).toEqual([
      ['place', 'FORT WASHINGTON'],
      ['qualifier', 'Pa.'],
      ['date', 'March 3'],
      ['agency', 'AP'],
      ['agency', 'AFP'],
      ['separator', '—']
    ]);
    expect(parsed.ok && lead.slice(parsed.dateline.bodyStart)).toBe('The mayor');
  });
});

describe('readings', () => {
  test('keep the other meaning of a comma as an alternative', () => {
    const parsed = parseDateline('PARIS, LONDON (AFP) - The');
    expect(parsed.ok && parsed.alternatives.map(shownDateline)).toEqual(['PARIS {LONDON} | afp']);
  });

  test('are the less sure the less is printed', () => {
    const leads = ['MOSKOU (ANP) - De stad', 'Moskou (ANP) - De stad', 'MOSKOU — De stad', 'MOSKOU: De stad'];
    const sure = leads.map((lead) => {
      const parsed = parseDateline(lead);
      return parsed.ok ? parsed.dateline.confidence : 0;
    });
    expect(sure).toEqual([...sure].sort((a, b) => b - a));
    expect(new Set(sure).size).toBe(leads.length);
  });

  test('of each form’s own example is by that form: all its parts are found', () => {
    for (const { example, name, parts } of GRAMMAR) {
      const parsed = parseDateline(`${example} The mayor said`);
      expect(parsed.ok, name).toBe(true);
      if (!parsed.ok) continue;
      expect(parsed.dateline.places.length > 0, name).toBe(parts.includes('place'));
      expect(parsed.dateline.agencies.length > 0, name).toBe(parts.includes('agency'));
      if (parts.includes('date')) expect(parsed.dateline.date, name).not.toBeNull();
    }
  });
});

describe('dates in figures', () => {
  test.each([
    ['ROMA 03/04 (ANSA) - Il', 'it', 'ROMA | ansa | ?-4-3', 'day before month'],
    ['ROME 03/04 (ANSA) - The', 'en', 'ROME | ansa', 'in English it may be either'],
    ['ROME 03/31 (ANSA) - The', 'en', 'ROME | ansa | ?-3-31', 'only one can be the day'],
    ['ROMA 31/02 (ANSA) - Il', 'it', 'none: prose', 'no such day']
  ])('%s (%s)', (lead, language, expected) => {
    expect(shown(lead, language)).toBe(expected);
  });
});

describe('the agencies', () => {
  test('have distinct keys and are found by their own names', () => {
    expect(new Set(AGENCIES.map(({ key }) => key)).size).toBe(AGENCIES.length);
    for (const { key, name } of AGENCIES) expect(agencyOf(name)?.key, name).toBe(key);
  });
});

describe('cost', () => {
  const LONG: [name: string, text: string][] = [
    ['a paragraph of 1 MB', 'word Word '.repeat(100_000)],
    ['1 MB in capitals', 'WORD '.repeat(200_000)],
    ['10,000 slashes', '/'.repeat(10_000)],
    ['10,000 slashed places', 'A/'.repeat(10_000)],
    ['1,000 nested brackets', '('.repeat(1000) + ')'.repeat(1000)],
    ['1,000 open brackets in text', '(A '.repeat(1000)],
    ['100,000 lines', 'Ab\n'.repeat(100_000)],
    ['10,000 bylines', 'By '.repeat(10_000)],
    ['1 MB of spaces', ' '.repeat(1_000_000)]
  ];
  test.each(LONG)('%s is read in under 50 ms', (_, text) => {
    expect(ownTime(() => parseDateline(text))).toBeLessThan(50);
  });
});
