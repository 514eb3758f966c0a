import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../../src/cli/seeded.ts';
import { decodeCounts, encodeCounts, type PlaceCounts } from '../../../src/lib/columns/count-codec.ts';
import { packAge, unpackAge } from '../../../src/lib/columns/packed-age.ts';
import { decodePlaces, encodePlaces } from '../../../src/lib/columns/place-codec.ts';
import type { NumberedPlace } from '../../../src/lib/columns/types.ts';
import { placeAt, readPlaceTable } from '../../../src/lib/gazetteer/place-table.ts';
import { DataFileError } from '../../../src/lib/model/errors.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOON = Date.UTC(2026, 0, 25, 12);

const counts = (rows: [place: number, articles: number, fresh: number, newest: number, confidence: number][]) => ({
  place: Uint32Array.from(rows, ([place]) => place),
  articles: Uint32Array.from(rows, ([, articles]) => articles),
  fresh: Uint32Array.from(rows, ([, , fresh]) => fresh),
  newest: Float64Array.from(rows, ([, , , newest]) => newest),
  confidence: Uint8Array.from(rows, ([, , , , confidence]) => confidence)
});
const place = (n: number, told: Partial<NumberedPlace> = {}): NumberedPlace => ({
  n,
  key: `g${1000 + n}`,
  name: 'Apia',
  ...{ country: 'WS', admin1: null, lng: -171.76, lat: -13.83, precision: 'place', ...told }
});

const brotli = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

describe('counts of places', () => {
  test('come back: numbers whole, the newest to the minute, the confidence to a twentieth', () => {
    const told = counts([
      [1, 70_000, 3, NOON - 5 * MINUTE, 255],
      [4, 1, 0, NaN, 179],
      [90_000, 2, 0, NOON + 3 * MINUTE, 0]
    ]);
    expect(decodeCounts(encodeCounts(told, NOON))).toEqual(told);
  });

  test('of no place are none', () => {
    expect(decodeCounts(encodeCounts(counts([]), NOON))).toEqual(counts([]));
  });

  test.each([
    [0.36, 0.35, 'the threshold'],
    [0.69, 0.65, 'unsure stays unsure'],
    [0.7, 0.7, 'likely stays likely'],
    [0.9, 0.9, 'certain stays certain'],
    [1, 1, 'the surest']
  ])('a confidence of %d is told as %d: %s', (confidence, expected) => {
    const bytes = encodeCounts(counts([[1, 1, 0, NaN, Math.round(confidence * 255)]]), NOON);
    const told = decodeCounts(bytes).confidence[0]! / 255;
    expect(told).toBeGreaterThanOrEqual(expected);
    expect(told).toBeLessThan(expected + 0.005);
  });

  const instant = fc.oneof(fc.integer({ min: NOON - 40_000 * DAY, max: NOON + 4_000 * DAY }), fc.constant(NaN));

  test('an instant is never told too early, nor too late by more than a minute or a hundredth of its age', () => {
    fc.assert(
      fc.property(instant, (newest) => {
        const told = unpackAge(packAge(newest, NOON), NOON);
        expect(Number.isNaN(told)).toBe(Number.isNaN(newest));
        expect(told < newest).toBe(false);
        expect(told - newest > MINUTE + Math.abs(NOON - newest) / 100).toBe(false);
      })
    );
  });

  test('of two instants the older is never told as the newer', () => {
    fc.assert(
      fc.property(instant, instant, (one, two) => {
        fc.pre(one <= two);
        expect(unpackAge(packAge(one, NOON), NOON)).toBeLessThanOrEqual(unpackAge(packAge(two, NOON), NOON));
      })
    );
  });

  test('take at most 5 bytes a place as served, at 50,000 places', () => {
    const below = seeded(7);
    const rows = Array.from({ length: 50_000 }, (_, at): [number, number, number, number, number] => {
      const articles = 1 + Math.floor(400_000 / (at + 2)) + below(8);
      const age = Math.floor((900 * DAY * below(1_000_000)) / 1_000_000 / articles);
      return [at + 1, articles, age < DAY ? 1 + below(3) : 0, NOON - age, 92 + below(164)];
    });
    const bytes = encodeCounts(counts(rows), NOON);
    expect(brotli(bytes) / rows.length).toBeLessThan(5);
    expect(gzipSync(bytes).length / rows.length).toBeLessThan(5);
  });
});

