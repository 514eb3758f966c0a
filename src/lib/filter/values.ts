/** How one value of a URL parameter is read: the value, or why not (a message is made only when it is wanted). */
export type Read<T> = { ok: true; value: T } | { ok: false; problem: () => string };

export const good = <T>(value: T): Read<T> => ({ ok: true, value });
/** `problem` says what came, what was expected, and gives an example. */
export const bad = (problem: () => string): Read<never> => ({ ok: false, problem });

/** The longest stretch of a value from outside that a message repeats. */
const SHOWN = 40;

/** A value as messages show it: quoted, on one line, cut where it is long. */
export function shown(value: string): string {
  const line = value.replace(/[\p{C}\s]+/gu, ' ');
  return `"${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line}"`;
}
