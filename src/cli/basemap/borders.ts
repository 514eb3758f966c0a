import { mesh } from 'topojson-client';
import type { Feature, Position } from 'geojson';
import type { Bbox } from '../../lib/model/geo.ts';
import type { Shape, World } from './countries.ts';
import { DISPUTED } from './territories.ts';

/** Land borders as lines, each drawn once; `disputed` 1 where the line is claimed otherwise. Coasts are no borders. */
export function borderLines(world: World, shapes: Shape[]): Feature[] {
  const object = { type: 'GeometryCollection' as const, geometries: shapes };
  const linesOf = (wanted: (a: Shape, b: Shape) => boolean): Position[][] =>
    mesh(world, object, (a, b) => a !== b && !isLease(a as Shape, b as Shape) && wanted(a as Shape, b as Shape))
      .coordinates;
  const boxed = DISPUTED.filter(({ box }) => box).map(({ pair, box }) => {
    return splitByBox(
      linesOf((a, b) => pairOf(a, b) === pair),
      box!
    );
  });
  const partly = new Set(DISPUTED.filter(({ box }) => box).map(({ pair }) => pair));
  const wholly = new Set(DISPUTED.filter(({ box }) => !box).map(({ pair }) => pair));
  // Two shapes of one code are a country and what it claims: the line between them is one of control.
  const isDisputed = (a: Shape, b: Shape) => a.properties.code === b.properties.code || wholly.has(pairOf(a, b));
  const settled = linesOf((a, b) => !partly.has(pairOf(a, b)) && !isDisputed(a, b));
  return [
    lineFeature([...settled, ...boxed.flatMap(({ outside }) => outside)], false),
    lineFeature([...linesOf(isDisputed), ...boxed.flatMap(({ inside }) => inside)], true)
  ];
}

const isLease = (a: Shape, b: Shape) =>
  a.properties.code === b.properties.code && (a.properties.leased || b.properties.leased);

/** `BE-NL`: the codes of two neighbours in alphabetical order. */
function pairOf(a: Shape, b: Shape): string {
  return [a.properties.code, b.properties.code].sort().join('-');
}

function lineFeature(coordinates: Position[][], disputed: boolean): Feature {
  return {
    type: 'Feature',
    properties: { disputed: disputed ? 1 : 0 },
    geometry: { type: 'MultiLineString', coordinates }
  };
}

/** Lines cut into the stretches inside and outside a box; one that crosses its edge counts by its second point. */
function splitByBox(lines: Position[][], [west, south, east, north]: Bbox) {
  const isIn = ([lng, lat]: Position) => lng! >= west && lng! <= east && lat! >= south && lat! <= north;
  const inside: Position[][] = [];
  const outside: Position[][] = [];
  for (const line of lines) {
    let run: Position[] = [line[0]!];
    for (let i = 1; i < line.length; i++) {
      run.push(line[i]!);
      const turns = i + 1 < line.length && isIn(line[i]!) !== isIn(line[i + 1]!);
      if (!turns && i + 1 < line.length) continue;
      (isIn(run[1]!) ? inside : outside).push(run);
      run = [line[i]!];
    }
  }
  return { inside, outside };
}
