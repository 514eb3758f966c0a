import { BadRequestError } from '../model/errors.ts';

/** Where a page of articles ended: the sort key and the row of its last story. */
export interface Position {
  key: number;
  row: number;
}

const FORM = /^(-?\d{1,16})\.(\d{1,16})$/;

/** `{key: -1720000000000, row: 41}` → `-1720000000000.41`: opaque to callers, safe in a URL. */
export function writeCursor(position: Position): string {
  return `${position.key}.${position.row}`;
}

/** @throws BadRequestError when the text is no cursor that `writeCursor` made. */
export function readCursor(text: string): Position {
  const match = FORM.exec(text);
  if (!match) {
    throw new BadRequestError('cursor', `cursor: got "${text.slice(0, 40)}", expected the "next" of an earlier answer`);
  }
  return { key: Number(match[1]), row: Number(match[2]) };
}
