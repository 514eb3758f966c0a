import { readFileSync } from 'node:fs';
import { Supercluster } from '@maplibre/geojson-vt';
import { describe, expect, test } from 'vitest';
import { readPlaceKey } from '../../../src/lib/filter/items.ts';
import { tidyQuery } from '../../../src/lib/filter/page-parameters.ts';
import { readFilter } from '../../../src/lib/filter/parse.ts';
import { nameSet } from '../../../src/lib/filter/name-set.ts';
import { isPacked, onePlace, placeTest } from '../../../src/lib/filter/place-set.ts';
import { placeAt, readPlaceTable } from '../../../src/lib/gazetteer/place-table.ts';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';

const place = (key: string, lng: number, lat: number) => ({ key, lng, lat });
const ROW = Array.from({ length: 40 }, (_, at) => place(`g${at}`, at, 50));

describe('places as an address names them', () => {
  test('few are named by their keys', () => {
    expect(nameSet(ROW.slice(0, 3), ROW)).toEqual(['g0', 'g1', 'g2']);
  });

  test('many are a part of the map, which holds them and no other', () => {
    const [value, ...rest] = nameSet(ROW.slice(3, 20), ROW);
    expect([isPacked(value!), rest]).toEqual([true, []]);
    expect(ROW.filter(placeTest([value!])).map(({ key }) => key)).toEqual(ROW.slice(3, 20).map(({ key }) => key));
    expect(readPlaceKey(value!)).toEqual({ ok: true, value });
  });

  test('a packed one is not one place', () => {
    expect([onePlace(['g1']), onePlace(['_Q']), onePlace(['g1', 'g2']), onePlace([])]).toEqual([
      'g1',
      null,
      null,
      null
    ]);
  });

  test.each(['_', '_!', `_${'_'.repeat(300)}`])('%s is no place', (value) => {
    expect(readPlaceKey(value).ok).toBe(false);
  });

  test('every large cluster of 20,000 places has a short address, with exactly its places', () => {
    const table = readPlaceTable(readFileSync('static/gazetteer.bin'));
    const all = Array.from({ length: table.count }, (_, at) => placeAt(table, at))
      .sort((a, b) => b.population - a.population)
      .slice(0, 20_000)
      // As the list of places tells them.
      .map(({ key, lng, lat }) => place(key, Math.round(lng * 1000) / 1000, Math.round(lat * 1000) / 1000));
    // The map's own clustering: 24 of 512 pixels.
    const index = new Supercluster({ radius: 384, extent: 8192, maxZoom: 11 });
    index.load(
      all.map(({ key, lng, lat }) => ({
        ...{ type: 'Feature', properties: { key } },
        geometry: { type: 'Point', coordinates: [lng, lat] }
      }))
    );
    const clusters = [1, 4].flatMap((zoom) =>
      index
        .getClusters([-180, -85, 180, 85], zoom)
        .sort((a, b) => (b.properties?.point_count ?? 0) - (a.properties?.point_count ?? 0))
        .slice(0, 8)
    );
    expect(clusters[0]?.properties?.point_count).toBeGreaterThan(180);
    for (const { properties } of clusters) {
      const keys = index
        .getLeaves(properties!.cluster_id as number, Infinity)
        .map((leaf) => leaf.properties!.key as string);
      const wanted = new Set(keys);
      const values = nameSet(
        all.filter(({ key }) => wanted.has(key)),
        all
      );
      expect(values.join().length).toBeLessThan(150);
      expect(
        all
          .filter(placeTest(values))
          .map(({ key }) => key)
          .sort()
      ).toEqual(keys.sort());
    }
  });
});

describe('a long query in a page’s links', () => {
  const bad = `region=NL,${Array.from({ length: 3000 }, (_, at) => `zz${at}`).join()}&story=abc&at=1,2,3&utm=${'x'.repeat(500)}`;

  test('goes on with what is good in it', () => {
    const { filter } = readFilter(new URLSearchParams(bad));
    expect(tidyQuery(`?${bad}`, filter)).toBe('?region=NL&story=abc&at=1,2,3');
  });

  test('a short one goes on as it came', () => {
    expect(tidyQuery('?region=xx&utm=1', NO_FILTER)).toBe('?region=xx&utm=1');
  });
});
