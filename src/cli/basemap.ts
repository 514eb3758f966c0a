import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { feature } from 'topojson-client';
import type { Feature } from 'geojson';
import { borderLines } from './basemap/borders.ts';
import { readLabelCities } from './basemap/cities.ts';
import { cityLabels } from './basemap/city-labels.ts';
import { countryShapes, dissolve, mergedLand, readWorld } from './basemap/countries.ts';
import { countryLabels } from './basemap/country-labels.ts';
import { flatten } from './basemap/flatten.ts';
import { polders, readLakes } from './basemap/lakes.ts';
import { writePmtiles } from './basemap/pmtiles.ts';
import { partWesternSahara, saharaLine } from './basemap/western-sahara.ts';
import { encodeTiles, MAX_ZOOM, type Layer } from './basemap/tiles.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ATTRIBUTION = 'GeoNames (CC BY 4.0) · Natural Earth · Unicode CLDR';
const SMALLEST_CITY = 15_000;

/**
 * `dateline basemap [FILE]`: builds the basemap from the pinned npm packages and the compiled gazetteer into one PMTiles file
 * (static/basemap.pmtiles); the same packages give the same bytes. Returns the exit code.
 */
export async function run(args: string[]): Promise<number> {
  const file = args[0] ? resolve(args[0]) : join(ROOT, 'static/basemap.pmtiles');
  const layers = buildLayers();
  const tiles = encodeTiles(layers);
  const bytes = writePmtiles(tiles, metadata(layers));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.error(`basemap: ${tiles.length} tiles, zoom 0–${MAX_ZOOM}, ${(bytes.length / 1e6).toFixed(2)} MB → ${file}`);
  return 0;
}

function buildLayers(): Layer[] {
  const world = readWorld();
  const shapes = countryShapes(world);
  const countries = partWesternSahara(
    flatten(
      dissolve(world, shapes).map((shape) => ({ ...feature(world, shape), properties: shape.properties }) as Feature)
    )
  );
  const borders = [...flatten(borderLines(world, shapes)), saharaLine(countries)];
  return [
    { name: 'land', tolerance: 4, features: fromZoom0(flatten([mergedLand(world, shapes), ...polders()])) },
    { name: 'lakes', tolerance: 4, features: fromZoom0(flatten(readLakes())) },
    // Only clicked on, outlined and dimmed: may be coarser than the land that is drawn.
    { name: 'countries', tolerance: 6, features: fromZoom0(countries) },
    { name: 'borders', tolerance: 4, features: fromZoom0(borders) },
    { name: 'country-labels', tolerance: 0, features: countryLabels(countries) },
    {
      name: 'city-labels',
      tolerance: 0,
      features: cityLabels(readLabelCities(join(ROOT, 'static/gazetteer.bin'), SMALLEST_CITY))
    }
  ];
}

const fromZoom0 = (features: Feature[]) => features.map((feature) => ({ minZoom: 0, feature }));

function metadata(layers: Layer[]): object {
  return {
    name: 'Dateline basemap',
    type: 'baselayer',
    attribution: ATTRIBUTION,
    vector_layers: layers.map(({ name }) => ({ id: name, minzoom: 0, maxzoom: MAX_ZOOM, fields: {} }))
  };
}
