import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** A PMTiles header is so long, begins with this, and has its version behind it (specification v3, section 3). */
const HEADER_BYTES = 127;
const MAGIC = 'PMTiles';
const VERSION = 3;
/** Where the header says how far the tiles lie from the beginning, and how long they are. */
const [TILES_OFFSET, TILES_LENGTH] = [56, 64];

const REMEDY = '"npm run -s dateline -- basemap" makes it, "npm run build" puts it into the site';

/** What keeps a basemap file from being drawn, in one line with its path and the remedy; null where nothing does. */
export function basemapProblem(file: string): string | null {
  const problem = problemOf(file);
  return problem === null ? null : `${file}: ${problem}; ${REMEDY}`;
}

function problemOf(file: string): string | null {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) return 'no such file, expected the basemap';
  const header = Buffer.alloc(HEADER_BYTES);
  const opened = openSync(file, 'r');
  readSync(opened, header, 0, HEADER_BYTES, 0);
  closeSync(opened);
  const magic = header.toString('latin1', 0, MAGIC.length);
  if (magic !== MAGIC || header[MAGIC.length] !== VERSION)
    return `got another kind of file, expected PMTiles ${VERSION}`;
  const end = header.readBigUInt64LE(TILES_OFFSET) + header.readBigUInt64LE(TILES_LENGTH);
  return end > size ? `got ${size} bytes of ${end}` : null;
}
