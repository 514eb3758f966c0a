import { expect, test } from 'vitest';
import { siftByQualifier } from '../../../src/lib/geocode/qualifier.ts';
import { gazetteer } from './open.ts';

const span = (text: string) => ({ start: 0, end: text.length, text });
const sift = (text: string, qualifier: string | null) =>
  siftByQualifier({ text, qualifier: qualifier === null ? null : span(qualifier) }, gazetteer);

test.each<[text: string, qualifier: string | null, verdict: string, country: string | undefined, why: string]>([
  ['TROY', 'N.C.', 'fits', 'US', 'a state as AP abbreviates it'],
  ['LANDQUART', 'GR', 'fits', 'CH', 'a canton, though GR is Greece too'],
  ['MONOPOLI', 'BARI', 'fits', 'IT', 'an Italian province'],
  ['Frankfurt', 'Oder', 'fits', 'DE', 'a river that is part of the name'],
  ['PRISTINA', 'Serbia', 'fits', 'XK', 'what a desk prints for a land that two claim'],
  ['SAN JUAN', 'Puerto Rico', 'fits', 'PR', 'a territory'],
  ['CHICAGO', 'Ill., USA', 'fits', 'US', 'state and country agree'],
  ['LONDON', 'Ontario, Canada', 'fits', 'CA', 'province and country agree'],
  ['CHUR', 'GR, Switzerland', 'fits', 'CH', 'the country says which GR'],
  ['SPRINGFIELD', 'Delaware County, Pa.', 'fits', 'US', 'a county that the tables lack is left out of account'],
  ['CHICAGO', 'Ill., Canada', 'mismatch', undefined, 'parts that contradict each other'],
  ['MIAMI', 'Ont., USA', 'mismatch', undefined, 'no Ontario in the country printed'],
  ['TROY', 'Portugal', 'mismatch', undefined, 'no such place there'],
  ['TROY', 'qwertyuiop', 'unknown', undefined, 'a qualifier that says nothing is left out of account'],
  ['TROY', null, 'none', undefined, 'none printed']
])('%s, %s: %s (%s, %s)', (text, qualifier, verdict, country) => {
  const sifted = sift(text, qualifier);
  expect(sifted.verdict).toBe(verdict);
  if (country) expect(new Set(sifted.fitting.map((each) => each.place.country))).toEqual(new Set([country]));
  expect(sifted.fitting.length > 0).toBe(verdict !== 'mismatch');
});

test('(Oder) tells Frankfurt on the Oder from Frankfurt on the Main', () => {
  expect(sift('Frankfurt', 'Oder').fitting.map((each) => each.place.name)).toEqual(['Frankfurt (Oder)']);
});

test('state and country choose the division, not the country alone', () => {
  expect(sift('MIAMI', 'FL, USA').fitting.map((each) => each.place.admin1)).toEqual(['FL']);
});
