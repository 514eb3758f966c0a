import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pointPlace } from '../../../../src/lib/stories/correct.ts';
import type { Correction, CorrectionTarget } from '../../../../src/lib/model/correction.ts';
import type { Place } from '../../../../src/lib/model/place.ts';
import { readCorrections, writeCorrections } from '../../../../src/lib/server/editors/corrections-tsv.ts';
import { readCorrection, type CorrectionFields } from '../../../../src/lib/server/editors/read-correction.ts';

const NOW = Date.UTC(2026, 0, 25, 12);
const troy: Place = { ...pointPlace({ name: 'Troy', country: 'US', lng: -73.69, lat: 42.73 }), key: 'g5141502' };
const options = { gazetteer: { place: (key: string) => (key === troy.key ? troy : null) }, now: NOW };

const GOOD: CorrectionFields = { printed: 'TROY', scope: 'always', to: 'place', place: 'g5141502' };

describe('a correction from text', () => {
  it('is read with what is not said left open', () => {
    expect(readCorrection(GOOD, options)).toMatchObject({
      ok: true,
      correction: {
        ...{ printed: 'TROY', qualifier: null, scope: 'always', story: null, source: null },
        ...{ to: { kind: 'place', place: troy }, note: '', made: NOW, undone: null }
      }
    });
  });

  it('has an id that its content decides, where none is given', () => {
    const idOf = (fields: CorrectionFields, now = NOW) => {
      const reading = readCorrection(fields, { ...options, now });
      return reading.ok ? reading.correction.id : null;
    };
    expect(idOf(GOOD)).toMatch(/^t[0-9a-f]{15}$/);
    expect(idOf(GOOD, NOW + 1), 'read again later').toBe(idOf(GOOD));
    expect(idOf({ ...GOOD, printed: 'Troy' }), 'the same name').toBe(idOf(GOOD));
    expect(idOf({ ...GOOD, qualifier: 'N.Y.' })).not.toBe(idOf(GOOD));
    expect(idOf({ ...GOOD, id: 'mine' })).toBe('mine');
  });

  test.each<[CorrectionFields, string[], string]>([
    [{ ...GOOD, scope: 'Always' }, [], 'capitals do not matter'],
    [{ ...GOOD, id: 'a b' }, ['id'], 'a space in an id'],
    [{ ...GOOD, printed: ' ' }, ['printed'], 'no name'],
    [{ ...GOOD, printed: '', scope: 'story', story: 'a1' }, [], 'no name, in one story'],
    [{ ...GOOD, printed: 'x'.repeat(201) }, ['printed'], 'a name as long as a text'],
    [{ ...GOOD, scope: 'sometimes' }, ['scope'], 'no such scope'],
    [{ ...GOOD, scope: 'story' }, ['story'], 'which story?'],
    [{ ...GOOD, scope: 'source', source: '…' }, ['source'], 'no letter in the source'],
    [{ ...GOOD, scope: 'source', source: 'Het Parool' }, [], 'a source by name'],
    [{ ...GOOD, place: 'g1' }, ['place'], 'not in the gazetteer'],
    [{ ...GOOD, to: 'there' }, ['to'], 'no such target'],
    [{ ...GOOD, to: 'none' }, [], 'off the map'],
    [{ ...GOOD, to: 'point' }, ['name', 'lng', 'lat'], 'a point needs more'],
    [{ ...GOOD, to: 'point', name: 'X', lng: '4,9', lat: '52,37' }, [], 'decimal commas'],
    [{ ...GOOD, to: 'point', name: 'X', lng: '181', lat: '1e1' }, ['lng', 'lat'], 'not on earth'],
    [{ ...GOOD, to: 'point', name: 'X', lng: '0', lat: '0', country: 'ZZ' }, ['country'], 'no such country'],
    [{ ...GOOD, made: 'yesterday', undone: '2026-13-01T00:00Z' }, ['made', 'undone'], 'no instants'],
    [{}, ['printed', 'scope', 'to'], 'nothing at all']
  ])('%j: wrong are %j, %s', (fields, wrong) => {
    const reading = readCorrection(fields, options);
    expect(reading.ok ? [] : reading.problems.map(({ field }) => field)).toEqual(wrong);
  });
});

/** Text as the reader leaves it: one line, no spaces around it; formulas and apostrophes more often than by chance. */
const text = (max: number) =>
  fc
    .oneof(fc.string({ unit: 'grapheme', maxLength: max }), fc.stringMatching(/^'{0,2}[=+@-]?[\w"\t ]{0,8}$/))
    .map((raw) =>
      raw
        .toWellFormed()
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
    )
    .filter((line) => line.length <= max);
const instant = fc.integer({ min: 0, max: NOW });
const target: fc.Arbitrary<CorrectionTarget> = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.constant({ kind: 'place' as const, place: troy }),
  fc
    .record({
      name: text(60).filter(Boolean),
      country: fc.constantFrom(null, 'NL', 'XK'),
      lng: fc.integer({ min: -18_000_000, max: 18_000_000 }).map((n) => n / 1e5),
      lat: fc.integer({ min: -9_000_000, max: 9_000_000 }).map((n) => n / 1e5)
    })
    .map((told) => ({ kind: 'point' as const, place: pointPlace(told) }))
);
const correction: fc.Arbitrary<Correction> = fc
  .record({
    id: fc.stringMatching(/^[\w-]{1,20}$/),
    printed: text(60).filter(Boolean),
    qualifier: text(30).map((told) => told || null),
    scope: fc.constantFrom('story' as const, 'source' as const, 'always' as const),
    to: target,
    note: text(100),
    made: instant,
    undone: fc.option(instant)
  })
  .map((told) => ({
    ...told,
    story: told.scope === 'story' ? 'a1' : null,
    source: told.scope === 'source' ? 'het parool' : null
  }));

describe('a list of corrections as TSV', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(correction, { selector: ({ id }) => id, maxLength: 8 }), (corrections) => {
        expect(readCorrections(writeCorrections(corrections), options)).toEqual({ corrections, problems: [] });
      })
    );
  });

  it('begins no cell with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(correction, (one) => {
        const [, row = ''] = writeCorrections([one]).split('\n');
        const cells = row.split('\t').filter((_, at) => at !== 10 && at !== 11);
        expect(cells.filter((cell) => /^"?[=+@-]/.test(cell) && cell !== one.id)).toEqual([]);
      })
    );
  });

  it('never fails, whatever a file holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        readCorrections(raw, options);
        readCorrections(`printed\tscope\tto\t${raw}`, options);
      })
    );
  });

  it('tells the lines that cannot be used, and keeps the others', () => {
    const file = [
      'Printed\tscope\tto\tplace\tsomething else',
      'TROY\talways\tplace\tg5141502\t1',
      '',
      'BARI\tnever\tplace\tg9',
      'Troy\talways\tplace\tg5141502'
    ].join('\r\n');
    const { corrections, problems } = readCorrections(`\ufeff${file}`, options);
    expect(corrections.map(({ printed }) => printed)).toEqual(['TROY']);
    expect(problems).toEqual([
      { line: 4, field: 'scope', got: 'never' },
      { line: 4, field: 'place', got: 'g9' }
    ]);
    expect(readCorrections('a\tb\n1\t2', options).problems).toEqual([{ line: 1, field: 'columns', got: 'a b' }]);
  });
});
