import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import { readConfig } from '../../../src/lib/server/config.ts';
import { readFilterNames } from '../../../src/lib/server/read-filter-names.ts';
import { readGazetteer } from '../../../src/lib/server/read-gazetteer.ts';

const gazetteer = await readGazetteer(readConfig({}, resolve(import.meta.dirname, '../../..')).gazetteerFile);
const news = {
  agencyName: (key: string) => (key === 'reuters' ? 'Reuters' : null),
  sourceName: (key: string) => (key === 'het parool' ? 'Het Parool' : null)
};

test.each([
  ['nl', 'Californië', 'Berlijn', 'Parijs'],
  ['de', 'Kalifornien', 'Berlin', 'Paris']
])('a filter’s keys have their names in %s', (locale, state, city, other) => {
  const filter = {
    ...NO_FILTER,
    agencies: ['anp', 'dorpsbode', 'reuters'],
    sources: ['het parool', 'x'],
    regions: ['150', 'NL', 'US.CA'],
    near: { place: 'g2950159', at: null, km: 5 },
    places: ['g2988507', 'g0']
  };
  expect(readFilterNames(filter, { news, gazetteer, locale })).toEqual({
    anp: 'ANP',
    reuters: 'Reuters',
    'het parool': 'Het Parool',
    'US.CA': state,
    g2950159: city,
    g2988507: other
  });
});

test.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
  'a key that every object has, %s, is a key that nobody has a name for',
  (key) => {
    const filter = { ...NO_FILTER, agencies: [key], sources: [key], places: [key], regions: [key] };
    const names = readFilterNames(filter, { news, gazetteer, locale: 'nl' });
    expect(Object.values(names).filter((name) => typeof name !== 'string')).toEqual([]);
    expect(Object.keys(names)).not.toContain('constructor');
  }
);
