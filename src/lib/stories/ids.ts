import { textId } from '../text/story-id.ts';
import { signersOf } from './signers.ts';
import { sourceKey } from './source-key.ts';
import type { ArrivingDocument, ArrivingStory } from './types.ts';

/** The source that a document's uris are of; '' where nobody says. */
export const uriSourceOf = (source: string | null): string => (source === null ? null : sourceKey(source)) ?? '';

/** The id of a story by its provider's name for it, of every letter: providers count in names that tellApart by one. */
export const namedId = (source: string, uri: string): string => textId(JSON.stringify([source, uri]));

/** The id of a story by its words (`id`) and who signs them, for where another print of the same words has theirs. */
export function signedId({ id, dateline }: Pick<ArrivingStory, 'id' | 'dateline'>): string {
  const signers = signersOf(dateline);
  return signers.length === 0 ? id : textId(JSON.stringify([...signers.sort(), id]));
}

/** The id of a story of which nothing but its place in its document is its own. */
export const placeId = ({ key }: Pick<ArrivingDocument, 'key'>, ordinal: number): string =>
  textId(JSON.stringify([key, ordinal]));
