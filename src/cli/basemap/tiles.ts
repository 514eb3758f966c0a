import { gzipSync } from 'node:zlib';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import type { TileEntry } from './pmtiles.ts';

/** A layer of the basemap. `minZoom` a feature: left out of the tiles of lower zooms. */
export interface Layer {
  name: string;
  features: { minZoom: number; feature: Feature }[];
  /** Of a tile's 4096 units, by how many a line may be simplified; larger is coarser and smaller. */
  tolerance: number;
}

export const MAX_ZOOM = 6;
const EXTENT = 4096;

/** The vector tiles of all layers from zoom 0 to `MAX_ZOOM`, gzip'd; tiles without anything in them are left out. */
export function encodeTiles(layers: Layer[]): TileEntry[] {
  const tiles: TileEntry[] = [];
  for (let z = 0; z <= MAX_ZOOM; z++) {
    const indexes = layers.map((layer) => ({ name: layer.name, index: indexLayer(layer, z) }));
    for (let x = 0; x < 2 ** z; x++)
      for (let y = 0; y < 2 ** z; y++) {
        const contents: Record<string, GeoJSONVTTile> = {};
        for (const { name, index } of indexes) {
          const tile = index.getTile(z, x, y);
          if (tile && tile.features.length > 0) contents[name] = tile;
        }
        if (Object.keys(contents).length === 0) continue;
        const bytes = gzipSync(fromGeojsonVt(contents, { version: 2, extent: EXTENT }), { level: 9 });
        tiles.push({ z, x, y, bytes });
      }
  }
  return tiles;
}

/** An index that is simplified for one zoom: geojson-vt leaves its deepest zoom unsimplified, so that is never used. */
function indexLayer(layer: Layer, zoom: number): GeoJSONVT {
  const features = layer.features.filter(({ minZoom }) => minZoom <= zoom).map(({ feature }) => feature);
  const options = {
    maxZoom: MAX_ZOOM + 1,
    indexMaxZoom: zoom,
    indexMaxPoints: 0,
    extent: EXTENT,
    buffer: 64,
    tolerance: layer.tolerance,
    // Shapes are cut at ±180 already, and reach over it only to hide the cut.
    wrap: false
  };
  return new GeoJSONVT({ type: 'FeatureCollection', features }, options);
}
