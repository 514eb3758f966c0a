import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dateline, DatelinePart, PartKind } from '../../../src/lib/model/dateline.ts';
import { parseDateline } from '../../../src/lib/dateline/parse.ts';
import { agencyInFull, datelinePieces } from '../../../src/lib/panel/dateline-pieces.ts';

/** A dateline with the given parts, as `[start, end, kind]`. */
function dateline(text: string, parts: [number, number, PartKind][], start = 0): Dateline {
  return {
    start,
    end: start + text.length,
    text,
    parts: parts.map(([from, to, kind]): DatelinePart => ({ start: from, end: to, kind, text: '' })),
    places: [],
    agencies: [],
    date: null,
    bodyStart: start + text.length,
    confidence: 1
  };
}

const read = (lead: string): Dateline => {
  const result = parseDateline(lead);
  if (!result.ok) throw new Error(result.reason);
  return result.dateline;
};

const tinted = (lead: string) =>
  datelinePieces(read(lead)).flatMap(({ kind, text }) => (kind ? [`${kind}:${text}`] : []));

describe('the printed dateline is cut at its parts', () => {
  test('two places and three agencies keep the slashes and brackets between them', () => {
    const parts = tinted('KYIV/MOSKOU (ANP/AFP/RTR) - De stroom is er weer.');
    expect(parts.slice(0, 5)).toEqual(['place:KYIV', 'place:MOSKOU', 'agency:ANP', 'agency:AFP', 'agency:RTR']);
  });

  test('qualifier and date are parts of their own', () => {
    const parts = tinted('GROSSETO, Italy, March 4 (AP) - The ferry was late.');
    expect(parts).toEqual(expect.arrayContaining(['place:GROSSETO', 'qualifier:Italy', 'agency:AP']));
    expect(parts.some((part) => part.startsWith('date:'))).toBe(true);
  });

  test('spans count from the lead, not from the dateline, when something stands before it', () => {
    const pieces = datelinePieces(
      dateline(
        'OSLO (NTB) -',
        [
          [20, 24, 'place'],
          [26, 29, 'agency']
        ],
        20
      )
    );
    expect(pieces.map((piece) => piece.text)).toEqual(['OSLO', ' (', 'NTB', ') -']);
  });
});

test('whatever the parts, the pieces joined are the dateline letter for letter', () => {
  const part = fc.tuple(
    fc.integer({ min: -3, max: 40 }),
    fc.integer({ min: -3, max: 40 }),
    fc.constant<PartKind>('place')
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(part, { maxLength: 6 }), fc.nat(9), (text, parts, start) => {
      expect(
        datelinePieces(dateline(text, parts, start))
          .map((piece) => piece.text)
          .join('')
      ).toBe(text);
    })
  );
});

test('an agency says its full name only where the print is short', () => {
  const both = read('LONDEN (ANP/RTR) - De trein reed weer.');
  expect(agencyInFull(both, 'RTR')).toBe('Reuters');
  expect(agencyInFull(both, 'XYZ')).toBeNull();
  const full = read('LONDON (Reuters) - The trains ran again.');
  expect(agencyInFull(full, 'Reuters')).toBeNull();
});
