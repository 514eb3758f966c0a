const MINUTE = 60_000;

/** Binary digits after the first: ages up to 256 minutes are told exactly, past them in steps of 1/256 to 1/128 of the age. */
const DIGITS = 7;
const STEPS_A_POWER = 2 ** DIGITS;
const LONGEST = 2 ** 32 - 1;

/**
 * How long before `at` an instant was, in two bytes or less: the older, the coarser, and of two instants never the older as the
 * newer. 0: unknown (NaN). Else 1 + twice the age's code, 2 more for an instant after `at`.
 */
export function packAge(instant: number, at: number): number {
  if (Number.isNaN(instant)) return 0;
  const minutes = Math.floor((at - instant) / MINUTE);
  // An instant to come is as far before its mirror image.
  return minutes >= 0 ? 1 + 2 * codeOf(minutes) : 2 + 2 * codeOf(-minutes - 1);
}

/** The latest instant of that code; NaN: unknown. */
export function unpackAge(packed: number, at: number): number {
  if (packed === 0) return NaN;
  const code = (packed - 1) >> 1;
  return packed % 2 === 1 ? at - minutesOf(code) * MINUTE : at + minutesOf(code + 1) * MINUTE;
}

/** Below 256 minutes themselves, above them a power of two with the digits after the first. */
function codeOf(minutes: number): number {
  const most = Math.min(minutes, LONGEST);
  const power = Math.max(0, 31 - Math.clz32(most) - DIGITS);
  return power * STEPS_A_POWER + Math.floor(most / 2 ** power);
}

function minutesOf(code: number): number {
  const power = Math.max(0, Math.floor(code / STEPS_A_POWER) - 1);
  return (code - power * STEPS_A_POWER) * 2 ** power;
}
