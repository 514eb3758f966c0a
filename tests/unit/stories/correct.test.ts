import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyCorrections, nameKey, pointPlace, printedNames } from '../../../src/lib/stories/correct.ts';
import { readPlaceKey } from '../../../src/lib/filter/items.ts';
import type { Correction } from '../../../src/lib/model/correction.ts';
import type { Dateline } from '../../../src/lib/model/dateline.ts';
import type { Located, Place, Placement } from '../../../src/lib/model/place.ts';

const place = (key: string): Place => ({ ...pointPlace({ name: key, country: 'US', lng: 0, lat: 0 }), key });
const located = (printed: string, key: string, others: string[] = []): Located => ({
  kind: 'located',
  printed,
  place: place(key),
  confidence: 0.8,
  reasons: [{ code: 'only-candidate', params: {}, weight: 0 }],
  runnersUp: others.map((other) => ({ place: place(other), confidence: 0.1, reasons: [] }))
});
const correction = (told: Partial<Correction>): Correction => ({
  ...{ id: 'c', printed: 'Troy', qualifier: null, scope: 'always', story: null, source: null },
  ...{ to: { kind: 'place', place: place('right') }, note: '', made: 0, undone: null },
  ...told
});
const to = (key: string) => ({ to: { kind: 'place' as const, place: place(key) } });

describe('the key of a printed name', () => {
  test.each<[string, string | null, string, string]>([
    ['TROY', null, 'troy', 'capitals do not matter'],
    ['Sankt  Gallen', null, 'sanktgallen', 'nor spaces'],
    ['Łódź', null, 'lodz', 'nor accents'],
    ['TROY', 'N.Y.', 'troy,ny', 'the qualifier is part of it'],
    ['Москва', null, 'москва', 'another script is taken as it is'],
    ['', null, '', 'no name has no key']
  ])('%s (%s) is %s: %s', (printed, qualifier, key) => expect(nameKey({ printed, qualifier })).toBe(key));
});

it('finds the qualifier of each placement in the dateline', () => {
  const span = (text: string) => ({ start: 0, end: text.length, text });
  const places = [
    { ...span('TROY'), qualifier: span('Ohio') },
    { ...span('BARI'), qualifier: null }
  ];
  expect(printedNames([located('TROY', 'a'), located('BARI', 'b')], { places } as Dateline)).toEqual([
    { printed: 'TROY', qualifier: 'Ohio' },
    { printed: 'BARI', qualifier: null }
  ]);
  expect(printedNames([located('TROY', 'a')], null)).toEqual([{ printed: 'TROY', qualifier: null }]);
});

describe('corrections', () => {
  it('say that they decided, and leave the engine’s choice in sight before its runners-up', () => {
    const { placements, applied } = applyCorrections([located('TROY', 'wrong', ['right', 'third'])], null, [
      correction({})
    ]);
    expect(applied).toEqual(['c']);
    const [only] = placements as [Located];
    expect(only).toMatchObject({ printed: 'TROY', place: { key: 'right' }, confidence: 0.99 });
    expect(only.reasons).toEqual([{ code: 'corrected', params: {}, weight: 0 }]);
    expect(only.runnersUp.map((other) => [other.place.key, other.reasons[0]?.code])).toEqual([
      ['wrong', 'engine-choice'],
      ['third', undefined]
    ]);
  });

  it('take a place off the map, and put on it what the engine could not', () => {
    const off = applyCorrections([located('TROY', 'wrong')], null, [correction({ to: { kind: 'none' } })]);
    expect(off.placements).toMatchObject([{ kind: 'unplaced', reason: { code: 'corrected-off' } }]);
    const lost: Placement = {
      ...{ kind: 'unplaced', printed: 'TROY', runnersUp: [] },
      reason: { code: 'ambiguous', params: {}, weight: 0 }
    };
    expect(applyCorrections([lost], null, [correction({})]).placements).toMatchObject([
      { kind: 'located', place: { key: 'right' }, runnersUp: [] }
    ]);
  });

  test.each<[Partial<Correction>[], string, string]>([
    [[to('a'), { ...to('b'), scope: 'source' }], 'b', 'a source is narrower than always'],
    [
      [
        { ...to('a'), scope: 'story' },
        { ...to('b'), scope: 'source', made: 9 }
      ],
      'a',
      'narrower counts more than later'
    ],
    [
      [
        { ...to('a'), made: 2 },
        { ...to('b'), made: 1 }
      ],
      'a',
      'the later of two'
    ],
    [
      [
        { ...to('a'), id: 'x' },
        { ...to('b'), id: 'y' }
      ],
      'b',
      'of one instant the same whatever their order'
    ],
    [
      [
        { ...to('b'), id: 'y' },
        { ...to('a'), id: 'x' }
      ],
      'b',
      'likewise'
    ],
    [[{ ...to('a'), printed: 'Bari' }], 'wrong', 'another name'],
    [[{ ...to('a'), qualifier: 'Ohio' }], 'wrong', 'the name with a qualifier that is not printed here']
  ])('%j place Troy at %s: %s', (told, key) => {
    const { placements } = applyCorrections([located('TROY', 'wrong')], null, told.map(correction));
    expect(placements).toMatchObject([{ place: { key } }]);
  });

  it('of a story without a name are that story’s alone', () => {
    const nameless = [located('', 'wrong')];
    const asked = (scope: Correction['scope']) => [correction({ printed: '', scope })];
    expect(applyCorrections(nameless, null, asked('always')).applied).toEqual([]);
    expect(applyCorrections(nameless, null, asked('story')).applied).toEqual(['c']);
  });
});

it('a point has a key that the filter takes, whatever it is called', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
      (name, lng, lat) => {
        const { key } = pointPlace({ name, country: null, lng, lat });
        expect(readPlaceKey(key)).toEqual({ ok: true, value: key });
        expect(pointPlace({ name, country: 'NL', lng, lat }).key).toBe(key);
      }
    )
  );
});
