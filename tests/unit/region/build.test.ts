import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli/regions.ts';

const COMMITTED = join(import.meta.dirname, '../../../src/lib/region/data');
const read = (folder: string) => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

test('building the data again gives the committed files, byte for byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'regions-'));
  await run([folder]);
  expect(read(folder)).toEqual(read(COMMITTED));
  rmSync(folder, { recursive: true });
});
