import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

/** A division as Natural Earth has it: in many countries finer than GeoNames' admin-1. */
export interface Unit {
  geometry: Polygon | MultiPolygon;
  properties: UnitProperties;
}

/** What is used of Natural Earth's 78 fields. */
export interface UnitProperties {
  /** GeoNames' code of the division that it is or lies in, as Natural Earth believes; often out of date. */
  gn_a1_code: string | null;
  iso_a2: string;
  name: string;
  name_en: string | null;
  name_nl: string | null;
  name_de: string | null;
  name_fr: string | null;
  name_es: string | null;
}

/** Reads the divisions of a GeoJSON file, in its order. */
export function readUnits(file: string): Unit[] {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
  return features.flatMap((feature: Feature) => {
    const { geometry } = feature;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
    return [{ geometry, properties: feature.properties as UnitProperties }];
  });
}
