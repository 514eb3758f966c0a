import { describe, expect, test } from 'vitest';
import {
  childrenOf,
  COUNTRIES,
  isRegion,
  membersOf,
  pathOf,
  REGIONS,
  regionOf,
  WORLD
} from '../../../src/lib/region/regions.ts';

describe('the tree', () => {
  test.each([
    ['NL', ['NL', '155', '150', '001'], 'a country lies in its sub-region, continent and the world'],
    ['KE', ['KE', '014', '202', '002', '001'], 'Sub-Saharan Africa has regions between'],
    ['XK', ['XK', '039', '150', '001'], 'Kosovo is with its neighbours, though M49 leaves it out'],
    ['TW', ['TW', '030', '142', '001'], 'so is Taiwan'],
    ['AQ', ['AQ', '001'], 'Antarctica lies in no continent but itself'],
    ['003', ['003', '019', '001'], 'North America lies in the Americas'],
    ['ZZ', [], 'what is unknown lies nowhere']
  ])('%s lies in %j: %s', (code, path) => {
    expect(pathOf(code)).toEqual(path);
  });

  test('holds the 249 codes of ISO 3166-1 and Kosovo', () => {
    expect(COUNTRIES).toHaveLength(250);
    expect(COUNTRIES.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  });

  test('puts every country under the world once', () => {
    expect(membersOf(WORLD)).toEqual([...COUNTRIES]);
  });

  test('knows codes only as ISO and the UN write them', () => {
    expect(['NL', '150', '001'].every(isRegion)).toBe(true);
    expect(['nl', 'NLD', '999', '', 'constructor', '__proto__'].filter(isRegion)).toEqual([]);
  });

  test('gives every region but the countries something inside', () => {
    const empty = REGIONS.filter((region) => region.kind !== 'country' && childrenOf(region.code).length === 0);
    expect(empty).toEqual([]);
  });

  test('keeps North America out of the Americas’ own parts, which it overlaps', () => {
    expect(childrenOf('019')).toEqual(['021', '419']);
    expect(membersOf('003')).toContain('MX');
    expect(membersOf('003')).not.toContain('BR');
  });

  test('knows the alpha-3 codes', () => {
    expect(regionOf('NL')?.alpha3).toBe('NLD');
    expect(regionOf('150')?.alpha3).toBeNull();
  });
});
