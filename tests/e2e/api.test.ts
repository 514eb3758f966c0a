import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundRegion } from '../../src/lib/model/place.ts';
import type { FacetCount, Facets, TimeCounts } from '../../src/lib/model/story.ts';
import { openHouse, type House } from './house.ts';

let house: House;
beforeAll(async () => void (house = await openHouse()));
afterAll(() => house?.close());

const get = async <T>(path: string): Promise<T> => (await fetch(house.url + path)).json() as Promise<T>;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

describe('facets', () => {
  test('count agencies, sources, languages and subjects, in the reader’s language', async () => {
    const facets = await get<Facets>('/api/facets?locale=de');
    expect(facets.agencies[0]).toEqual({ key: 'anp', name: 'ANP', articles: 39 });
    expect(facets.sources).toEqual([{ key: 'seeds', name: 'seeds', articles: 40 }]);
    expect(facets.languages).toEqual([{ key: 'nl', name: 'Niederländisch', articles: 40 }]);
    expect(facets.about.find(({ key }) => key === 'RU')?.name).toBe('Russland');
  });

  test('set their own part of the filter aside, and no other', async () => {
    const [all, reuters] = await Promise.all([get<Facets>('/api/facets'), get<Facets>('/api/facets?agency=reuters')]);
    expect(reuters.agencies).toEqual(all.agencies);
    expect(reuters.languages[0]?.articles).toBe(all.agencies.find(({ key }) => key === 'reuters')?.articles);
  });

  test('count the states of a country, which filter the list and have an outline', async () => {
    const { admin1 } = await get<{ admin1: FacetCount[] }>('/api/facets?country=us&region=NL&locale=nl');
    expect(admin1.map(({ name }) => name)).toEqual(['Washington D.C.', 'Minnesota']);
    const minnesota = admin1.find(({ name }) => name === 'Minnesota')!;
    expect((await get<{ total: number }>(`/api/articles?region=${minnesota.key}`)).total).toBe(minnesota.articles);
    const { features } = await get<{ features: { properties: { code: string } }[] }>('/admin1/US.json');
    expect(features.map(({ properties }) => properties.code)).toEqual(
      expect.arrayContaining(admin1.map(({ key }) => key))
    );
  });
});

describe('regions within countries', () => {
  const find = async (query: string) =>
    (await get<{ regions: FoundRegion[] }>(`/api/regions?${query}`)).regions.map(({ key, name }) => `${key} ${name}`);

  test('are found by the beginning of a name in any language, accents and case aside, named for the reader', async () => {
    expect(await find('name=bavaria&locale=nl')).toEqual(['DE.02 Beieren']);
    expect(await find('name=MINNE&locale=de')).toEqual(['US.MN Minnesota']);
    expect((await find('name=baviere&locale=en'))[0]).toBe('DE.02 Bavaria');
  });

  test('have the stories that choosing them shows, under the rest of the filter', async () => {
    const articles = async (query: string) =>
      (await get<{ regions: FoundRegion[] }>(`/api/regions?name=minnesota&${query}`)).regions[0]?.articles;
    const { total } = await get<{ total: number }>('/api/articles?region=US.MN');
    expect(total).toBeGreaterThan(0);
    expect(await articles('region=NL')).toBe(total);
    expect(await articles('q=nothing-of-the-kind')).toBe(0);
  });
});

describe('times', () => {
  test('hold every story, whatever span is chosen', async () => {
    const [all, span] = await Promise.all([get<TimeCounts>('/api/times'), get<TimeCounts>('/api/times?last=24h')]);
    expect(sum(all.buckets) + all.unknown).toBe(40);
    expect(span).toEqual(all);
  });

  test('follow the rest of the filter', async () => {
    const { total } = await get<{ total: number }>('/api/articles?region=RU');
    const { buckets, unknown } = await get<TimeCounts>('/api/times?region=RU');
    expect(sum(buckets) + unknown).toBe(total);
  });
});

test('a circle around a place holds what lies within', async () => {
  const names = async (near: string) => {
    const { features } = await get<{ features: { properties: { name: string } }[] }>(
      `/api/places?near=${near}&locale=en`
    );
    return features.map(({ properties }) => properties.name).sort();
  };
  expect(await names('g2643743,1')).toEqual(['London']);
  expect(await names('g2643743,350')).toEqual(['London', 'Paris']);
  expect(await names('-0.126,51.509,340')).toEqual(['London']);
});

