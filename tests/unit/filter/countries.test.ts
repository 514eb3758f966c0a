import { expect, test } from 'vitest';
import { countriesOf } from '../../../src/lib/filter/countries.ts';

test.each<[regions: string[], countries: string[] | null, why: string]>([
  [[], null, 'nothing chosen is the world'],
  [['001'], null, 'so is the world'],
  [['NL', '001'], null, 'and the world with something in it'],
  [['NL'], ['NL'], 'a country is itself'],
  [['NL', '053'], ['AU', 'CC', 'CX', 'HM', 'NF', 'NL', 'NZ'], 'several together, sorted'],
  [['155', 'NL'], ['AT', 'BE', 'CH', 'DE', 'FR', 'LI', 'LU', 'MC', 'NL'], 'a country within a region counts once']
])('the countries of %j are %j: %s', (regions, countries) => {
  expect(countriesOf(regions)).toEqual(countries);
});
