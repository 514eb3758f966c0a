import type { Position } from 'geojson';
import type { Place } from '../../lib/model/place.ts';
import type { Unit } from './read-units.ts';

/** A unit with the GeoNames division that it is or belongs to. */
export interface CodedUnit extends Unit {
  /** `US.CA` */
  code: string;
  /** Share of its places that lie in that division, 0–1; 0 where it has none and Natural Earth's word stands. */
  agreed: number;
}

/**
 * Names each unit's division, one of the `known` codes: where the gazetteer's places inside it belong, else what Natural
 * Earth says. Places weigh by the root of their inhabitants: Berlin is one place, and the villages at its edge are many.
 */
export function assignCodes(units: Unit[], places: Place[], known: ReadonlySet<string>): CodedUnit[] {
  const rows = units.map((unit) => ({ unit, rings: ringsOf(unit), votes: new Map<string, number>() }));
  const boxed = rows.map((row) => ({ ...row, box: boxOf(row.rings) }));
  for (const { lng, lat, country, admin1, precision, population } of places) {
    if (precision !== 'place' || admin1 === null || !known.has(`${country}.${admin1}`)) continue;
    for (const { rings, votes, box } of boxed) {
      if (lng < box[0] || lat < box[1] || lng > box[2] || lat > box[3] || !isInside(rings, lng, lat)) continue;
      votes.set(`${country}.${admin1}`, (votes.get(`${country}.${admin1}`) ?? 0) + 1 + Math.sqrt(population));
      break;
    }
  }
  return boxed.flatMap(({ unit, votes }) => {
    const [winner] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const total = [...votes.values()].reduce((sum, count) => sum + count, 0);
    if (winner) return [{ ...unit, code: winner[0], agreed: winner[1] / total }];
    const said = unit.properties.gn_a1_code ?? '';
    return known.has(said) ? [{ ...unit, code: said, agreed: 0 }] : [];
  });
}

function ringsOf({ geometry }: Unit): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function boxOf(rings: Position[][]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = 0, lat = 0] of rings.flat()) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** Even-odd over all rings at once: a hole is left twice. */
function isInside(rings: Position[][], lng: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [x1 = 0, y1 = 0] = ring[at - 1]!;
      const [x2 = 0, y2 = 0] = ring[at]!;
      if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}
