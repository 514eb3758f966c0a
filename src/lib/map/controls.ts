import { AttributionControl, type Map as MapLibreMap, NavigationControl } from 'maplibre-gl';
import type { Translate } from '../i18n/translate.ts';

const ATTRIBUTION = [
  '<a href="https://www.geonames.org/" target="_blank" rel="noopener">GeoNames</a>',
  '<a href="https://www.naturalearthdata.com/" target="_blank" rel="noopener">Natural Earth</a>',
  '<a href="https://cldr.unicode.org/" target="_blank" rel="noopener">CLDR</a>'
].join(' · ');

/** Zoom buttons, and the sources: three words, which need no folding away. */
export function addControls(map: MapLibreMap): void {
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new AttributionControl({ compact: false, customAttribution: `© ${ATTRIBUTION}` }), 'bottom-right');
}

/** MapLibre's own texts. */
export function controlWords(t: Translate): Record<string, string> {
  return {
    'Map.Title': t('map.label'),
    'NavigationControl.ZoomIn': t('map.zoomIn'),
    'NavigationControl.ZoomOut': t('map.zoomOut'),
    'AttributionControl.ToggleAttribution': t('map.attribution'),
    'CooperativeGesturesHandler.WindowsHelpText': t('map.scrollHint'),
    'CooperativeGesturesHandler.MacHelpText': t('map.scrollHintMac'),
    'CooperativeGesturesHandler.MobileHelpText': t('map.touchHint')
  };
}
