import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A tab-separated table of `data/`: rows of cells, without comments, empty lines and the header line. */
export function readTable(name: string): string[][] {
  const lines = readFileSync(join(import.meta.dirname, 'data', name), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .slice(1);
}
