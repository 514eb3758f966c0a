import { DataFileError, UnavailableError } from '../../../model/errors.ts';

const DAMAGED = 'is damaged; restore a backup, or move the file away and ingest the pages anew';

/** SQLite's primary result codes that the file, or who may do what with it, is to blame for. */
const FAULTS: Record<number, string> = {
  8: 'may not be written; give the user that runs Dateline the right to write the file and its folder',
  10: 'cannot be read or written (an error of the disk); check the disk, then restore a backup if the file is damaged',
  11: DAMAGED,
  13: 'cannot grow: the disk is full; make room and try again',
  14: 'cannot be opened; check that its folder is there and that the user that runs Dateline may write in it',
  26: 'is not a store of Dateline; move it away, or set DATA_DIR to another folder'
};

/** SQLite's code for a file that another process is writing. */
const BUSY = 5;
const LOCKED = 'is being written by another process and stayed locked; try again, or stop that process';

/** An error by SQLite as what is wrong with the store's file, and what helps; a mistake of ours as it is. */
export function faultOf(path: string, error: unknown): unknown {
  const { errcode, message } = error as { errcode?: unknown; message?: string };
  if (typeof errcode !== 'number') return error;
  const code = errcode & 0xff;
  const said = `(SQLite says: ${message})`;
  if (code === BUSY) return new UnavailableError('overloaded', `${path}: ${LOCKED} ${said}`, 5);
  return FAULTS[code] === undefined ? error : new DataFileError(`${path}: ${FAULTS[code]} ${said}`, { cause: error });
}

/** What is said of a file that a check found damaged. */
export const damagedFile = (path: string, found: string): string => `${path}: ${DAMAGED} (SQLite says: ${found})`;
