import { BadRequestError } from '../model/errors.ts';

/** Where a page of the list ended: the sort key and the number of its last dispatch's first story. */
export interface Position {
  /** Epoch milliseconds, with the other sign where the newest comes first; `UNKNOWN_KEY` for unknown times, which come last. */
  key: number;
  n: number;
}

/** Sorts after every instant. */
export const UNKNOWN_KEY = Number.MAX_SAFE_INTEGER;

const FORM = /^(-?\d{1,16})\.(\d{1,16})$/;

/** `{key: -1720000000000, n: 41}` → `-1720000000000.41`: opaque to callers, safe in a URL. */
export function writeCursor({ key, n }: Position): string {
  return `${key}.${n}`;
}

/** @throws BadRequestError when the text is no cursor that `writeCursor` made. */
export function readCursor(text: string): Position {
  const match = FORM.exec(text);
  if (!match) {
    throw new BadRequestError('cursor', `cursor: got "${text.slice(0, 40)}", expected the "next" of an earlier answer`);
  }
  return { key: Number(match[1]), n: Number(match[2]) };
}
