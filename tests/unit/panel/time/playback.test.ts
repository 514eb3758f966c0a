import { describe, expect, test } from 'vitest';
import { fraction, play, STOPPED, stepsFor, type Act, type Playback } from '../../../../src/lib/panel/time/playback.ts';

const NEWS = [3, 0, 0, 2, 1];
const after = (...acts: Act[]) => acts.reduce((now, act) => play(now, act, NEWS), STOPPED);
const tick = (ms: number): Act => ({ kind: 'tick', ms });
/** Frames of 16 ms, as a browser counts them. */
const frames = (now: Playback, ms: number) => {
  for (let passed = 0; passed < ms; passed += 16) now = play(now, tick(16), NEWS);
  return now;
};

describe('playing', () => {
  test('begins before the first step and shows it after its time', () => {
    expect(after({ kind: 'play' })).toMatchObject({ state: 'playing', shown: 0 });
    expect(after({ kind: 'play' }, tick(200))).toMatchObject({ shown: 0 });
    expect(after({ kind: 'play' }, tick(200), tick(200))).toMatchObject({ shown: 1 });
  });

  test('passes quickly over silence', () => {
    const now = frames(after({ kind: 'play' }), 400);
    expect(now.shown).toBe(1);
    expect(frames(now, 96).shown).toBe(3);
  });

  test('is twice and four times as fast on demand, and then slow again', () => {
    const until = (presses: number) => {
      let now = after(...Array.from({ length: presses }, (): Act => ({ kind: 'speed' })), { kind: 'play' });
      let ms = 0;
      for (; now.state === 'playing'; ms += 4) now = play(now, tick(4), NEWS);
      return ms;
    };
    expect(until(0)).toBeCloseTo(3 * 400 + 2 * 40, -1);
    expect(until(1)).toBeCloseTo(until(0) / 2, -1);
    expect(until(2)).toBeCloseTo(until(0) / 4, -1);
    expect(until(3)).toBe(until(0));
  });

  test('rests at the end, and plays from the beginning again', () => {
    const end = frames(after({ kind: 'play' }), 2000);
    expect(end).toMatchObject({ state: 'paused', shown: NEWS.length });
    expect(play(end, { kind: 'play' }, NEWS)).toMatchObject({ state: 'playing', shown: 0 });
  });

  test('waits while paused and goes on from there', () => {
    const paused = after({ kind: 'play' }, tick(250), { kind: 'pause' });
    expect(play(paused, tick(250), NEWS)).toEqual(paused);
    expect(play(play(paused, { kind: 'play' }, NEWS), tick(150), NEWS)).toMatchObject({ shown: 1 });
  });

  test('never jumps after a long sleep of the browser', () => {
    expect(after({ kind: 'play' }, tick(60_000)).shown).toBe(0);
  });

  test('stops at nothing and keeps its speed', () => {
    expect(after({ kind: 'speed' }, { kind: 'play' }, tick(250), { kind: 'stop' })).toEqual({ ...STOPPED, speed: 2 });
  });
});

describe('a step by hand', () => {
  const at = (shown: number, by: 1 | -1) =>
    play({ ...STOPPED, state: 'playing', shown, spent: 99 }, { kind: 'step', by }, NEWS);

  test.each<[shown: number, by: 1 | -1, next: number, why: string]>([
    [0, 1, 1, 'the first stories'],
    [1, 1, 4, 'over the silence'],
    [5, 1, 5, 'no further than the end'],
    [4, -1, 1, 'back over the silence'],
    [1, -1, 0, 'back to nothing'],
    [0, -1, 0, 'no further back']
  ])('from %i by %i leads to %i: %s', (shown, by, next) => {
    expect(at(shown, by)).toMatchObject({ state: 'paused', shown: next, spent: 0 });
  });
});

test('the line over the strip moves on within a step', () => {
  expect(fraction({ ...STOPPED, spent: 100 }, NEWS)).toBe(0.25);
  expect(fraction({ ...STOPPED, shown: 1, spent: 20 }, NEWS)).toBe(0.5);
  expect(fraction({ ...STOPPED, shown: 5 }, NEWS)).toBe(0);
});

test.each<[buckets: number, steps: number]>([
  [0, 24],
  [1, 24],
  [5, 25],
  [24, 24],
  [100, 100],
  [120, 120],
  [121, 61],
  [300, 100]
])('%i buckets are played in %i steps', (buckets, steps) => {
  expect(stepsFor(buckets)).toBe(steps);
});
