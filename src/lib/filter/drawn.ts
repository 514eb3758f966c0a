import type { Filter } from '../model/filter.ts';
import type { Bbox, LngLat } from '../model/geo.ts';
import { printArea } from '../region/area.ts';
import { tidyRing } from '../region/ring.ts';
import { printNear } from './near.ts';

/** What a reader draws or gives in numbers. */
export type Drawn =
  | { kind: 'polygon'; ring: LngLat[] }
  /** West > east crosses 180°. */
  | { kind: 'rectangle'; box: Bbox }
  /** Around a place of the gazetteer (`place` its key) or a point. */
  | { kind: 'circle'; at: LngLat; km: number; place?: string };

/** Kilometres and degrees finer than this are a hand's tremble; they only make addresses longer. */
const DECIMALS = 4;

/** The parameters that narrow the news to a drawn shape; a shape takes the place of the one before. */
export function drawnParams(drawn: Drawn): Record<'area' | 'bbox' | 'near', string | null> {
  const none = { area: null, bbox: null, near: null };
  if (drawn.kind === 'polygon') return { ...none, area: printArea(tidyRing(drawn.ring)) };
  if (drawn.kind === 'rectangle') return { ...none, bbox: drawn.box.map(short).join(',') };
  const { at, km, place = null } = drawn;
  const near = printNear({
    place,
    at: [short(at[0]), short(at[1])],
    km: Math.max(0.1, Number(km.toFixed(km < 10 ? 1 : 0)))
  });
  return { ...none, near };
}

/** The shape that a filter holds, to be changed by hand; null where it holds none. */
export function drawnOf({ area, near, bbox }: Pick<Filter, 'area' | 'near' | 'bbox'>): Drawn | null {
  if (area) return { kind: 'polygon', ring: area };
  if (near?.at) return { kind: 'circle', at: near.at, km: near.km };
  return bbox ? { kind: 'rectangle', box: bbox } : null;
}

function short(degrees: number): number {
  const wrapped = degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  return Number(wrapped.toFixed(DECIMALS)) + 0;
}
