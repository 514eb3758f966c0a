import { storyId, textId } from '../text/story-id.ts';
import { signersOf } from './signers.ts';
import { sourceKey } from './source-key.ts';
import type { ArrivingDocument, ArrivingStory } from './types.ts';

/** The source that a document's uris are of; '' where nobody says. */
export const uriSourceOf = (source: string | null): string => (source === null ? null : sourceKey(source)) ?? '';

/** The id of a story by its provider's name for it, of every letter: providers count in names that tellApart by one. */
export const namedId = (source: string, uri: string): string => textId(JSON.stringify([source, uri]));

/** The id of a story by its words and who signs them, for where another print of the same words has theirs. */
export function signedId({ lead, dateline }: Pick<ArrivingStory, 'lead' | 'dateline'>): string {
  return storyId(`${signersOf(dateline).sort().join(' ')} ${lead}`);
}

/** The id of a story of which nothing but its place in its document is its own. */
export const placeId = ({ key }: Pick<ArrivingDocument, 'key'>, ordinal: number): string =>
  textId(JSON.stringify([key, ordinal]));
