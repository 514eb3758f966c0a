import { placeStory } from '../../engine/place-story.ts';
import type { Gazetteer } from '../../gazetteer/lookup.ts';
import { aboutCountries } from '../../geocode/about.ts';
import { UnreadableDocumentError } from '../../model/errors.ts';
import type { ArrivingDocument, DocumentTrail } from '../../stories/types.ts';
import { type DocumentTold, readDocument } from '../../wire/read-document.ts';

/** A document's bytes, with what is told of it and what it does not say itself. */
export interface DocumentToRead {
  bytes: Uint8Array;
  told: DocumentTold;
  trail: Pick<ArrivingDocument, 'key' | 'address'> & Pick<DocumentTrail, 'home' | 'insteadOf'>;
  /** Epoch milliseconds; no story was published later than a day from now. */
  now: number;
}

/** A document read and placed, with what was odd; or why it could not be read: sentences that begin with its name. */
export type DocumentRead =
  { kind: 'document'; document: ArrivingDocument; warnings: string[] } | { kind: 'unreadable'; problem: string };

/** Takes a document's bytes through wire, dateline and geocode. */
export async function readAndPlace(
  { bytes, told, trail, now }: DocumentToRead,
  gazetteer: () => Promise<Gazetteer>
): Promise<DocumentRead> {
  try {
    const { name, source, captured, stories, warnings } = await readDocument(bytes, told);
    const opened = await gazetteer();
    const placed = stories.map((story) => {
      const read = placeStory(story, { gazetteer: opened, home: trail.home, latest: now });
      return { ...read, about: aboutCountries(read, opened).map(({ country }) => country) };
    });
    return { kind: 'document', document: { ...trail, name, captured, source, stories: placed }, warnings };
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    return { kind: 'unreadable', problem: error.message };
  }
}
