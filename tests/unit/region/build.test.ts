import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/regions.ts';

const COMMITTED = join(import.meta.dirname, '../../../src/lib/region/data');
const read = (folder: string) => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

test('building the data again gives the committed files, byte for byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'regions-'));
  const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
  await run([folder]);
  expect(told.mock.calls).toEqual([[expect.stringMatching(/^regions: \d+ regions, names in 7 languages/)]]);
  told.mockRestore();
  expect(read(folder)).toEqual(read(COMMITTED));
  rmSync(folder, { recursive: true });
});
