import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import type { Bbox, LngLat } from '../model/geo.ts';
import { nearestTurn, unrollBox, viewBox, wrapLng } from './lng.ts';

/** Where the camera is to go. A new object is a new wish; the same place again needs a new object. */
export type Goal =
  /** Show a whole box; west > east crosses 180°. */
  | { fit: Bbox }
  /** Go there, at this zoom or the present one. */
  | { center: LngLat; zoom?: number }
  /** Move only if the point is hidden, by the edge or by the panel. */
  | { reveal: LngLat };

/** What the reader sees: `bbox` without the parts under the padding, in −180..180, west > east across 180°. */
export interface View {
  lng: number;
  lat: number;
  zoom: number;
  bbox: Bbox;
}

/** A move of the map that has ended: who made it, and for which goal. Sheet and window, when they change, move it too. */
export interface Move {
  by: 'reader' | 'goal' | 'page';
  goal: Goal | null;
}

export type Padding = Required<PaddingOptions>;
export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

const EASE_MS = 250;
/** Pixels kept free around a box, and around a revealed point. */
const MARGIN = 56;
/** Width of the zoom buttons, at the right. */
const BUTTONS = 40;
/** A box is never shown closer than this: one town, or the Vatican. */
const FIT_MAX_ZOOM = 9;
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** Moves the camera to a goal under a padding: in a quarter of a second, at once under reduced motion. */
export function go(map: MapLibreMap, goal: Goal | null, padding: Padding): void {
  const motion = { padding, duration: easeDuration() };
  if (goal === null) return void map.easeTo(motion);
  // Goes with the move's events, and so tells it from the reader's own.
  const cause = { goal };
  if ('fit' in goal) {
    const [west, south, east, north] = unrollBox(goal.fit);
    // Margins shrink where little room is left, as beside a sheet: a box that does not fit at all is never shown.
    const margin = Math.min(MARGIN, Math.max(0, room(map, padding) / 6));
    const camera = map.cameraForBounds([west, Math.max(south, -85), east, Math.min(north, 85)], {
      padding: inset(padding, map.getPadding(), margin),
      maxZoom: FIT_MAX_ZOOM
    });
    if (camera) map.easeTo({ center: camera.center!, zoom: camera.zoom!, ...motion }, cause);
  } else if ('center' in goal) {
    map.easeTo({ center: goal.center, ...(goal.zoom === undefined ? {} : { zoom: goal.zoom }), ...motion }, cause);
  } else {
    map.easeTo(isMet(map, goal, padding) ? motion : { center: goal.reveal, ...motion }, cause);
  }
}

/** Who made a move, by its event. */
export function moveOf(event: { originalEvent?: unknown; goal?: Goal }): Move {
  return { by: event.originalEvent ? 'reader' : event.goal ? 'goal' : 'page', goal: event.goal ?? null };
}

/** Whether what a goal is about will be free of panel and sheet under a padding, without the camera going anywhere. */
export function isMet(map: MapLibreMap, goal: Goal, padding: Padding): boolean {
  if ('reveal' in goal) return isFree(map, goal.reveal, padding, MARGIN);
  if ('center' in goal) return true;
  const [west, south, east, north] = unrollBox(goal.fit);
  return [west, east].every((lng) => [south, north].every((lat) => isFree(map, [lng, lat], padding, 0)));
}

export function easeDuration(): number {
  return matchMedia(REDUCED_MOTION).matches ? 0 : EASE_MS;
}

/** The view as the reader sees it now. */
export function currentView(map: MapLibreMap): View {
  const padding = { ...NO_PADDING, ...map.getPadding() };
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const northWest = map.unproject([padding.left, padding.top]);
  const southEast = map.unproject([width - padding.right, height - padding.bottom]);
  const { lng, lat } = map.getCenter();
  const bbox = viewBox(northWest.lng, southEast.lat, southEast.lng, northWest.lat);
  return { lng: wrapLng(lng), lat, zoom: map.getZoom(), bbox };
}

/** Below this width, in pixels, a whole world would be too small to read. */
const PHONE = 560;

/** The zoom at which the world fills a width, and a phone shows a continent and its neighbours. */
export function worldZoom(width: number): number {
  const zoom = Math.min(2.5, Math.max(width < PHONE ? 0.85 : 0, Math.log2(Math.max(width, 1) / 512)));
  // Just below a whole zoom places still cluster as at the one before, and look twice as far apart as they need to.
  return zoom % 1 > 0.85 ? Math.ceil(zoom) : zoom;
}

function room(map: MapLibreMap, { top, right, bottom, left }: Padding): number {
  const { clientWidth, clientHeight } = map.getContainer();
  return Math.min(clientWidth - left - right, clientHeight - top - bottom);
}

/** `cameraForBounds` adds its padding to the map's present one: ask for the difference to the coming one. */
function inset(coming: Padding, present: PaddingOptions, margin: number): Padding {
  const side = (name: keyof Padding) => coming[name] - (present[name] ?? 0) + margin;
  return { top: side('top'), right: side('right') + BUTTONS, bottom: side('bottom'), left: side('left') };
}

function isFree(map: MapLibreMap, [lng, lat]: LngLat, padding: Padding, most: number): boolean {
  const { x, y } = map.project([nearestTurn(lng, map.getCenter().lng), lat]);
  const { clientWidth, clientHeight } = map.getContainer();
  const present = { ...NO_PADDING, ...map.getPadding() };
  const grows = (side: keyof Padding) => padding[side] - present[side];
  // A change of padding shifts the picture by half of it: the middle stays in the middle of what is free.
  const across = x + (grows('left') - grows('right')) / 2;
  const down = y + (grows('top') - grows('bottom')) / 2;
  const margin = Math.min(most, Math.max(0, room(map, padding) / 6));
  const fits = across >= padding.left + margin && across <= clientWidth - padding.right - margin;
  return fits && down >= padding.top + margin && down <= clientHeight - padding.bottom - margin;
}
