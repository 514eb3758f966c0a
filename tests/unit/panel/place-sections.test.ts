import { describe, expect, test } from 'vitest';
import type { PlaceCount, StorySummary } from '../../../src/lib/model/story.ts';
import { placeSections } from '../../../src/lib/panel/place-sections.ts';

const place = (key: string, articles: number): PlaceCount => ({
  key,
  name: key,
  country: 'NL',
  lng: 0,
  lat: 0,
  precision: 'place',
  articles,
  fresh: 0,
  newest: null,
  confidence: 1
});
const story = (id: string, ...keys: string[]): StorySummary => ({
  id,
  headline: null,
  firstLine: id,
  language: 'nl',
  section: null,
  published: null,
  agencies: [],
  places: keys.map((key) => ({
    key,
    printed: key,
    name: key,
    country: 'NL',
    lng: 0,
    lat: 0,
    precision: 'place',
    confidence: 1
  })),
  unplaced: [],
  about: [],
  sources: [],
  excerpt: null,
  dispatch: null
});

const shape = (chosen: PlaceCount[], stories: StorySummary[]) =>
  placeSections(chosen, stories).map((section) => [section.place.key, ...section.stories.map(({ id }) => id)]);

describe("a cluster's stories are grouped by place", () => {
  test('the place with most stories comes first, and stories keep their order', () => {
    const stories = [story('a', 'kyiv'), story('b', 'oslo'), story('c', 'kyiv')];
    expect(shape([place('oslo', 1), place('kyiv', 2)], stories)).toEqual([
      ['kyiv', 'a', 'c'],
      ['oslo', 'b']
    ]);
  });

  test('a story filed from two of the places stands under both', () => {
    const stories = [story('a', 'kyiv', 'moskou')];
    expect(shape([place('kyiv', 1), place('moskou', 1)], stories)).toEqual([
      ['kyiv', 'a'],
      ['moskou', 'a']
    ]);
  });

  test('a place whose stories are not loaded yet is left out, and nothing is filed under a place not asked for', () => {
    expect(shape([place('kyiv', 3), place('oslo', 9)], [story('a', 'kyiv', 'bern')])).toEqual([['kyiv', 'a']]);
  });
});
