import { describe, expect, test } from 'vitest';
import type { Contender } from '../../../src/lib/geocode/types.ts';
import type { Evidence } from '../../../src/lib/geocode/evidence.ts';
import { readTexts } from '../../../src/lib/geocode/evidence.ts';
import { weigh } from '../../../src/lib/geocode/score.ts';
import { WEIGHTS } from '../../../src/lib/geocode/weights.ts';
import type { Place } from '../../../src/lib/model/place.ts';

const place = (over: Partial<Place> = {}): Place => ({
  key: 'g1', geonameId: 1, name: 'Rome', country: 'US', admin1: 'GA', lng: -85.2, lat: 34.3, population: 36_000,
  featureCode: 'PPL', precision: 'place', ...over
}); // prettier-ignore

const contender = (over: Partial<Contender> = {}): Contender => ({
  place: place(), match: 'main', languages: [], variant: null, language: 'en', qualifier: null, isDefault: false, contested: false,
  overshadowed: false, borrowed: false, domestic: true, hub: false, stateKey: 'US.GA', division: null, base: 0, ...over
}); // prettier-ignore

const evidence = (text: string, over: Partial<Evidence> = {}): Evidence => ({
  ...readTexts([text], 'en'), neighbours: null, home: null, agencyCountry: null, ownCopy: false, others: [], ...over
}); // prettier-ignore

const codes = (each: Contender, about: Evidence) => {
  const seen: string[] = [];
  const sum = weigh(each, about, WEIGHTS, (code) => seen.push(code));
  return { sum, seen };
};

test('the sum of the signals is the score', () => {
  let sum = 0;
  const about = evidence('Floyd County, Georgia, commissioners met.');
  const score = weigh(contender(), about, WEIGHTS, (_code, weight) => (sum += weight));
  expect(score).toBeCloseTo(sum, 10);
});

describe('each signal speaks when it should', () => {
  test.each<[signal: string, each: Partial<Contender>, text: string, why: string]>([
    ['story-region', {}, 'Voters in Georgia decide.', 'its state is named'],
    ['story-region', { stateKey: null }, 'Floyd County votes.', 'a county around it is named'],
    ['story-country', { place: place({ country: 'IT' }) }, 'The Italian senate voted.', 'its people are named'],
    [
      'no-mention',
      { place: place({ country: 'IT' }), stateKey: null },
      'Libya and Chad talked.',
      'others are named, it is not'
    ],
    ['capital', { place: place({ featureCode: 'PPLC' }) }, '', 'it is a capital'],
    ['default-meaning', { isDefault: true }, '', 'newsrooms mean it'],
    ['qualifier', { qualifier: 'Ga.' }, '', 'the dateline says so']
  ])('%s: %s %s %s', (signal, each, text) => {
    expect(codes(contender(each), evidence(text)).seen).toContain(signal);
  });

  test('and is silent when it should not', () => {
    expect(codes(contender(), evidence('Nothing is named here.')).seen).toEqual([
      'name-main',
      'name-language',
      'population'
    ]);
  });
});

describe('more of the same weighs more', () => {
  const bigger = contender({ place: place({ population: 2_000_000 }) });
  const near = { label: 'Rome, GA, US', country: 'US', admin1: 'GA', place: place({ key: 'g2' }) };
  test.each<[less: number, more: number, why: string]>([
    [codes(contender(), evidence('')).sum, codes(bigger, evidence('')).sum, 'inhabitants'],
    [
      codes(contender(), evidence('Georgia.')).sum,
      codes(contender(), evidence('Floyd County, Georgia.')).sum,
      'state and county'
    ],
    [
      codes(contender(), evidence('', { home: near })).sum,
      codes(contender(), evidence('', { home: near, ownCopy: true })).sum,
      "home in a paper's own copy"
    ]
  ])('%d < %d: %s', (less, more) => {
    expect(more).toBeGreaterThan(less);
  });
});
