import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

/**
 * Brings layers on the map to a description: adds what is missing (under the first of `below` that exists) and sets
 * filter, paint and layout of what is there. A change of scheme or language so costs no data.
 */
export function syncLayers(map: MapLibreMap, layers: LayerSpecification[], below: string[] = []): void {
  const before = below.find((id) => map.getLayer(id));
  for (const layer of layers) {
    if (!map.getLayer(layer.id)) {
      map.addLayer(layer, before);
      continue;
    }
    if ('filter' in layer) map.setFilter(layer.id, layer.filter);
    for (const [name, value] of Object.entries(layer.paint ?? {}))
      map.setPaintProperty(layer.id, name as never, value as never);
    for (const [name, value] of Object.entries(layer.layout ?? {}))
      map.setLayoutProperty(layer.id, name as never, value as never);
  }
}
