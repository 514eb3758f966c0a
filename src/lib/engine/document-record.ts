import type { ClaimField, PlaceClaim, StoryStatus } from '../model/document.ts';
import { type LocatedRecord, locatedRecord, type RecordOptions } from './located-record.ts';
import type { PlacedStory } from './place-story.ts';

/** One line of `locate`'s output for a story of a document, as the contract has it: what a text alone cannot say is told, too. */
export interface DocumentRecord extends LocatedRecord {
  /** The document's name: a file's as it was given. */
  document: string;
  uri: string | null;
  version: string | null;
  status: StoryStatus;
  /** ISO 8601 with its zone, or null. */
  published: string | null;
  claims: ClaimRecord[];
}

/** A place that the document states in a field; coordinates are WGS 84 degrees. */
export interface ClaimRecord {
  field: ClaimField;
  label: string | null;
  country: string | null;
  lng: number | null;
  lat: number | null;
}

/** A placed story of a document as the contract's record, keys in the contract's order. */
export function documentRecord(
  document: string,
  story: PlacedStory,
  options: Pick<RecordOptions, 'nameOf' | 'reasonOf'>
): DocumentRecord {
  const { id, headline, lang, ...located } = locatedRecord(story.id, story, options);
  const { uri, version, status, published, claims } = story;
  return {
    ...{ id, document, uri, version, status, headline, lang },
    published: published === null ? null : new Date(published).toISOString(),
    ...located,
    claims: claims.map(claimRecord)
  };
}

function claimRecord({ field, label, country, point }: PlaceClaim): ClaimRecord {
  return { field, label, country, lng: point?.[0] ?? null, lat: point?.[1] ?? null };
}
