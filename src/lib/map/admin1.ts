import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { hasOutlines } from '../region/admin1.ts';
import type { Palette } from './palette.ts';

export const ADMIN1 = 'dateline-admin1';
export const ADMIN1_OUTLINE = 'admin1-outline';

export type Admin1Collection = FeatureCollection<Polygon | MultiPolygon, { code: string; chosen?: boolean }>;

/** The countries of admin-1 codes: `US.CA` lies in `US`. */
export function countriesOfAdmin1(codes: readonly string[]): string[] {
  return [...new Set(codes.map((code) => code.split('.')[0]!))];
}

/** Fetches outlines of countries' regions, each file once; a file that does not come counts as one without regions. */
export class Admin1Files {
  readonly #address: (country: string) => string;
  readonly #files = new Map<string, Promise<Feature[]>>();

  /** `address('US')` gives the address of that country's outlines. */
  constructor(address: (country: string) => string) {
    this.#address = address;
  }

  /** All regions of the countries that some codes lie in, the chosen ones marked. */
  async around(codes: readonly string[]): Promise<Admin1Collection> {
    const files = await Promise.all(
      countriesOfAdmin1(codes)
        .filter(hasOutlines)
        .map((country) => this.#file(country))
    );
    const features = files.flat() as Admin1Collection['features'];
    return {
      type: 'FeatureCollection',
      features: features.map((feature) => ({
        ...feature,
        properties: { code: feature.properties.code, chosen: codes.includes(feature.properties.code) }
      }))
    };
  }

  #file(country: string): Promise<Feature[]> {
    let file = this.#files.get(country);
    if (!file) {
      file = fetchFeatures(this.#address(country));
      this.#files.set(country, file);
      // A network that failed once may do better the next time.
      void file.then((features) => features.length === 0 && this.#files.delete(country));
    }
    return file;
  }
}

async function fetchFeatures(address: string): Promise<Feature[]> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as FeatureCollection).features : [];
  } catch {
    return [];
  }
}

/** Chosen regions outlined, their neighbours in the same country paled as other countries are. */
export function admin1Layers({ water, label }: Palette): LayerSpecification[] {
  return [
    {
      id: 'admin1-dim',
      type: 'fill',
      source: ADMIN1,
      filter: ['!=', ['get', 'chosen'], true],
      paint: { 'fill-color': water, 'fill-opacity': 0.55, 'fill-antialias': false }
    },
    {
      id: ADMIN1_OUTLINE,
      type: 'line',
      source: ADMIN1,
      filter: ['==', ['get', 'chosen'], true],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': label, 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.8, 5, 1.5] }
    }
  ];
}
