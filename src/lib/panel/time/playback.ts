/** How news that arrives one step after another is played: a pure clock, which is told how much time has passed. */
export interface Playback {
  state: 'stopped' | 'playing' | 'paused';
  /** Steps whose stories have arrived. */
  shown: number;
  /** Milliseconds spent on the next step so far. */
  spent: number;
  speed: Speed;
}

export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export const STOPPED: Playback = { state: 'stopped', shown: 0, spent: 0, speed: 1 };

/** How long a step with stories lasts at 1×, and one without: silence passes quickly. */
const STEP_MS = 400;
const QUIET_MS = 40;

/** A pause of the browser itself (a busy page, a sleeping machine) does not jump over steps. */
const LONGEST_TICK_MS = 250;

export type Act =
  | { kind: 'play' }
  | { kind: 'pause' }
  | { kind: 'stop' }
  | { kind: 'speed' }
  | { kind: 'tick'; ms: number }
  /** One step with stories onwards or back; a step by hand pauses. */
  | { kind: 'step'; by: 1 | -1 };

/** The next state. `arriving[n]` is the number of stories of step n; what plays to its end is paused there. */
export function play(now: Playback, act: Act, arriving: readonly number[]): Playback {
  switch (act.kind) {
    case 'play': {
      const atEnd = now.state === 'stopped' || now.shown >= arriving.length;
      return { ...now, state: 'playing', ...(atEnd ? { shown: 0, spent: 0 } : {}) };
    }
    case 'pause':
      return now.state === 'playing' ? { ...now, state: 'paused' } : now;
    case 'stop':
      return { ...STOPPED, speed: now.speed };
    case 'speed':
      return { ...now, speed: SPEEDS[(SPEEDS.indexOf(now.speed) + 1) % SPEEDS.length]! };
    case 'tick':
      return now.state === 'playing' ? tick(now, act.ms, arriving) : now;
    case 'step':
      return { ...now, state: 'paused', spent: 0, shown: stepped(now.shown, act.by, arriving) };
  }
}

function tick(now: Playback, ms: number, arriving: readonly number[]): Playback {
  let { shown } = now;
  let spent = now.spent + Math.min(ms, LONGEST_TICK_MS) * now.speed;
  for (; shown < arriving.length; shown++) {
    const takes = arriving[shown] ? STEP_MS : QUIET_MS;
    if (spent < takes) return { ...now, shown, spent };
    spent -= takes;
  }
  return { ...now, state: 'paused', shown, spent: 0 };
}

/** The next number of steps after which something is different. */
function stepped(shown: number, by: 1 | -1, arriving: readonly number[]): number {
  if (by === 1) {
    const next = arriving.findIndex((count, n) => n >= shown && count > 0);
    return next === -1 ? arriving.length : next + 1;
  }
  return arriving.findLastIndex((count, n) => n < shown - 1 && count > 0) + 1;
}

/** How far into the next step the clock is, 0–1: where the line over the strip stands between two steps. */
export function fraction({ shown, spent }: Playback, arriving: readonly number[]): number {
  return shown >= arriving.length ? 0 : Math.min(1, spent / (arriving[shown] ? STEP_MS : QUIET_MS));
}

/** Fewest and most steps that are played. */
const FEWEST = 24;
const MOST = 120;

/** How many steps a span of `buckets` is played in: one for each bucket, or as many for each where they are few, or several at once where they are many. */
export function stepsFor(buckets: number): number {
  if (buckets <= 0) return FEWEST;
  if (buckets < FEWEST) return buckets * Math.ceil(FEWEST / buckets);
  return Math.ceil(buckets / Math.ceil(buckets / MOST));
}
