import {
  TerraDrawCircleMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  TerraDrawSelectMode,
  type HexColor
} from 'terra-draw';
import { crosses } from '../../region/ring.ts';
import type { LngLat } from '../../model/geo.ts';
import type { Palette } from '../palette.ts';

/** Pixels around a corner that still hit it: a finger is blunter than a mouse. */
const REACH = { fine: 20, coarse: 32 };
const CIRCLE_SIDES = 128;

/** Escape and Enter come from the whole page (the session hears them), not from the canvas alone. */
const NO_KEYS = { cancel: null, finish: null };

interface ModeOptions {
  palette: Palette;
  coarse: boolean;
  /** Every how many corners of the shape at hand has a handle: all of a polygon's, few of a circle's. */
  handleEvery: () => number;
  /** Tells whether the lines of the shape at hand cross. */
  oncrossing: (crosses: boolean) => void;
}

type Checked = { geometry: { type: string; coordinates: unknown } };

/** Terra Draw's modes in the map's own colours. Circles are true ones on the globe, as the filter takes them. */
export function drawModes({ palette, coarse, handleEvery, oncrossing }: ModeOptions) {
  const styles = shapeStyles(palette);
  const pointerDistance = coarse ? REACH.coarse : REACH.fine;
  const check = (feature: Checked) => {
    const [ring = []] = feature.geometry.coordinates as LngLat[][];
    const isCrossed = crosses(ring.slice(0, -1));
    oncrossing(isCrossed);
    return isCrossed ? { valid: false, reason: 'crosses' } : { valid: true };
  };
  const polygon = new TerraDrawPolygonMode({
    styles: { ...styles, ...pointStyles('closingPoint', palette, 6) },
    pointerDistance,
    keyEvents: NO_KEYS,
    // On its way a ring may cross itself: its last edge is only the way home.
    validation: (feature, { updateType }) => (updateType === 'finish' ? check(feature as Checked) : { valid: true })
  });
  const box = { styles, keyEvents: NO_KEYS, drawInteraction: 'click-move-or-drag' as const };
  const rectangle = new TerraDrawRectangleMode(box);
  const circle = new TerraDrawCircleMode({ ...box, projection: 'globe', segments: CIRCLE_SIDES });
  const select = new TerraDrawSelectMode({
    styles: selectStyles(palette, coarse, handleEvery),
    pointerDistance,
    keyEvents: null,
    allowManualDeselection: false,
    flags: {
      polygon: {
        feature: {
          draggable: true,
          validation: (feature) => check(feature as Checked),
          coordinates: { midpoints: { draggable: true }, draggable: true, deletable: true }
        }
      },
      rectangle: { feature: { draggable: true, coordinates: { resizable: 'opposite' } } },
      circle: { feature: { draggable: true, coordinates: { resizable: 'center-fixed' } } }
    }
  });
  return { polygon, rectangle, circle, select };
}

function shapeStyles({ accent }: Palette) {
  return {
    fillColor: accent as HexColor,
    fillOpacity: 0.1,
    outlineColor: accent as HexColor,
    outlineWidth: 2,
    outlineOpacity: 1
  };
}

function pointStyles<Name extends string>(name: Name, { accent, paper }: Palette, width: number) {
  return {
    [`${name}Width`]: width,
    [`${name}Color`]: paper,
    [`${name}OutlineColor`]: accent,
    [`${name}OutlineWidth`]: 2
  } as Record<`${Name}Width` | `${Name}OutlineWidth`, number> &
    Record<`${Name}Color` | `${Name}OutlineColor`, HexColor>;
}

function selectStyles(palette: Palette, coarse: boolean, handleEvery: () => number) {
  const accent = palette.accent as HexColor;
  const handle = (width: number) => (corner: { properties: Record<string, unknown> }) =>
    Number(corner.properties.index ?? 0) % handleEvery() === 0 ? width : 0;
  return {
    selectedPolygonColor: accent,
    selectedPolygonFillOpacity: 0.1,
    selectedPolygonOutlineColor: accent,
    selectedPolygonOutlineWidth: 2,
    ...pointStyles('selectionPoint', palette, 0),
    selectionPointWidth: handle(coarse ? 9 : 6),
    selectionPointOutlineWidth: handle(2),
    ...pointStyles('midPoint', palette, coarse ? 6 : 4)
  };
}
