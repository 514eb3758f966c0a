import type { PlaceCount, StorySummary } from '../model/story.ts';

/** A place with its stories, as the list of a cluster shows it. */
export interface PlaceSection {
  place: PlaceCount;
  stories: StorySummary[];
}

/**
 * Stories grouped by the places asked for, the place with most stories first, then by key. A story filed from two of
 * them stands under both; stories keep their order. Places without a loaded story are left out.
 */
export function placeSections(chosen: PlaceCount[], stories: StorySummary[]): PlaceSection[] {
  return chosen
    .map((place) => ({ place, stories: stories.filter((story) => story.places.some(({ key }) => key === place.key)) }))
    .filter((section) => section.stories.length > 0)
    .sort((a, b) => b.place.articles - a.place.articles || (a.place.key < b.place.key ? -1 : 1));
}
