import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { type TileEntry, writePmtiles } from '../../../src/cli/basemap/pmtiles.ts';

/** A reader over bytes in memory: the package's own, so that truth does not come from our writer. */
function open(bytes: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: async (offset, length): Promise<RangeResponse> => ({
      // A copy: a Buffer's own slice shares its memory.
      data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer
    })
  };
  return new PMTiles(source);
}

const tile = (z: number, x: number, y: number, text: string): TileEntry => ({
  z,
  x,
  y,
  bytes: gzipSync(text, { level: 0 })
});
async function textAt(archive: PMTiles, z: number, x: number, y: number): Promise<string | null> {
  const found = await archive.getZxy(z, x, y);
  return found ? new TextDecoder().decode(found.data) : null;
}

describe('a written archive, read by the pmtiles package', () => {
  const tiles = [tile(2, 1, 1, 'sea'), tile(0, 0, 0, 'world'), tile(1, 1, 0, 'sea'), tile(2, 1, 2, 'land')];
  const archive = open(writePmtiles(tiles, { attribution: 'somebody' }));

  test('has the header of its tiles', async () => {
    expect(await archive.getHeader()).toMatchObject({
      specVersion: 3,
      clustered: true,
      internalCompression: 2,
      tileCompression: 2,
      tileType: 1,
      minZoom: 0,
      maxZoom: 2,
      numAddressedTiles: 4,
      numTileContents: 3,
      minLon: -180,
      maxLon: 180
    });
    expect(await archive.getMetadata()).toEqual({ attribution: 'somebody' });
  });

  test('gives each tile back, equal ones stored once, and nothing where nothing was', async () => {
    expect(await textAt(archive, 0, 0, 0)).toBe('world');
    expect(await textAt(archive, 1, 1, 0)).toBe('sea');
    expect(await textAt(archive, 2, 1, 1)).toBe('sea');
    expect(await textAt(archive, 2, 1, 2)).toBe('land');
    expect(await textAt(archive, 2, 3, 3)).toBeNull();
  });

  test('finds tiles through leaf directories once the root is full', async () => {
    const side = 128;
    // Lengths without a pattern, or the directory would compress into the root.
    const content = (i: number) => `tile ${i} ${'x'.repeat(Math.abs(Math.imul(i + 1, 0x9e3779b1) >> 8) % 900)}`;
    const many = Array.from({ length: side * side }, (_, i) => tile(7, i % side, Math.floor(i / side), content(i)));
    const large = open(writePmtiles(many, {}));
    expect((await large.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
    for (const i of [0, 1, 5000, side * side - 1]) {
      expect(await textAt(large, 7, i % side, Math.floor(i / side))).toBe(content(i));
    }
  });

  test('is the same bytes again from the same tiles in any order', () => {
    expect(Buffer.compare(writePmtiles(tiles, {}), writePmtiles(tiles.toReversed(), {}))).toBe(0);
  });

  test('without tiles is refused', () => {
    expect(() => writePmtiles([], {})).toThrow('no tiles');
  });
});

describe('the committed basemap', () => {
  const bytes = readFileSync(new URL('../../../static/basemap.pmtiles', import.meta.url));
  test('is at most 3.5 MB, reaches zoom 6 and says whose data it is', async () => {
    const archive = open(bytes);
    expect(bytes.length).toBeLessThan(3_500_000);
    expect(await archive.getHeader()).toMatchObject({ minZoom: 0, maxZoom: 6, tileType: 1 });
    const { attribution } = (await archive.getMetadata()) as { attribution: string };
    for (const source of ['GeoNames', 'CC BY 4.0', 'Natural Earth', 'CLDR']) expect(attribution).toContain(source);
  });
});
