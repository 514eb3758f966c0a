import type { Map as MapLibreMap } from 'maplibre-gl';

export const SQUARE_IMAGE = 'dateline-square';
/** A city's dot on the basemap. */
export const DOT_IMAGE = 'dateline-dot';
export const BLANK_IMAGE = 'dateline-blank';

/** The images stand for a mark of radius 16, so `icon-size` is radius / 16. */
const BLANK_SIZE = 32;
/** Room around the square for its ring. */
const SQUARE_SIZE = 48;
/** Half the side of a square with the area of a circle of radius 16: 16 · √π / 2. */
const HALF_SIDE = 14.2;
const CORNER = 4;

/** Adds the images that the mark layers name; a style that is swapped in forgets them, so call it after each load. */
export function addMarkImages(map: MapLibreMap): void {
  const size = { width: SQUARE_SIZE, height: SQUARE_SIZE };
  if (!map.hasImage(SQUARE_IMAGE)) {
    map.addImage(SQUARE_IMAGE, { ...size, data: roundedSquareSdf(SQUARE_SIZE, HALF_SIDE, CORNER) }, { sdf: true });
  }
  if (!map.hasImage(DOT_IMAGE)) {
    map.addImage(DOT_IMAGE, { ...size, data: roundedSquareSdf(SQUARE_SIZE, HALF_SIDE, HALF_SIDE) }, { sdf: true });
  }
  if (!map.hasImage(BLANK_IMAGE)) {
    const data = new Uint8Array(BLANK_SIZE * BLANK_SIZE * 4);
    map.addImage(BLANK_IMAGE, { width: BLANK_SIZE, height: BLANK_SIZE, data });
  }
}

/**
 * RGBA pixels of a rounded square as a signed distance field, as MapLibre reads one: the edge at alpha 191,
 * 32 steps a pixel (an eighth of the range).
 */
export function roundedSquareSdf(size: number, halfSide: number, corner: number): Uint8Array {
  const data = new Uint8Array(size * size * 4);
  const inner = halfSide - corner;
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const dx = Math.abs(x + 0.5 - size / 2) - inner;
      const dy = Math.abs(y + 0.5 - size / 2) - inner;
      const outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
      data[(y * size + x) * 4 + 3] = Math.max(0, Math.min(255, 191 - outside * 32));
    }
  return data;
}
