import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { hasOutlines } from '../../../src/lib/region/admin1.ts';
import { COUNTRIES, regionOf } from '../../../src/lib/region/regions.ts';
import { admin1Name, isAdmin1 } from '../../../src/lib/server/admin1-names.ts';
import { readConfig } from '../../../src/lib/server/config.ts';
import { readGazetteer } from '../../../src/lib/server/read-gazetteer.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'static/admin1');

describe('the name of an admin-1 region', () => {
  // As Wikipedia's articles in these languages are called.
  test.each([
    ['US.CA', ['Californië', 'California', 'Kalifornien', 'Californie', 'California']],
    ['ES.51', ['Andalusië', 'Andalusia', 'Andalusien', 'Andalousie', 'Andalucía']],
    ['NL.07', ['Noord-Holland', 'North Holland', 'Noord-Holland', 'Hollande-Septentrionale', 'Holanda Septentrional']],
    ['DE.02', ['Beieren', 'Bavaria', 'Bayern', 'Bavière', 'Baviera']],
    ['IT.15', ['Sicilië', 'Sicily', 'Sizilien', 'Sicile', 'Sicilia']],
    ['GB.SCT', ['Schotland', 'Scotland', 'Schottland', 'Écosse', 'Escocia']]
  ])('%s is %j in nl, en, de, fr, es', (code, expected) => {
    const names = ['nl', 'en', 'de', 'fr', 'es'].map((locale) => admin1Name(code, locale));
    expect(names.map((name) => name.normalize('NFC'))).toEqual(expected);
  });

  test('is English for other readers, and the code where there is no such region', () => {
    expect(admin1Name('US.CA', 'ja')).toBe('California');
    expect(admin1Name('US.ZZ', 'nl')).toBe('US.ZZ');
    expect([isAdmin1('US.CA'), isAdmin1('US.ZZ'), isAdmin1('US')]).toEqual([true, false, false]);
  });
});

describe('outlines', () => {
  const files = readdirSync(FOLDER).sort();
  const featuresOf = (file: string): Feature[] =>
    (JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as FeatureCollection).features;

  test('weigh at most 150 kB a country and 4 MB in all', () => {
    const sizes = files.map((file) => statSync(join(FOLDER, file)).size);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(150_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4_000_000);
  });

  test('are there for the countries that say so', () => {
    expect(COUNTRIES.filter(hasOutlines).map((country) => `${country}.json`)).toEqual(files);
  });

  test('are of regions that have a name, each once, in their country’s file', () => {
    const wrong = files.flatMap((file) => {
      const codes = featuresOf(file).map((feature) => String(feature.properties?.code));
      const country = file.slice(0, 2);
      const known = regionOf(country)?.kind === 'country' && new Set(codes).size === codes.length;
      return known && codes.every((code) => code.startsWith(`${country}.`) && isAdmin1(code)) ? [] : [file];
    });
    expect(wrong).toEqual([]);
  });

  // Villages at borders and on coasts fall outside of lines that are drawn to a kilometre or five.
  test.each(['US', 'NL', 'DE', 'FR', 'GB', 'ES', 'RU', 'UA', 'IN', 'CN'])(
    'of %s hold at least 95 of 100 towns of each region that they are of',
    async (country) => {
      const gazetteer = await readGazetteer(readConfig({}, ROOT).gazetteerFile);
      const shapes = new Map(
        featuresOf(`${country}.json`).map((feature) => [feature.properties?.code as string, feature])
      );
      const towns = gazetteer.labelled(15_000).filter((place) => place.country === country && place.admin1 !== null);
      const held = towns.filter((town) => {
        const shape = shapes.get(`${country}.${town.admin1}`);
        return shape !== undefined && holds(shape, [town.lng, town.lat]);
      });
      expect(towns.length).toBeGreaterThan(50);
      expect(held.length / towns.length).toBeGreaterThan(0.95);
    }
  );
});

function holds({ geometry }: Feature, [x = 0, y = 0]: Position): boolean {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  let inside = false;
  for (const ring of rings) {
    ring.slice(1).forEach(([x2 = 0, y2 = 0], at) => {
      const [x1 = 0, y1 = 0] = ring[at]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  }
  return inside;
}
