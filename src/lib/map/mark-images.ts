import type { Map as MapLibreMap } from 'maplibre-gl';
import { distanceField, roundedSquare } from './distance-field.ts';
import { SQUARE_CORNER, SQUARE_HALF_SIDE } from './mark-shape.ts';

export const SQUARE_IMAGE = 'dateline-square';
/** A city's dot on the basemap. */
export const DOT_IMAGE = 'dateline-dot';
export const BLANK_IMAGE = 'dateline-blank';

/** The images stand for a mark of radius 16, so `icon-size` is radius / 16. */
const BLANK_SIZE = 32;
/** Room around the square for its ring. */
const SQUARE_SIZE = 48;
const HALF_SIDE = 16 * SQUARE_HALF_SIDE;
const CORNER = 16 * SQUARE_CORNER;

/** Adds the images that the mark layers name; a style that is swapped in forgets them, so call it after each load. */
export function addMarkImages(map: MapLibreMap): void {
  const size = { width: SQUARE_SIZE, height: SQUARE_SIZE };
  if (!map.hasImage(SQUARE_IMAGE)) {
    map.addImage(
      SQUARE_IMAGE,
      { ...size, data: distanceField(SQUARE_SIZE, roundedSquare(HALF_SIDE, CORNER)) },
      { sdf: true }
    );
  }
  if (!map.hasImage(DOT_IMAGE)) {
    map.addImage(
      DOT_IMAGE,
      { ...size, data: distanceField(SQUARE_SIZE, roundedSquare(HALF_SIDE, HALF_SIDE)) },
      { sdf: true }
    );
  }
  if (!map.hasImage(BLANK_IMAGE)) {
    const data = new Uint8Array(BLANK_SIZE * BLANK_SIZE * 4);
    map.addImage(BLANK_IMAGE, { width: BLANK_SIZE, height: BLANK_SIZE, data });
  }
}
