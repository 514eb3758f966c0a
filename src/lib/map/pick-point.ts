import { Marker, Point } from 'maplibre-gl';
import type { LngLat } from '../model/geo.ts';
import type { MapView } from './map-view.ts';
import { COUNTRY_LAYER } from './region-layers.ts';

/** Pixels that a pointer may slip between down and up and still click; MapLibre's own measure. */
const SLIP = 3;

/** A point that somebody set on the map, and the country that it lies in, where that is drawn. */
export interface PickedPoint {
  at: LngLat;
  country: string | null;
}

/** The marker of a point being set. */
export interface PointPicker {
  /** Puts the marker there; null takes it away. */
  show(at: LngLat | null): void;
  end(): void;
}

/** From now on a click on the map sets a point, and does nothing else; the marker can be dragged too. */
export function pickPoint({ map }: MapView, onpick: (picked: PickedPoint) => void): PointPicker {
  const container = map.getContainer();
  const canvas = map.getCanvas();
  const marker = new Marker({ color: 'var(--accent)', draggable: true });
  let down: { x: number; y: number } | null = null;

  const pick = (at: LngLat) => {
    marker.setLngLat(at).addTo(map);
    onpick({ at, country: countryAt(map.project(at)) });
  };
  const countryAt = (point: Point): string | null => {
    if (!map.getLayer(COUNTRY_LAYER)) return null;
    return (map.queryRenderedFeatures(point, { layers: [COUNTRY_LAYER] })[0]?.properties.code as string) ?? null;
  };
  const noteDown = ({ clientX, clientY }: PointerEvent) => (down = { x: clientX, y: clientY });
  const click = (event: MouseEvent) => {
    // Buttons over the map keep their own clicks.
    if (event.target !== canvas) return;
    event.stopPropagation();
    if (down && Math.hypot(event.clientX - down.x, event.clientY - down.y) > SLIP) return;
    const { left, top } = canvas.getBoundingClientRect();
    const { lng, lat } = map.unproject(new Point(event.clientX - left, event.clientY - top)).wrap();
    pick([lng, lat]);
  };
  marker.on('dragend', () => {
    const { lng, lat } = marker.getLngLat().wrap();
    pick([lng, lat]);
  });
  container.classList.add('picking-point');
  container.addEventListener('pointerdown', noteDown, true);
  // Before MapLibre hears of it.
  container.addEventListener('click', click, true);
  return {
    show: (at) => void (at ? marker.setLngLat(at).addTo(map) : marker.remove()),
    end() {
      container.classList.remove('picking-point');
      container.removeEventListener('pointerdown', noteDown, true);
      container.removeEventListener('click', click, true);
      marker.remove();
    }
  };
}
