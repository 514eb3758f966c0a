import { describe, expect, test } from 'vitest';
import type { PlaceCollection } from '../../../../src/lib/map/place-data.ts';
import { ArrivalsFilm } from '../../../../src/routes/(map)/arrivals-film.ts';

type Place = PlaceCollection['features'][number];

const place = (key: string, articles: number): Place => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [0, 0] },
  properties: { key, name: key, country: '', precision: 'place', articles, fresh: 0, newest: 99, confidence: 1 }
});
const places: PlaceCollection = { type: 'FeatureCollection', features: [place('a', 3), place('b', 1), place('c', 8)] };
const arrivals = {
  start: 1000,
  step: 10,
  stories: [1, 0, 3, 1],
  keys: ['b', 'a', 'gone'],
  filings: [[0, 1], [], [1, 2, 2, 1], [1, 1]]
};

describe('the places as they filled up', () => {
  const shown = (film: ArrivalsFilm, steps: number) =>
    film.after(steps).features.map(({ properties: { key, articles } }) => `${key} ${articles}`);

  test('step by step, and backwards too', () => {
    const film = new ArrivalsFilm(places, arrivals);
    expect(shown(film, 0)).toEqual([]);
    expect(shown(film, 1)).toEqual(['b 1']);
    expect(shown(film, 3)).toEqual(['b 1', 'a 2']);
    expect(shown(film, 4)).toEqual(['b 1', 'a 3']);
    expect(shown(film, 1)).toEqual(['b 1']);
    expect(shown(film, 99)).toEqual(['b 1', 'a 3']);
  });

  test('claim no time but the step’s', () => {
    const film = new ArrivalsFilm(places, arrivals);
    const a = (steps: number) =>
      film.after(steps).features.find(({ properties }) => properties.key === 'a')!.properties;
    expect([a(3).newest, a(4).newest]).toEqual([1030, 1040]);
  });

  test('stay the same objects where nothing arrived, and the map’s own are left alone', () => {
    const film = new ArrivalsFilm(places, arrivals);
    expect(film.after(1).features[0]).toBe(film.after(4).features[0]);
    expect(places.features[0]!.properties.articles).toBe(3);
  });
});
