import type { Filter } from '../model/filter.ts';
import type { Bbox } from '../model/geo.ts';
import { areaBox } from './area.ts';
import { circleBox } from './circle-box.ts';

/** The box of what a reader drew, west > east across 180°: of the polygon, else the circle, else the rectangle; null for nothing. */
export function drawnExtent({ area, near, bbox }: Pick<Filter, 'area' | 'near' | 'bbox'>): Bbox | null {
  if (area) {
    const [west, south, east, north] = areaBox(area);
    return east - west >= 360 ? [-180, south, 180, north] : [wrap(west), south, wrap(east), north];
  }
  return near?.at ? circleBox(near.at, near.km) : bbox;
}

/** A box that fills less than this share of the view's width and height is too small to look at. */
const SMALLEST_SHARE = 0.2;

/** Whether a reader who sees `view` must be brought to see `box`: it sticks out of the view, or is lost in it. */
export function isOutOfSight(box: Bbox, view: Bbox): boolean {
  const [width, height] = [widthOf(box), box[3] - box[1]];
  const [viewWidth, viewHeight] = [widthOf(view), view[3] - view[1]];
  const isTiny = width < viewWidth * SMALLEST_SHARE && height < viewHeight * SMALLEST_SHARE;
  const fromWest = viewWidth >= 360 ? 0 : (((box[0] - view[0]) % 360) + 360) % 360;
  return isTiny || fromWest + width > viewWidth || box[1] < view[1] || box[3] > view[3];
}

const widthOf = ([west, , east]: Bbox) => (west > east ? east - west + 360 : east - west);
const wrap = (lng: number) => (lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng);
