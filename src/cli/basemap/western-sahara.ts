import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/**
 * Natural Earth draws Morocco down to the berm; the UN, ISO 3166 and GeoNames count what lies south of 27°40′ as Western
 * Sahara (EH). Its northern edge is that parallel, so the shape is cut there and the line drawn as a disputed one.
 */
const PARALLEL = 27 + 40 / 60;

/** Flat countries with Morocco's part south of the parallel given to EH. */
export function partWesternSahara(countries: Feature[]): Feature[] {
  return countries.flatMap((country) => {
    if (country.properties?.code !== 'MA') return [country];
    return [part(country, 'MA', 1), part(country, 'EH', -1)];
  });
}

/** The parallel from the coast to the eastern end of the cut. */
export function saharaLine(countries: Feature[]): Feature {
  const sahara = countries.find(({ properties }) => properties!.code === 'EH' && properties!.cut);
  const points = (sahara!.geometry as MultiPolygon).coordinates.flat(2).filter(([, lat]) => lat === PARALLEL);
  const lngs = points.map(([lng]) => lng!);
  const ends = [Math.min(...lngs), Math.max(...lngs)];
  return {
    type: 'Feature',
    properties: { disputed: 1 },
    geometry: { type: 'LineString', coordinates: ends.map((lng) => [lng, PARALLEL]) }
  };
}

/** What lies north (1) or south (-1) of the parallel. */
function part({ geometry }: Feature, code: string, side: 1 | -1): Feature {
  const polygons =
    geometry.type === 'Polygon' ? [(geometry as Polygon).coordinates] : (geometry as MultiPolygon).coordinates;
  const coordinates = polygons
    .map((rings) => rings.map((ring) => clip(ring, side)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
  return { type: 'Feature', properties: { code, cut: 1 }, geometry: { type: 'MultiPolygon', coordinates } };
}

/** Sutherland and Hodgman's clipping of a closed ring by one half-plane. */
function clip(ring: Position[], side: 1 | -1): Position[] {
  const isIn = ([, lat]: Position) => (lat! - PARALLEL) * side >= 0;
  const kept: Position[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1]!, ring[i]!];
    if (isIn(from) !== isIn(to)) {
      const share = (PARALLEL - from[1]!) / (to[1]! - from[1]!);
      kept.push([from[0]! + share * (to[0]! - from[0]!), PARALLEL]);
    }
    if (isIn(to)) kept.push(to);
  }
  return kept.length > 0 ? [...kept, kept[0]!] : [];
}
