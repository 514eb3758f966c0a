import type { Gazetteer } from '../../lib/gazetteer/lookup.ts';
import { placeStory } from '../../lib/engine/place-story.ts';
import type { Place } from '../../lib/model/place.ts';
import { UNTOLD } from '../../lib/model/document.ts';
import { loadNames } from '../../lib/region/names.ts';

type Draw = (below: number) => number;

/** Prints the dateline's place of a story, in capitals, in a language. */
export type Namer = (language: string, draw: Draw) => string;

/** Inhabitants from which a city gets datelines, where nobody says how many places. */
const CITY = 150_000;

const english = await loadNames('en');

/**
 * Draws cities by Zipf's law: the tenth has a tenth of the first one's stories. `places`: how many in all, each told apart from its
 * namesakes; null: the large ones. A place that no dateline can name is passed over.
 */
export function namerOf(gazetteer: Gazetteer, places: number | null): Namer {
  const from = places === null ? gazetteer.labelled(CITY) : gazetteer.labelled(0).slice(0, places);
  const qualifiers = new Map<Place, string | null>();
  const qualifierOf = (place: Place): string | null => {
    const known = qualifiers.get(place);
    if (known !== undefined) return known;
    const name = gazetteer.displayName(place.key, 'en').toUpperCase();
    const options = ['', `, ${english.region(place.country)}`];
    const found = options.find((option) => isMeant(place, `${name}${option}`, gazetteer)) ?? null;
    qualifiers.set(place, found);
    return found;
  };
  return (language, draw) => {
    for (;;) {
      const rank = Math.floor(Math.exp((draw(1e6) / 1e6) * Math.log(from.length)));
      const place = from[rank - 1]!;
      const qualifier = qualifierOf(place);
      if (qualifier === null) continue;
      const name = gazetteer.displayName(place.key, language).toUpperCase();
      return places === null ? name : `${name}${qualifier}`;
    }
  };
}

function isMeant(place: Place, printed: string, gazetteer: Gazetteer): boolean {
  const lead = `${printed} (AP) - Talks went on.`;
  const rest = { id: '', headline: null, paragraphs: [], language: 'en', section: null, published: null } as const;
  const story = { ...UNTOLD, ...rest, paragraphs: [], role: 'main' as const, lead, printedAge: null };
  const [first] = placeStory(story, { gazetteer }).placements;
  return first?.kind === 'located' && first.place.key === place.key;
}
