import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { Placement, Place } from '../model/place.ts';
import type { Story, StorySummary } from '../model/story.ts';

/** A place's name as readers of that language know it; the stored one for a place that the gazetteer has no more. */
export function nameFor(gazetteer: Gazetteer, locale: string): (place: { key: string; name: string }) => string {
  return ({ key, name }) => gazetteer.displayName(key, locale) || name;
}

type Namer = ReturnType<typeof nameFor>;

/** The summary with its places named in the reader's language. */
export function nameSummary(summary: StorySummary, name: Namer): StorySummary {
  return { ...summary, places: summary.places.map((place) => ({ ...place, name: name(place) })) };
}

/** The story with every place in it, candidates and linked stories included, named in the reader's language. */
export function nameStory(story: Story, name: Namer): Story {
  return {
    ...story,
    placements: story.placements.map((placement) => namePlacement(placement, name)),
    links: story.links.map((link) => ({ ...link, story: nameSummary(link.story, name) }))
  };
}

function namePlacement(placement: Placement, name: Namer): Placement {
  const named = (place: Place): Place => ({ ...place, name: name(place) });
  const runnersUp = placement.runnersUp.map((other) => ({ ...other, place: named(other.place) }));
  return placement.kind === 'unplaced'
    ? { ...placement, runnersUp }
    : { ...placement, runnersUp, place: named(placement.place) };
}
