import { describe, expect, test } from 'vitest';
import { drag, grab, keyed, moveEnd, type Hold } from '../../../../src/lib/panel/time/brush.ts';
import type { Edges } from '../../../../src/lib/panel/time/strip.ts';

const COUNT = 20;
const ALL = { lo: 0, hi: COUNT };
const SOME = { lo: 5, hi: 10 };

describe('a pointer', () => {
  test.each<[at: number, edges: Edges, hold: Hold, why: string]>([
    [5.2, SOME, 'from', 'near the beginning'],
    [9.8, SOME, 'to', 'near the end'],
    [7, SOME, 'span', 'between them'],
    [15, SOME, 'new', 'beside them'],
    [7, ALL, 'new', 'all time cannot be moved: a new span begins'],
    [0.1, ALL, 'from', 'an end of all time can be pulled in'],
    [7, { lo: 7, hi: 7 }, 'from', 'an empty span is taken by its beginning']
  ])('that comes down at %f on %j holds the %s: %s', (at, edges, hold) => {
    expect(grab(at, edges, { count: COUNT, reach: 0.5 }).hold).toBe(hold);
  });

  test.each<[from: number, to: number, before: Edges, after: Edges, why: string]>([
    [5, 7.4, SOME, { lo: 7, hi: 10 }, 'the beginning snaps to the nearest bucket'],
    [5, 18, SOME, { lo: 9, hi: 10 }, 'the beginning stops one bucket before the end'],
    [5, -4, SOME, { lo: 0, hi: 10 }, 'and at the strip’s own beginning'],
    [10, 2, SOME, { lo: 5, hi: 6 }, 'the end stops one bucket after the beginning'],
    [10, 44, SOME, { lo: 5, hi: 20 }, 'and at the strip’s end'],
    [7, 9.6, SOME, { lo: 8, hi: 13 }, 'the span moves whole'],
    [7, 99, SOME, { lo: 15, hi: 20 }, 'the span stops at the end and keeps its length'],
    [12.3, 14.1, SOME, { lo: 12, hi: 15 }, 'a new span takes every bucket that it touches'],
    [14.1, 12.3, SOME, { lo: 12, hi: 15 }, 'a new span drawn backwards'],
    [12.3, 12.4, SOME, SOME, 'a slip is no drag'],
    [19.5, 99, SOME, { lo: 19, hi: 20 }, 'a new span beyond the end']
  ])('from %f to %f turns %j into %j: %s', (from, to, before, after) => {
    const gesture = grab(from, before, { count: COUNT, reach: 0.3 });
    expect(drag(gesture, to, { count: COUNT, slack: 0.2 }).now).toEqual(after);
  });

  test('pulls an end in from a span that lies beyond the strip', () => {
    const beyond = { lo: COUNT, hi: COUNT };
    const gesture = grab(COUNT, beyond, { count: COUNT, reach: 1 });
    expect(drag(gesture, 12, { count: COUNT, slack: 0 }).now).toEqual({ lo: 12, hi: COUNT });
  });

  test('that has once moved may come back to where it was', () => {
    const away = drag(grab(7, SOME, { count: COUNT, reach: 0.3 }), 9, { count: COUNT, slack: 0.2 });
    expect(drag(away, 7, { count: COUNT, slack: 0.2 })).toMatchObject({ moved: true, now: SOME });
  });
});

describe('a key', () => {
  test.each<[end: 'from' | 'to', key: string, after: Edges | null, why: string]>([
    ['from', 'ArrowLeft', { lo: 4, hi: 10 }, 'one bucket'],
    ['from', 'ArrowRight', { lo: 6, hi: 10 }, 'one bucket'],
    ['to', 'ArrowUp', { lo: 5, hi: 11 }, 'up is later'],
    ['to', 'ArrowDown', { lo: 5, hi: 9 }, 'down is earlier'],
    ['from', 'PageUp', { lo: 9, hi: 10 }, 'ten, but never over the other end'],
    ['to', 'PageUp', { lo: 5, hi: 20 }, 'ten'],
    ['from', 'Home', { lo: 0, hi: 10 }, 'as far as it goes'],
    ['from', 'End', { lo: 9, hi: 10 }, 'as far as it goes'],
    ['to', 'Home', { lo: 5, hi: 6 }, 'as far as it goes'],
    ['to', 'End', { lo: 5, hi: 20 }, 'as far as it goes'],
    ['to', 'a', null, 'not one of ours']
  ])('on the %s end: %s gives %j, %s', (end, key, after) => {
    expect(keyed(SOME, end, key, COUNT)).toEqual(after);
  });

  test('brings a span from beyond the strip back onto it', () => {
    expect(keyed({ lo: 20, hi: 20 }, 'from', 'ArrowLeft', COUNT)).toEqual({ lo: 19, hi: 20 });
    expect(keyed({ lo: 0, hi: 0 }, 'to', 'ArrowRight', COUNT)).toEqual({ lo: 0, hi: 1 });
    expect(moveEnd({ lo: 20, hi: 20 }, 'to', 3, COUNT)).toEqual({ lo: 19, hi: 20 });
  });
});
