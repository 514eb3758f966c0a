import type { Dateline } from '../../model/dateline.ts';
import type { Placement } from '../../model/place.ts';

/** What of a kept story its placing goes by; its file need not be there. */
export interface StoryToPlace {
  headline: string | null;
  lead: string;
  paragraphs: string[];
  language: string | null;
  home: string | null;
}

/** Where an engine says that a story is. */
export interface PlacedAnew {
  dateline: Dateline | null;
  placements: Placement[];
  about: string[];
}

/** The engine as a store asks it, with its gazetteer. */
export type PlaceAnew = (story: StoryToPlace) => PlacedAnew;
