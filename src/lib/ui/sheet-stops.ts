/** Heights of a bottom sheet, low to high. */
export const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/** Share of the stage that each stop covers, for the drag; `peek` is its header's height in CSS. */
export const SHARE: Record<Stop, number> = { peek: 0.14, half: 0.5, full: 1 };

/** A flick is faster than this, in stage heights a second: it goes one stop on, however short it was. */
const FLICK = 1.2;

/** The stop to settle at: the nearest, or after a flick the next one its way. `speed` is upwards in stage heights a second. */
export function settle(share: number, speed: number): Stop {
  const above = STOPS.find((stop) => SHARE[stop] > share) ?? 'full';
  const below = STOPS.findLast((stop) => SHARE[stop] < share) ?? 'peek';
  if (speed > FLICK) return above;
  if (speed < -FLICK) return below;
  return SHARE[above] - share < share - SHARE[below] ? above : below;
}

/** The stop after `stop` on a key or a click: up to full, then back to half. */
export function nextStop(stop: Stop, key: 'up' | 'down' | 'press'): Stop {
  const at = STOPS.indexOf(stop);
  if (key === 'press') return stop === 'full' ? 'half' : (STOPS[at + 1] ?? 'full');
  return STOPS[Math.min(STOPS.length - 1, Math.max(0, at + (key === 'up' ? 1 : -1)))] ?? stop;
}
