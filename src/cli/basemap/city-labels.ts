import type { Feature } from 'geojson';
import type { NameLanguage } from '../../lib/model/language.ts';
import { nameProperties } from './name-properties.ts';

/** A city that the basemap may name. */
export interface City {
  lng: number;
  lat: number;
  population: number;
  capital: boolean;
  names: Record<NameLanguage, string>;
}

/** A capital is as good as a city this many times its size: Berlin before Essen, Canberra at all. */
const CAPITAL_WEIGHT = 4;
/** Pixels between two names in the tiles of each zoom, 0 first, at the scale of the next: labels need room for markers. */
const SPACING = [90, 90, 90, 85, 75, 64, 44];
/** The smallest city named at each zoom, in inhabitants (capitals count by their weight). */
const SMALLEST = [3e6, 2e6, 8e5, 3e5, 8e4, 3e4, 15_000];
const TILE_PIXELS = 512;

/** City points with the zoom from which each is shown: the biggest first, none too near a bigger one. */
export function cityLabels(cities: City[]): { minZoom: number; feature: Feature }[] {
  const weigh = (city: City) => city.population * (city.capital ? CAPITAL_WEIGHT : 1);
  let waiting = cities.toSorted((a, b) => weigh(b) - weigh(a) || a.lng - b.lng || a.lat - b.lat);
  const shown: { minZoom: number; city: City; x: number; y: number }[] = [];
  for (const [zoom, spacing] of SPACING.entries()) {
    const distance = spacing / (TILE_PIXELS * 2 ** (zoom + 1));
    const near = new Grid(distance);
    for (const { x, y } of shown) near.add(x, y);
    waiting = waiting.filter((city) => {
      const [x, y] = worldPoint(city);
      if (weigh(city) < SMALLEST[zoom]! || near.has(x, y)) return true;
      near.add(x, y);
      shown.push({ minZoom: zoom, city, x, y });
      return false;
    });
  }
  return shown.map(({ minZoom, city }) => ({ minZoom, feature: cityFeature(city, weigh(city)) }));
}

function cityFeature(city: City, weight: number): Feature {
  return {
    type: 'Feature',
    // Thousands: fewer distinct values, so smaller tiles.
    properties: { weight: Math.ceil(weight / 1000), capital: city.capital ? 1 : 0, ...nameProperties(city.names) },
    geometry: { type: 'Point', coordinates: [city.lng, city.lat] }
  };
}

/** Web-Mercator position in 0–1. */
function worldPoint({ lng, lat }: City): [number, number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** Points in square cells as wide as the distance asked for, so that only nine cells need a look. */
class Grid {
  private readonly cells = new Map<string, [number, number][]>();
  private readonly distance: number;
  constructor(distance: number) {
    this.distance = distance;
  }
  add(x: number, y: number): void {
    const key = this.key(x, y);
    const cell = this.cells.get(key);
    if (cell) cell.push([x, y]);
    else this.cells.set(key, [[x, y]]);
  }
  has(x: number, y: number): boolean {
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1]) {
        const cell = this.cells.get(this.key(x + dx * this.distance, y + dy * this.distance)) ?? [];
        if (cell.some(([px, py]) => Math.hypot(px - x, py - y) < this.distance)) return true;
      }
    return false;
  }
  private key(x: number, y: number): string {
    return `${Math.floor(x / this.distance)},${Math.floor(y / this.distance)}`;
  }
}
