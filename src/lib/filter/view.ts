import { BadRequestError } from '../model/errors.ts';
import { readDegrees } from './box.ts';
import { shown } from './values.ts';

/** Where the map looks: its centre and zoom. */
export interface Camera {
  lng: number;
  lat: number;
  /** MapLibre's zoom, 0–24. */
  zoom: number;
}

/** The part of a page's URL that is not the filter: `at=lng,lat,zoom` and the open story. */
export interface PageView {
  /** Null: fit the map to what there is. */
  at: Camera | null;
  /** Id of the open story. */
  story: string | null;
}

const STORY_ID = /^[A-Za-z0-9_-]{1,64}$/;
const CLOSEST_ZOOM = 24;

/** Reads a page's view from its URL; what is bad counts as not given and is listed. */
export function readView(params: URLSearchParams): { view: PageView; problems: BadRequestError[] } {
  const problems: BadRequestError[] = [];
  const at = params.get('at')?.trim() || null;
  const camera = at === null ? null : readCamera(at);
  if (at !== null && camera === null) {
    problems.push(
      new BadRequestError('at', `at: ${shown(at)} is not a view: expected lng,lat,zoom, for example at=4.9,52.4,6`)
    );
  }
  const story = params.get('story')?.trim() || null;
  const isId = story === null || STORY_ID.test(story);
  if (!isId) problems.push(new BadRequestError('story', `story: ${shown(story)} is not the id of a story`));
  return { view: { at: camera, story: isId ? story : null }, problems };
}

function readCamera(raw: string): Camera | null {
  const parts = raw.split(',');
  const [lng, lat, zoom] = [
    readDegrees(parts[0] ?? '', 180),
    readDegrees(parts[1] ?? '', 90),
    readDegrees(parts[2] ?? '', CLOSEST_ZOOM)
  ];
  if (parts.length !== 3 || lng === null || lat === null || zoom === null || zoom < 0) return null;
  return { lng, lat, zoom };
}

/** A view as URL parameters: four decimals (11 m), zoom to two; only what is set. */
export function viewParams(view: PageView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.at) params.set('at', printCamera(view.at));
  if (view.story) params.set('story', view.story);
  return params;
}

/** Longitudes beyond ±180, as a panned map has them, come back into the range. */
function printCamera({ lng, lat, zoom }: Camera): string {
  const wrapped = lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
  return [wrapped.toFixed(4), lat.toFixed(4), zoom.toFixed(2)].map(Number).join(',');
}
