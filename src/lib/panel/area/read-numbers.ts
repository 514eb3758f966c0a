import { readAngle, readKilometres, readPoint } from '../../filter/coordinates.ts';
import type { Drawn } from '../../filter/drawn.ts';
import type { MessageKey, MessageParams } from '../../i18n/translate.ts';
import type { LngLat } from '../../model/geo.ts';
import { MOST_CORNERS } from '../../region/area.ts';
import { crosses, tidyRing } from '../../region/ring.ts';

/** The fields of the form, as typed. */
export interface Numbers {
  kind: Drawn['kind'];
  west: string;
  south: string;
  east: string;
  north: string;
  middle: string;
  km: string;
  /** One corner a line. */
  corners: string;
}

export type Field = Exclude<keyof Numbers, 'kind'>;

/** What is wrong: in which field, what came and what was expected. */
export interface Problem {
  field: Field;
  key: MessageKey;
  /** `field` is filled in with the field's name by the form. */
  params: MessageParams;
}

type Reading = { drawn: Drawn } | { problem: Problem };

/** Reads a shape from numbers as people write them; `language` tells which letters are east and west. */
export function readNumbers(numbers: Numbers, language: string): Reading {
  if (numbers.kind === 'rectangle') return readRectangle(numbers, language);
  return numbers.kind === 'circle' ? readCircle(numbers, language) : readPolygon(numbers, language);
}

function problem(field: Field, key: MessageKey, params: MessageParams): Reading {
  return { problem: { field, key, params } };
}

function readRectangle(numbers: Numbers, language: string): Reading {
  const box: number[] = [];
  for (const [at, field] of (['west', 'south', 'east', 'north'] as const).entries()) {
    const axis = at % 2 === 0 ? 'lng' : 'lat';
    const degrees = readAngle(numbers[field], axis, language);
    const key = axis === 'lng' ? 'area.error.longitude' : 'area.error.latitude';
    if (degrees === null) return problem(field, key, { got: numbers[field] });
    box.push(degrees);
  }
  const [west, south, east, north] = box as [number, number, number, number];
  if (south >= north) return problem('south', 'area.error.order', { south: numbers.south, north: numbers.north });
  return { drawn: { kind: 'rectangle', box: [west, south, east, north] } };
}

function readCircle({ middle, km }: Numbers, language: string): Reading {
  const at = readPoint(middle, language);
  if (!at) return problem('middle', 'area.error.point', { got: middle });
  const radius = readKilometres(km);
  return radius === null ? problem('km', 'area.error.km', { got: km }) : { drawn: { kind: 'circle', at, km: radius } };
}

function readPolygon({ corners }: Numbers, language: string): Reading {
  const lines = corners.split('\n').map((line) => line.trim());
  const ring: LngLat[] = [];
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    const corner = readPoint(line, language);
    if (!corner) return problem('corners', 'area.error.corner', { line: at + 1, got: line.slice(0, 60) });
    ring.push(corner);
  }
  const tidy = tidyRing(ring);
  if (tidy.length < 3 || ring.length > MOST_CORNERS) {
    return problem('corners', 'area.error.corners', { count: ring.length, most: MOST_CORNERS });
  }
  return crosses(tidy) ? problem('corners', 'area.error.crosses', {}) : { drawn: { kind: 'polygon', ring: tidy } };
}

/** A shape in numbers, to be changed: degrees with five decimals, latitude first. */
export function printNumbers(drawn: Drawn | null): Numbers {
  const empty: Numbers = {
    kind: 'rectangle',
    west: '',
    south: '',
    east: '',
    north: '',
    middle: '',
    km: '100',
    corners: ''
  };
  if (drawn?.kind === 'rectangle') {
    const [west, south, east, north] = drawn.box.map(String) as [string, string, string, string];
    return { ...empty, west, south, east, north };
  }
  if (drawn?.kind === 'circle') return { ...empty, kind: 'circle', middle: point(drawn.at), km: String(drawn.km) };
  if (drawn?.kind === 'polygon') return { ...empty, kind: 'polygon', corners: drawn.ring.map(point).join('\n') };
  return empty;
}

function point([lng, lat]: LngLat): string {
  const wrapped = lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng;
  return [lat, wrapped].map((degrees) => String(Number(degrees.toFixed(5)))).join(', ');
}
