import { copyFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { basemapProblem } from '../../../src/cli/serve/basemap-problem.ts';

const OURS = resolve(import.meta.dirname, '../../../static/basemap.pmtiles');
const folder = mkdtempSync(join(tmpdir(), 'dateline-basemap-'));
const file = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a basemap', () => {
  it('that is ours can be drawn', () => {
    expect(basemapProblem(OURS)).toBeNull();
  });

  it.each([
    ['that is missing', () => {}, 'no such file'],
    ['that is cut off', (path: string) => (copyFileSync(OURS, path), truncateSync(path, 1_000)), 'got 1000 bytes of'],
    ['that is another kind of file', (path: string) => writeFileSync(path, 'GIF89a'), 'expected PMTiles 3'],
    ['that is empty', (path: string) => writeFileSync(path, ''), 'expected PMTiles 3']
  ])('%s is named with its path and the remedy', (name, make, expected) => {
    const path = file(name);
    make(path);
    const problem = basemapProblem(path);
    expect(problem).toContain(`${path}: `);
    expect(problem).toContain(expected);
    expect(problem).toContain('dateline -- basemap');
  });
});
