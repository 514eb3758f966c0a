import { describe, expect, test } from 'vitest';
import { parseFilter, readFilter } from '../../../src/lib/filter/parse.ts';
import { BadRequestError } from '../../../src/lib/model/errors.ts';
import { type Filter, NO_FILTER } from '../../../src/lib/model/filter.ts';
import { ownTime } from '../own-time.ts';

const read = (query: string) => readFilter(new URLSearchParams(query));
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

describe('a filter is read', () => {
  test.each<[query: string, expected: Partial<Filter>, why: string]>([
    ['', {}, 'nothing narrows nothing'],
    ['region=&from=&q=&agency=,', {}, 'empty fields, as a form without JavaScript sends them, are not given'],
    ['region=NL', { regions: ['NL'] }, 'a country'],
    ['region=nl,150', { regions: ['150', 'NL'] }, 'several, in any case, in one order'],
    ['region=us.ca,GB.ENG,nl.07', { regions: ['GB.ENG', 'NL.07', 'US.CA'] }, 'admin-1 regions, in any case'],
    ['region=NL&region=150&region=NL', { regions: ['150', 'NL'] }, 'repeated parameters count together, doubles once'],
    ['region=NL,001', {}, 'the world among others is the world'],
    ['about=ru,142,RU', { about: ['142', 'RU'] }, 'what the stories are about, as regions'],
    ['about=RU,001', {}, 'about the world is about anything'],
    ['bbox=3.3,50.7,7.2,53.6', { bbox: [3.3, 50.7, 7.2, 53.6] }, 'a box'],
    ['bbox=177,-20,-178,-12', { bbox: [177, -20, -178, -12] }, 'a box across the antimeridian'],
    ['bbox=%203.3 , 50.7,7.2, 53.6', { bbox: [3.3, 50.7, 7.2, 53.6] }, 'spaces between'],
    ['bbox=1.23456789,0,2,0', { bbox: [1.234568, 0, 2, 0] }, 'six decimals are plenty'],
    [
      'area=_seK_seK_seK_seK?~hbE',
      {
        area: [
          [2, 2],
          [4, 4],
          [3, 4]
        ]
      },
      'a drawn area'
    ],
    ['near=g2950159,100', { near: { place: 'g2950159', at: null, km: 100 } }, 'within 100 km of a place'],
    ['near=4.9, 52.37,0.5', { near: { place: null, at: [4.9, 52.37], km: 0.5 } }, 'within half a kilometre of a point'],
    ['last=24h', { last: 24 }, 'the last day'],
    ['last=7D', { last: 168 }, 'the last week'],
    ['undated=1', { undated: true }, 'without a known time'],
    ['source=Süddeutsche-Zeitung', { sources: ['suddeutsche zeitung'] }, 'a source by its folded name'],
    ['source=Het%20Parool,NOS', { sources: ['het parool', 'nos'] }, 'sources, loosely as agencies'],
    ['from=2026-07-21', { from: day('2026-07-21') }, 'a date begins with its day'],
    ['to=2026-07-21', { to: day('2026-07-22') }, 'a date as the end takes its whole day in'],
    ['from=2026-07-21T10:30Z', { from: day('2026-07-21') + 630 * 60_000 }, 'an instant'],
    ['from=2026-07-21T10:30:00%2B02:00', { from: day('2026-07-21') + 510 * 60_000 }, 'an offset'],
    ['from=2026-07-21T10:30:00+02:00', { from: day('2026-07-21') + 510 * 60_000 }, 'a plus that nobody escaped'],
    ['from=2026-07-21T00:30:00.25-01:30', { from: day('2026-07-21') + 7_200_250 }, 'milliseconds, west of Greenwich'],
    ['to=9999-12-31', { to: Date.UTC(10_000, 0, 1) }, 'the last day that can be written'],
    ['agency=ANP, Agence France-Presse', { agencies: ['agence france-presse', 'anp'] }, 'keys or names, loosely'],
    ['agency=OTS (%C3%96sterreich): X', { agencies: ['ots (österreich): x'] }, 'an agency that no table knows'],
    ['lang=nl,EN-gb', { languages: ['en', 'nl'] }, 'languages, without their countries'],
    ['q=%20 van  de\n zee ', { q: 'van de zee' }, 'words, spaces set right'],
    ['q=a,b', { q: 'a,b' }, 'a comma in words parts nothing'],
    ['place=g2950159,x-lesbos', { places: ['g2950159', 'x-lesbos'] }, 'place keys'],
    ['unplaced=1', { unplaced: true }, 'the unplaced'],
    ['unplaced=0', {}, 'or not'],
    ['story=abc&at=1,2,3&locale=nl&utm_source=x', {}, 'other parameters are not its business']
  ])('%s: %j, for %s', (query, expected) => {
    const { filter, problems } = read(query);
    expect(problems).toEqual([]);
    expect(filter).toEqual({ ...NO_FILTER, ...expected });
  });
});

