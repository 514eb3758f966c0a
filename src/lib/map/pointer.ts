import type { MapMouseEvent } from 'maplibre-gl';
import type { MapView } from './map-view.ts';
import { type Mark, markAt } from './marks.ts';
import { COUNTRY_LAYER } from './region-layers.ts';

/** Pixels around a pointer that still hit a mark: with a finger's the smallest, 7 px in radius, is 44 px wide. */
const SLACK = { fine: 3, coarse: 15 };

export interface PointerHandlers {
  onmark: (mark: Mark) => void;
  oncountry: (code: string, more: boolean) => void;
  onhover: (mark: Mark | null) => void;
}

/** Clicks and hovering: a mark first, else the country under the pointer, so that every click on land tells something. */
export function listenToPointer(view: MapView, { onmark, oncountry, onhover }: PointerHandlers): void {
  const { map } = view;
  const slack = () => (matchMedia('(pointer: coarse)').matches ? SLACK.coarse : SLACK.fine);
  map.on('click', ({ point, originalEvent }: MapMouseEvent) => {
    if (view.drawing) return;
    const mark = markAt(map, point, slack());
    if (mark) return onmark(mark);
    if (!map.getLayer(COUNTRY_LAYER)) return;
    const country = map.queryRenderedFeatures(point, { layers: [COUNTRY_LAYER] })[0];
    const { ctrlKey, metaKey, shiftKey } = originalEvent;
    if (country?.properties.code) oncountry(country.properties.code, ctrlKey || metaKey || shiftKey);
  });
  let hovered: string | null = null;
  const hover = (mark: Mark | null) => {
    if ((mark?.id ?? null) === hovered) return;
    hovered = mark?.id ?? null;
    map.getCanvas().style.cursor = mark ? 'pointer' : '';
    onhover(mark);
  };
  map.on(
    'mousemove',
    ({ point }: MapMouseEvent) => !map.isMoving() && !view.drawing && hover(markAt(map, point, SLACK.fine))
  );
  map.on('mouseout', () => hover(null));
  map.on('movestart', () => hover(null));
}