test.each(['/api/facets?country=US', '/api/times?region=RU', '/api/places?last=24h', '/api/articles?near=0,0,500'])(
  '%s is answered once while nothing changed',
  async (path) => {
    const etag = (await fetch(house.url + path)).headers.get('etag')!;
    // A minute may pass in between for `last`; it cannot twice.
    const again = async (tag: string) => fetch(house.url + path, { headers: { 'if-none-match': tag } });
    const second = await again(etag);
    expect([second.status, (await again(second.headers.get('etag')!)).status]).toContain(304);
  }
);

test.each([
  ['/api/facets?country=XX', 'country'],
  ['/api/facets?limit=5', 'limit'],
  ['/api/regions', 'name'],
  ['/api/regions?name=a&limit=1000', 'limit'],
  ['/api/times?when=now', 'when'],
  ['/api/times?tz=Atlantis', 'tz'],
  ['/api/times?within=2026-01-25', 'within'],
  ['/api/times?within=2026-01-25T12:00Z,2026-01-25T11:00Z', 'within'],
  ['/api/places?near=g0,5', 'near'],
  ['/api/articles?region=US.ZZ', 'region'],
  ['/api/articles?last=forever', 'last'],
  ['/api/articles?source=***', 'source']
])('%s is refused, and says at what', async (path, parameter) => {
  const response = await fetch(house.url + path);
  expect([response.status, ((await response.json()) as { parameter: string }).parameter]).toEqual([400, parameter]);
});

test.each([
  ['nl', 'near=g0,5&region=NL', 'Deze plaats of dit gebied kennen we niet.'],
  ['de', 'bbox=1,2', 'Erwartet: West,Süd,Ost,Nord in Grad'],
  ['fr', 'cursor=nothing', 'Cet endroit de la liste est introuvable'],
  ['es', 'last=x', 'Se esperaba: horas o días hasta ahora'],
  ['en', 'lang=Dutch&lang=nl', 'Expected: a language code of two letters']
])('a page in %s says what is wrong with %s, and shows the rest', async (locale, query, said) => {
  const response = await fetch(`${house.url}/?${query}&locale=${locale}`);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain(said);
  expect(html).toContain('id="list-title"');
});

describe('an empty list', () => {
  const links = (html: string) =>
    [...html.matchAll(/<a [^>]*>([^<]*)(?:<!--.*?-->)?<\/a>/g)].map(([, text = '']) => text.trim());

  test.each([
    ['last=24h', 'nl', '40 berichten zonder: de laatste 24 uur'],
    ['last=24h', 'en', '40 stories without: the last 24 hours'],
    ['last=24h', 'de', /^40 Meldungen ohne: .*24 Stunden$/],
    ['last=24h', 'fr', /^40 .*24.*heures$/],
    ['last=24h', 'es', /^40 .*24 horas$/],
    ['last=7d', 'en', '40 stories without: the last 7 days'],
    ['near=0,-60,10', 'en', /^40 stories without: within 10\u00A0km of .*60/],
    ['near=g3833367,10', 'en', '40 stories without: within 10\u00A0km of Ushuaia'],
    ['area=_seK_seK_seK_seK?~hbE&agency=anp', 'en', /without: a drawn area$/],
    ['bbox=-150,-60,-140,-50', 'en', '40 stories without: a part of the map'],
    ['place=g3833367', 'en', '40 stories without: Ushuaia'],
    ['region=US.AK', 'en', '40 stories without: Alaska'],
    ['region=FJ', 'en', '40 stories without: Fiji'],
    ['about=FJ', 'en', '40 stories without: about Fiji'],
    ['agency=nobody', 'en', '40 stories without: Nobody'],
    ['source=nobody', 'en', /^40 stories without: .*Nobody/],
    ['lang=fi', 'en', '40 stories without: in Finnish'],
    ['from=2030-01-01', 'en', /^40 stories without: from .*2030$/],
    ['to=1990-01-01', 'en', /stories without: before .*1990$/],
    ['q=qqqqq', 'en', '40 stories without: “qqqqq”']
  ])('%s in %s offers to lift it by its name', async (query, locale, offer) => {
    const html = await (await fetch(`${house.url}/?${query}&locale=${locale}`)).text();
    expect(links(html)).toContainEqual(typeof offer === 'string' ? offer : expect.stringMatching(offer));
  });
});
