import { placeStory } from '../engine/place-story.ts';
import { aboutCountries } from '../geocode/about.ts';
import { UNTOLD } from '../model/document.ts';
import { readGazetteer } from './read-gazetteer.ts';
import type { PlaceAnew } from './store/place-anew.ts';

/** The engine as a store asks it of the stories that it keeps, with the gazetteer in that file. */
export async function placingBy(gazetteerFile: string): Promise<PlaceAnew> {
  const gazetteer = await readGazetteer(gazetteerFile);
  return (story) => {
    const rest = { id: '', role: 'main' as const, section: null, published: null, printedAge: null };
    const placed = placeStory({ ...UNTOLD, ...rest, ...story }, { gazetteer, home: story.home });
    const about = aboutCountries(placed, gazetteer).map(({ country }) => country);
    return { dateline: placed.dateline, placements: placed.placements, about };
  };
}
