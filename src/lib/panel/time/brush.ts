import type { Edges } from './strip.ts';

/** What a pointer took hold of: one end, the span between, or nothing, which begins a new span. */
export type Hold = 'from' | 'to' | 'span' | 'new';

/** A pointer on the strip. Positions are edges with their fraction, so that this knows no pixels. */
export interface Gesture {
  hold: Hold;
  /** Where the pointer came down. */
  origin: number;
  before: Edges;
  now: Edges;
  /** It has gone far enough to be a drag and no click. */
  moved: boolean;
}

interface Grip {
  /** Number of buckets. */
  count: number;
  /** How near to an end still holds it, in buckets. */
  reach: number;
}

/** A pointer comes down. The whole strip cannot be moved: there a new span begins. */
export function grab(at: number, edges: Edges, { count, reach }: Grip): Gesture {
  const [toLo, toHi] = [Math.abs(at - edges.lo), Math.abs(at - edges.hi)];
  const whole = edges.lo === 0 && edges.hi === count;
  const inside = at > edges.lo && at < edges.hi;
  const hold: Hold = Math.min(toLo, toHi) <= reach ? (toLo <= toHi ? 'from' : 'to') : inside && !whole ? 'span' : 'new';
  return { hold, origin: at, before: edges, now: edges, moved: false };
}

/** The pointer goes on to `at`; `slack` buckets are no movement yet. Ends snap to buckets, and at least one remains. */
export function drag(gesture: Gesture, at: number, { count, slack }: { count: number; slack: number }): Gesture {
  const moved = gesture.moved || Math.abs(at - gesture.origin) > slack;
  if (!moved) return gesture;
  return { ...gesture, moved, now: DRAGGED[gesture.hold](gesture, at, count) };
}

const DRAGGED: Record<Hold, (gesture: Gesture, at: number, count: number) => Edges> = {
  from: ({ before }, at, count) => {
    // A span beyond the strip is empty: an end that is pulled in from there leaves the other at the strip's end.
    const hi = Math.max(1, before.hi);
    return { lo: within(Math.round(at), 0, hi - 1), hi: Math.min(hi, count) };
  },
  to: ({ before }, at, count) => {
    const lo = Math.min(before.lo, count - 1);
    return { lo, hi: within(Math.round(at), lo + 1, count) };
  },
  span: ({ before, origin }, at, count) => {
    const length = before.hi - before.lo;
    const lo = within(before.lo + Math.round(at - origin), 0, count - length);
    return { lo, hi: lo + length };
  },
  new: ({ origin }, at, count) => {
    const lo = within(Math.floor(Math.min(origin, at)), 0, count - 1);
    return { lo, hi: within(Math.ceil(Math.max(origin, at)), lo + 1, count) };
  }
};

const PAGE = 10;

/** Where each key brings an end: arrows by one bucket, Page keys by ten, Home and End as far as it goes. */
const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -PAGE,
  PageUp: PAGE,
  Home: -Infinity,
  End: Infinity
};

/** An end moved by a key; null for a key that is not ours. */
export function keyed(edges: Edges, end: 'from' | 'to', key: string, count: number): Edges | null {
  const by = STEPS[key];
  if (by === undefined) return null;
  return moveEnd(edges, end, (end === 'from' ? edges.lo : edges.hi) + by, count);
}

/** An end set to an edge, as far as the other lets it. */
export function moveEnd({ lo, hi }: Edges, end: 'from' | 'to', edge: number, count: number): Edges {
  if (end === 'from') return { lo: within(edge, 0, Math.max(0, hi - 1)), hi: Math.max(1, hi) };
  return { lo: Math.min(lo, count - 1), hi: within(edge, Math.min(lo, count - 1) + 1, count) };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
