import { createHash } from 'node:crypto';
import { placeStory } from '../../engine/place-story.ts';
import type { Gazetteer } from '../../gazetteer/lookup.ts';
import { aboutCountries } from '../../geocode/about.ts';
import type { Document } from '../../model/document.ts';
import type { DocumentOutcome, StoreWriter } from '../store/writer.ts';

/** What ingesting a document works with. */
export interface DocumentIngest {
  store: Pick<StoreWriter, 'save' | 'hasReading'>;
  /** Called once a document needs it. */
  gazetteer: () => Promise<Gazetteer>;
  /** Epoch milliseconds; no story was published later than a day from now. */
  now: number;
}

/** How a document came, which it does not say itself. */
export interface DocumentArrival {
  /** Names the reading (see `readingKey`): what was saved under it need not be read again. */
  key: string;
  /** Where it was read: another reading from there takes this one's place. Null: nowhere that anything comes from again. */
  address: string | null;
  /** The publisher's own place: `Brattleboro, VT, US` or `NL`; null: not known. */
  home: string | null;
  /** A name that stood for the source before it was told (the folder's), or null. */
  insteadOf: string | null;
}

/** Takes one document's stories through dateline and geocode into the store, in one transaction. */
export async function ingestDocument(
  { name, source, captured, stories }: Document,
  { key, address, home, insteadOf }: DocumentArrival,
  { store, gazetteer, now }: DocumentIngest
): Promise<DocumentOutcome> {
  const opened = await gazetteer();
  const placed = stories.map((story) => {
    const read = placeStory(story, { gazetteer: opened, home, latest: now });
    return { ...read, about: aboutCountries(read, opened).map(({ country }) => country) };
  });
  const document = { key, address, name, captured, source, insteadOf, home, stories: placed };
  const [outcome] = await store.save([document], now);
  return outcome!;
}

/** The same bytes read alike and with the same told of them, have the same key, whatever the file is called. */
export function readingKey(bytes: Uint8Array, reading: unknown): string {
  return createHash('sha256').update(JSON.stringify(reading)).update(bytes).digest('base64url');
}