describe('a bad value is named, with what was expected', () => {
  test.each<[query: string, parameter: string, says: string]>([
    ['region=EU-ish', 'region', '"EU-ish" is not a region'],
    ['region=EU-ish', 'region', 'region=NL,150'],
    ['region=EU-ish', 'region', 'did you mean 150 (Europe)?'],
    ['region=europe', 'region', 'did you mean 150 (Europe)?'],
    ['region=NLD', 'region', 'did you mean NL (Netherlands)?'],
    ['region=uk', 'region', 'did you mean GB (United Kingdom)?'],
    ['region=Middle East', 'region', 'did you mean 145 (Western Asia)?'],
    ['region=999', 'region', '"999" is not a region'],
    ['region=XX.CA', 'region', '"XX.CA" is not a region'],
    ['region=US.', 'region', '"US." is not a region'],
    ['about=US.CA', 'about', '"US.CA" is not a region'],
    ['source=***', 'source', '"***" is not a source'],
    ['about=Russia', 'about', '"Russia" is not a region'],
    ['about=Russia', 'about', 'about=RU,142; did you mean RU (Russia)?'],
    ['area=1,2,3', 'area', 'is not an area: expected an encoded polyline'],
    ['area=_seK_seK', 'area', '3 to 500 corners'],
    ['bbox=1,2,3', 'bbox', 'has 3 of 4 numbers'],
    ['bbox=1,2,3,x', 'bbox', 'not a number'],
    ['bbox=1,2,3,', 'bbox', 'not a number'],
    ['bbox=1,2,1e1,4', 'bbox', 'not a number'],
    ['bbox=164.9,0,193.1,10', 'bbox', 'out of range'],
    ['bbox=0,-91,1,0', 'bbox', 'out of range'],
    ['bbox=0,10,1,5', 'bbox', 'south (10) above its north (5)'],
    ['from=yesterday', 'from', '"yesterday" is not a time'],
    ['from=2026-02-30', 'from', '2026-07-21T14:30Z'],
    ['from=2026-07-21T10:00', 'from', 'an instant with its offset'],
    ['from=2026-07-21T24:00Z', 'from', 'is not a time'],
    ['from=0026-07-21', 'from', 'is not a time'],
    ['from=9999-12-31T23:00-05:00', 'from', 'is not a time'],
    ['from=0100-01-01T00:00%2B02:00', 'from', 'is not a time'],
    ['from=2026-07-21T10:00%2B19:00', 'from', 'is not a time'],
    ['from=2026-07-22&to=2026-07-21', 'to', '"2026-07-21" is not after from "2026-07-22"'],
    ['from=2026-07-21T10:00Z&to=2026-07-21T10:00Z', 'to', 'expected a later time'],
    ['from=2026-07-21&from=2026-07-22', 'from', 'given 2 times'],
    ['agency=<b>', 'agency', 'is not an agency'],
    ['lang=dutch', 'lang', 'two-letter'],
    [`q=${'x'.repeat(201)}`, 'q', 'has 201 characters: expected at most 200'],
    ['place=a b', 'place', 'is not a place'],
    ['unplaced=ja', 'unplaced', 'expected 1 or 0']
  ])('%s: %s says “%s”', (query, parameter, says) => {
    const { problems } = read(query);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'bad_request', parameter });
    expect(problems[0]!.message).toContain(says);
    expect(() => parseFilter(new URLSearchParams(query))).toThrow(BadRequestError);
  });

  test('the good values beside it stand', () => {
    const { filter, problems } = read('region=NL,XX,BE&from=nonsense&q=zee');
    expect(problems.map((problem) => problem.parameter)).toEqual(['region', 'from']);
    expect(filter).toEqual({ ...NO_FILTER, regions: ['BE', 'NL'], q: 'zee' });
  });

  test('a long value is cut and kept on one line in the message', () => {
    const { problems } = read(`from=${encodeURIComponent(`a\nb\u0000${'x'.repeat(5000)}`)}`);
    expect(problems[0]!.message.length).toBeLessThan(250);
    expect(problems[0]!.message).not.toMatch(/\p{Cc}/u);
  });

  test('of many bad values three are named and the rest counted', () => {
    const { filter, problems } = read('region=AA,NL,N1,DD,XX,BE,YY');
    expect(problems.map((problem) => problem.message.slice(0, 16))).toEqual([
      'region: "AA" is ',
      'region: "N1" is ',
      'region: "DD" is ',
      'region: 2 more v'
    ]);
    expect(filter.regions).toEqual(['BE', 'NL']);
  });

  test('a URL full of nonsense costs no more than a glance', () => {
    const values = Array.from({ length: 20_000 }, (_, index) => `zz${index}`).join(',');
    const readAll = () => ['region', 'agency', 'lang', 'place'].forEach((name) => read(`${name}=${values}`));
    expect(ownTime(readAll)).toBeLessThan(1000);
  });

  test('more than 2,000 places are refused, 2,000 are not', () => {
    const keys = (count: number) => `place=${Array.from({ length: count }, (_, index) => `g${index}`).join(',')}`;
    expect(read(keys(2000)).problems).toEqual([]);
    expect(read(keys(2001)).problems[0]!.message).toContain('2001 values: expected at most 2000');
    expect(read(keys(2001)).filter.places).toHaveLength(2000);
  });
});
