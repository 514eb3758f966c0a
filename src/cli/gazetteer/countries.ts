import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Polygon, Position } from 'geojson';
import type { LngLat } from '../../lib/model/geo.ts';

const require = createRequire(import.meta.url);

/** ISO alpha-2 by numeric code (`'528'` → `NL`), from CLDR's code mappings. */
function alpha2ByNumber(): Map<string, string> {
  const { supplemental } = require('cldr-core/supplemental/codeMappings.json') as {
    supplemental: { codeMappings: Record<string, { _numeric?: string }> };
  };
  const codes = Object.entries(supplemental.codeMappings).filter(([code]) => /^[A-Z]{2}$/.test(code));
  return new Map(codes.flatMap(([code, mapping]) => (mapping._numeric ? [[mapping._numeric, code]] : [])));
}

/**
 * A representative point by country code: the centroid of its largest piece of land in Natural Earth 1:50m (public
 * domain, npm `world-atlas`). Countries smaller than that map knows are missing.
 */
export function countryPoints(): Map<string, LngLat> {
  const atlas = require('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const codes = alpha2ByNumber();
  const points = new Map<string, LngLat>();
  for (const shape of feature(atlas, atlas.objects.countries).features) {
    const code =
      shape.id === undefined
        ? shape.properties.name === 'Kosovo'
          ? 'XK'
          : undefined
        : codes.get(String(shape.id).padStart(3, '0'));
    const { geometry } = shape;
    if (code === undefined || points.has(code)) continue;
    const pieces: Position[][][] =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    const polygons = pieces.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
    const largest = polygons.toSorted((a, b) => geoArea(b) - geoArea(a))[0];
    if (largest !== undefined) points.set(code, geoCentroid(largest));
  }
  return points;
}

/** Country names by code in one language, all forms that CLDR knows (`Verenigde Staten`, `VS`). Unicode-3.0. */
export function territoryNames(language: string): Map<string, string[]> {
  const file = require(`cldr-localenames-full/main/${language}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  const names = new Map<string, string[]>();
  for (const [key, name] of Object.entries(file.main[language]!.localeDisplayNames.territories)) {
    const code = /^([A-Z]{2})(-alt-(short|variant))?$/.exec(key)?.[1];
    if (code !== undefined) names.set(code, [...(names.get(code) ?? []), name]);
  }
  return names;
}

/** Names of time-zone cities by `Area/City` in one language (`Europe/Brussels` → `Brussel`). Unicode-3.0. */
export function zoneCities(language: string): Map<string, string> {
  type Zone = { exemplarCity?: string } | { [key: string]: Zone };
  const file = require(`cldr-dates-full/main/${language}/timeZoneNames.json`) as {
    main: Record<string, { dates: { timeZoneNames: { zone: Zone } } }>;
  };
  const names = new Map<string, string>();
  const walk = (zone: Zone, path: string[]): void => {
    if (typeof zone !== 'object') return;
    if (typeof zone.exemplarCity === 'string') names.set(path.join('/'), zone.exemplarCity);
    else for (const [key, inner] of Object.entries(zone)) walk(inner as Zone, [...path, key]);
  };
  walk(file.main[language]!.dates.timeZoneNames.zone, []);
  return names;
}
