import { describe, expect, it } from 'vitest';
import { readAdmin1Names } from '../../../src/cli/gazetteer/read-cities.ts';
import { readTable } from '../../../src/cli/gazetteer/read-table.ts';
import { COUNTRY_ABBREVIATIONS, COUNTRY_NAMES } from '../../../src/lib/facts/compiled/countries.ts';
import { DEFAULT_MEANINGS } from '../../../src/lib/facts/compiled/default-meanings.ts';
import { defaultMeaning } from '../../../src/lib/gazetteer/default-meanings.ts';
import { DIVISIONS, PROVINCES } from '../../../src/lib/facts/compiled/divisions.ts';
import { NAME_LANGUAGES } from '../../../src/lib/model/language.ts';
import { gazetteer, kilometres } from './open.ts';

const divisions = readAdmin1Names();
/** Rows that a test looked at must not be none: an empty table would pass everything. */
const some = <T>(rows: T[]): T[] => (expect(rows.length).toBeGreaterThan(0), rows);

describe('exonyms.tsv', () => {
  it('leads every name of a row to the one place that the row says', () => {
    const lost = some(readTable('exonyms.tsv')).flatMap(([country, place = '', ...cells]) => {
      const meant = (name: string) =>
        gazetteer.lookup(name).flatMap((found) => (found.place.country === country ? [found.place.key] : []));
      const names = cells.flatMap((cell) => cell.split('|')).filter((name) => name !== '');
      // `*` is the country's capital; else the place goes by one of these names in the source.
      const targets = place === '*' ? meant(names[0]!) : place.split('|').flatMap(meant);
      const target = targets
        .filter((key) => place !== '*' || gazetteer.place(key)?.featureCode === 'PPLC')
        .find((key) => names.every((name) => meant(name).includes(key)));
      return target === undefined ? [`${country} ${place}`] : [];
    });
    expect(lost).toEqual([]);
  });

  it('has all capitals of the world in seven languages', () => {
    const capitals = new Set(
      readTable('exonyms.tsv')
        .filter((row) => row[1] === '*')
        .map(([country]) => country)
    );
    const states = some([...(COUNTRY_NAMES.en ?? [])])
      .map(([country]) => country)
      .filter((country) => gazetteer.place(`c-${country}`) !== null);
    // No capital by feature code (IL, PS, EH, TZ, BI are rows by name), or no settlement to speak of.
    const without = new Set([
      'IL',
      'PS',
      'EH',
      'BI',
      'TZ',
      'CC',
      'CX',
      'GS',
      'HM',
      'IO',
      'NF',
      'PN',
      'TF',
      'TK',
      'UM',
      'AQ',
      'BV'
    ]);
    expect(states.filter((country) => !capitals.has(country) && !without.has(country))).toEqual([]);
  });
});

describe('places.tsv', () => {
  it('finds each place under each of its names, where the row says', () => {
    for (const [key = '', precision, , country, lat, lng, ...cells] of some(readTable('places.tsv'))) {
      const place = gazetteer.place(key);
      expect(place, key).toMatchObject({ precision, country });
      expect(kilometres(place!, { lng: Number(lng), lat: Number(lat) }), key).toBeLessThan(1);
      for (const name of cells.flatMap((cell) => cell.split('|')).filter(Boolean)) {
        expect(
          gazetteer.lookup(name).map((candidate) => candidate.place.key),
          name
        ).toContain(key);
      }
    }
  });

  it('lies in its country, or near: within 1,500 km of a settlement of it', () => {
    const byCountry = Map.groupBy(gazetteer.labelled(1), (place) => place.country);
    for (const [key = '', , , country = '', lat, lng] of readTable('places.tsv')) {
      if (country === '' || country === 'AQ' || country === 'IO') continue;
      const point = { lng: Number(lng), lat: Number(lat) };
      const nearest = Math.min(...(byCountry.get(country) ?? []).map((place) => kilometres(place, point)));
      expect(nearest, key).toBeLessThan(1500);
    }
  });
});

describe('default meanings', () => {
  const rows = DEFAULT_MEANINGS.flatMap(([, names]) => names.map(([key, place]) => ({ key, place })));
  it('each mean a place that the gazetteer finds under that name, among others', () => {
    for (const { key, place } of some(rows)) {
      expect(
        gazetteer.lookup(key).map((candidate) => candidate.place.key),
        key
      ).toContain(place);
    }
  });
  it('let a language go before all languages', () => {
    expect(gazetteer.place(defaultMeaning('cordoba', 'es')!)?.country).toBe('ES');
    expect(gazetteer.place(defaultMeaning('cordoba', 'nl')!)?.country).toBe('AR');
    expect(defaultMeaning('constructor', 'nl')).toBeNull();
  });
});

describe('divisions', () => {
  it('have codes that GeoNames has', () => {
    const unknown = some([...DIVISIONS]).filter(([country, admin1]) => !divisions.has(`${country}.${admin1}`));
    expect(unknown).toEqual([]);
    for (const [country, admin1] of some([...PROVINCES])) expect(divisions.has(`${country}.${admin1}`)).toBe(true);
  });
  it('of the United States have the name that GeoNames has for their code', () => {
    for (const [country, admin1, forms, others] of DIVISIONS.filter((row) => row[0] === 'US'))
      expect(divisions.get(`${country}.${admin1}`), admin1).toSatisfy((names: string[]) =>
        [...forms, ...others].some((form) => names.includes(form))
      );
  });
  it('that are provinces have their seat in the region', () => {
    for (const [country, region, seat] of some([...PROVINCES])) {
      const found = gazetteer.lookup(seat).some(({ place }) => place.country === country && place.admin1 === region);
      expect(found, `${region} ${seat}`).toBe(true);
    }
  });
});

describe('countries', () => {
  it('are found by their name in every language, at a point', () => {
    for (const language of NAME_LANGUAGES) {
      for (const [country, [name = '']] of some([...(COUNTRY_NAMES[language] ?? [])])) {
        const place = gazetteer.place(`c-${country}`);
        if (place === null) continue; // no settlement: Bouvet Island
        expect(place).toMatchObject({ precision: 'country', country });
        expect(
          gazetteer.lookup(name).map((candidate) => candidate.place.key),
          name
        ).toContain(`c-${country}`);
      }
    }
  });
  it('have other names and abbreviations of countries that exist', () => {
    const codes = new Set((COUNTRY_NAMES.en ?? []).map(([code]) => code));
    const others = [...(COUNTRY_NAMES['*'] ?? []), ...(COUNTRY_ABBREVIATIONS['*'] ?? [])];
    expect(some(others).filter(([code]) => !codes.has(code))).toEqual([]);
  });
});
