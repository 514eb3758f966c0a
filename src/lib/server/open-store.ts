import { mkdirSync } from 'node:fs';
import { placeStory } from '../engine/place-story.ts';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import { aboutCountries } from '../geocode/about.ts';
import { UNTOLD } from '../model/document.ts';
import type { Config } from './config.ts';
import { readGazetteer } from './read-gazetteer.ts';
import type { PlaceAnew } from './store/place-anew.ts';
import { openSqliteWriter } from './store/sqlite/open-sqlite.ts';
import type { StoreWriter } from './store/writer.ts';

/** Opens the store for writing, making the data folder when it is missing. Throws DataFileError where it cannot be used. */
export function openStoreWriter({
  dataDir,
  storeFile,
  gazetteerFile
}: Pick<Config, 'dataDir' | 'storeFile' | 'gazetteerFile'>): Promise<StoreWriter> {
  mkdirSync(dataDir, { recursive: true });
  return openSqliteWriter(storeFile, { placeAnew: async () => placingWith(await readGazetteer(gazetteerFile)) });
}

/** The engine as a store asks it of the stories that it keeps. */
function placingWith(gazetteer: Gazetteer): PlaceAnew {
  return (story) => {
    const rest = { id: '', role: 'main' as const, section: null, published: null, printedAge: null };
    const placed = placeStory({ ...UNTOLD, ...rest, ...story }, { gazetteer, home: story.home });
    const about = aboutCountries(placed, gazetteer).map(({ country }) => country);
    return { dateline: placed.dateline, placements: placed.placements, about };
  };
}
