/**
 * The one hash that is no secret: 32 bits in MurmurHash3's manner over UTF-16 units or bytes. The ids of stories are made of it: they
 * are in stores and addresses, so it never changes.
 */

/** Takes one unit into a hash's state. */
export function mix(state: number, unit: number): number {
  const mixed = Math.imul(state ^ unit, 0xcc9e2d51);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

/** The hash of a state, every bit of which counts: 0…2³²−1. */
export function finish(state: number): number {
  const half = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (whole ^ (whole >>> 16)) >>> 0;
}

/** The hash of a text, 0…2³²−1; another `seed` makes another hash. */
export function hashText(text: string, seed: number): number {
  let state = seed ^ text.length;
  for (let at = 0; at < text.length; at++) state = mix(state, text.charCodeAt(at));
  return finish(state);
}

/** The hash of the bytes `[start, end)`, 0…2³²−1. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let state = 0;
  for (let at = start; at < end; at++) state = mix(state, bytes[at]!);
  return finish(state);
}
