import type { Translate } from '../i18n/translate.ts';
import type { LngLat } from '../model/geo.ts';
import type { Scheme } from '../ui/scheme.ts';
import type { DrawnFilter } from './area-shapes.ts';
import type { Goal, Move, Padding, View } from './camera.ts';
import type { MapProblem } from './create-map.ts';
import type { MapView } from './map-view.ts';
import type { PlaceCollection } from './place-data.ts';

/** What the map tells. Every click tells something: a place, the places of a cluster, else the country. */
export interface MapHandlers {
  onplace?: (key: string) => void;
  /** `differ`: the places lie apart, and the map has begun to show their extent. */
  oncluster?: (keys: string[], differ: boolean) => void;
  /** `more`: the reader held Ctrl, ⌘ or Shift, for this country beside those chosen before. */
  oncountry?: (code: string, more: boolean) => void;
  /** Once when the map stands, then after each move. */
  onmove?: (view: View, move: Move) => void;
  /** The places of the mark under the pointer or the focus; none when it leaves. */
  onhover?: (keys: string[]) => void;
  /** The place whose newest story a label is to tell; null: no label is shown. Its line comes back as `newest`. */
  onlabel?: (key: string | null) => void;
  /** The map stands: what is loaded on demand (drawing, pictures) works on its `view`. */
  onready?: (view: MapView) => void;
  onerror?: (problem: MapProblem, message: string) => void;
}

export interface MapProps extends MapHandlers {
  places: PlaceCollection;
  locale: string;
  t: Translate;
  scheme: Scheme;
  /** Places ringed in ink: those whose stories the panel shows. */
  selected?: string[];
  /** The places of the list row under the pointer: their marks are ringed, the first is labelled. */
  lit?: readonly string[];
  /** First line of a place's newest story, for the label that `onlabel` told of. */
  newest?: { key: string; line: string } | null;
  /** The places of an open story, in printed order: joined by a line. */
  line?: LngLat[] | null;
  /** Where to begin; later changes come as a `goal`. */
  view?: { lng: number; lat: number; zoom: number } | null;
  /** A new object moves the camera once. */
  goal?: Goal | null;
  /** Pixels of the map that lie under panel or sheet. */
  padding?: Padding;
  /** Codes of the chosen countries (`NL`) and of regions in countries (`US.CA`): outlined, the others paled. */
  regionCodes?: string[];
  /** The rectangle, polygon and circle of the filter: outlined, the rest paled. */
  areas?: DrawnFilter | null;
  /** Epoch milliseconds for "within the hour"; null: no halo. */
  now?: number | null;
  /** Another MapLibre style in place of our own; read once. */
  styleUrl?: string;
  basemapUrl?: string;
  /** The wheel needs Ctrl and a touch two fingers, so that the page around can be scrolled; read once. */
  cooperative?: boolean;
}
