/**
 * RGBA pixels of a shape as a signed distance field, as MapLibre reads one: the edge at alpha 191, 32 steps a pixel (an
 * eighth of the range). `outside` gives the distance to the shape's edge from a point counted from the image's middle,
 * negative inside.
 */
export function distanceField(size: number, outside: (x: number, y: number) => number): Uint8Array {
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const distance = outside(x + 0.5 - size / 2, y + 0.5 - size / 2);
      data[(y * size + x) * 4 + 3] = Math.max(0, Math.min(255, 191 - distance * 32));
    }
  return data;
}

/** Distance to a square with round corners around the middle. */
export function roundedSquare(halfSide: number, corner: number): (x: number, y: number) => number {
  const inner = halfSide - corner;
  return (x, y) => {
    const dx = Math.abs(x) - inner;
    const dy = Math.abs(y) - inner;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
  };
}

/** Distance to the part of a ring that begins at twelve o'clock and goes on clockwise for `share` (0–1) of the whole. */
export function ringPart(from: number, to: number, share: number): (x: number, y: number) => number {
  const turn = share * 2 * Math.PI;
  const toEnd = (angle: number, x: number, y: number) => {
    const along = x * Math.sin(angle) - y * Math.cos(angle);
    const nearest = Math.max(from, Math.min(to, along));
    return Math.hypot(x - nearest * Math.sin(angle), y + nearest * Math.cos(angle));
  };
  return (x, y) => {
    const radius = Math.hypot(x, y);
    const band = Math.max(from - radius, radius - to);
    if (share >= 1) return band;
    const angle = (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
    const ends = Math.min(toEnd(0, x, y), toEnd(turn, x, y));
    // Outside the band but within the angle the band's own edge is nearest.
    if (angle > turn) return ends;
    return band > 0 ? band : Math.max(band, -ends);
  };
}
