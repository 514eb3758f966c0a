/** What the line begins with in which `loop-delay.ts` tells p99 and worst. */
export const LOOP_DELAY = 'event loop delay, p99 and worst in ms: ';
