import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';

/** The rooms that decide how a page is read and where its stories are. */
const ROOMS = ['text', 'facts', 'model', 'wire', 'dateline', 'gazetteer', 'geocode', 'engine'];

/** Names what reads pages, data and code together: a page read by another engine is read anew, one by the same is not. */
export async function engineStamp(config: Config): Promise<string> {
  const hash = createHash('sha256').update(await readFile(config.gazetteerFile));
  for (const room of ROOMS) {
    const folder = join(config.root, 'src', 'lib', room);
    // An installation without sources has its data alone to go by.
    const files = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
    const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    for (const path of paths.sort()) hash.update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}