describe('the list of places', () => {
  const LIST = [
    place(1),
    place(2, { key: 'c-FJ', name: 'Fiji', country: 'FJ', precision: 'country', lng: 178, lat: -18 }),
    place(3, { key: 'x-lesbos', name: 'Lesbos', country: 'GR', precision: 'region', lng: 26.3, lat: 39.167 }),
    place(7, { key: 'g0', name: 'Québec', country: 'CA', admin1: '10', lng: -71.215, lat: 46.812 }),
    place(8, { key: 'sea', name: 'North Sea', country: '', lng: 3, lat: 56 }),
    place(9, { key: 'g5106292', name: 'Łódź', country: 'CA', admin1: '08', lng: 180, lat: -90 })
  ];

  test('comes back, by number', () => {
    expect(decodePlaces(encodePlaces(LIST))).toEqual(LIST);
    expect(decodePlaces(encodePlaces(LIST.toReversed()))).toEqual(LIST);
    expect(decodePlaces(encodePlaces([]))).toEqual([]);
  });

  test('grows: what comes after a number', () => {
    expect(decodePlaces(encodePlaces(LIST, 3))).toEqual(LIST.slice(3));
    expect(decodePlaces(encodePlaces(LIST, 9))).toEqual([]);
  });

  test('of 50,000 places takes at most 620 kB as served, 570 where it is packed once and well', () => {
    const table = readPlaceTable(readFileSync('static/gazetteer.bin'));
    const below = seeded(3);
    // In the order in which they come, which is nearly that of their size.
    const all = Array.from({ length: table.count }, (_, at) => placeAt(table, at));
    const ranked = all
      .map((one) => ({ one, rank: Math.log(one.population + 50) + below(2000) / 1000 }))
      .sort((a, b) => b.rank - a.rank)
      .slice(0, 50_000);
    const places = ranked.map(({ one }, at) => ({ ...one, n: at + 1 }));
    const bytes = encodePlaces(places);
    expect(decodePlaces(bytes)).toEqual(places.map((one) => place(0, pick(one))));
    expect(brotli(bytes)).toBeLessThan(620_000);
  });

  const pick = ({ n, key, name, country, admin1, lng, lat, precision }: NumberedPlace) => ({
    ...{ n, key, name, country, admin1, lng, lat, precision }
  });
});

describe('bytes that are torn', () => {
  const whole: [string, Uint8Array, (bytes: Uint8Array) => unknown][] = [
    ['counts of places', encodeCounts(counts([[3, 300, 2, NOON - DAY, 200]]), NOON), decodeCounts],
    ['list of places', encodePlaces([place(1), place(2)]), decodePlaces]
  ];

  test.each(whole)('are refused and said: %s', (name, bytes, decode) => {
    expect(() => decode(bytes.subarray(0, 5))).toThrow(`${name}: got 5 bytes, expected a header of 12`);
    expect(() => decode(bytes.subarray(0, bytes.length - 1))).toThrow('they are cut off');
    expect(() => decode(new TextEncoder().encode('<!doctype html>'))).toThrow('got "<!d", expected');
    const newer = bytes.slice();
    newer[3] = 9;
    expect(() => decode(newer)).toThrow('got format 9, expected 1; reload');
  });

  test.each(whole)('are refused whichever bit is turned: %s', (_, bytes, decode: (bytes: Uint8Array) => unknown) => {
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const torn = bytes.slice();
      torn[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => decode(torn)).toThrow(DataFileError);
    }
  });

  test('are refused whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => decodeCounts(bytes)).toThrow(DataFileError);
        expect(() => decodePlaces(bytes)).toThrow(DataFileError);
      })
    );
  });
});

test('any counts come back with their numbers', () => {
  const row = fc.tuple(
    fc.integer({ min: 1, max: 2 ** 32 - 1 }),
    fc.integer({ min: 1, max: 2 ** 32 - 1 }),
    fc.integer({ min: 0, max: 1000 }),
    fc.constant(NaN),
    fc.integer({ min: 0, max: 255 })
  );
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ([n]) => n }), (rows) => {
      const told: PlaceCounts = counts(rows.toSorted((a, b) => a[0] - b[0]));
      const { place: places, articles, fresh } = decodeCounts(encodeCounts(told, NOON));
      expect({ places, articles, fresh }).toEqual({ places: told.place, articles: told.articles, fresh: told.fresh });
    })
  );
});
