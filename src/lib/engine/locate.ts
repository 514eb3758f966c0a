/**
 * The library's door, `dateline-map/locate`: where stories were filed, in Node and in a browser worker alike. The
 * gazetteer's bytes are passed in; nothing here reads a file, a clock or the network.
 */
import type { Gazetteer } from '../gazetteer/lookup.ts';
import { type PlacedStory, placeStory } from './place-story.ts';
import { type JsonFields, jsonStory, problemOf } from '../wire/json-story.ts';

export { parseDateline, type ParsedDateline } from '../dateline/parse.ts';
export { openGazetteer, type Gazetteer } from '../gazetteer/lookup.ts';
export { placeStory, type PlacedStory, type PlaceOptions } from './place-story.ts';
export type { Dateline, DatelinePart, PrintedAgency, PrintedDate, PrintedPlace } from '../model/dateline.ts';
export type { Document, DocumentText, PlaceClaim, StoryOrigin, WireStory } from '../model/document.ts';
export { DataFileError, UnreadableDocumentError } from '../model/errors.ts';
export type { Candidate, Located, Place, Placement, RunnerUp, Unplaced } from '../model/place.ts';
export type { Reason, ReasonCode } from '../model/reason.ts';
export { decodeDocument } from '../wire/decode.ts';
export { readJsonStory, type JsonProblem, type JsonStory } from '../wire/json-story.ts';
export { parsePage, type PageOptions } from '../wire/text-page/parse-page.ts';
export { locatedRecord, recordOptions, type LocatedRecord, type RecordOptions } from './located-record.ts';

/** A story to locate: `text` opens with the dateline, its lines are paragraphs; the rest helps the choice. */
export type StoryToLocate = JsonFields;

/** A story with its dateline taken apart and a placement for each printed place, under the id that came with it. */
export type LocatedStory = Omit<PlacedStory, 'id'> & { id: string | number };

/**
 * Where a story was filed: `locate({ text: 'ATHENS, Ga. (AP) - …' }, gazetteer).placements`. Whatever the text says it
 * never throws: what cannot be placed is unplaced, with its reason.
 * @throws TypeError when `text` is missing or a field is of the wrong type; `readJsonStory` reports that instead.
 */
export function locate(story: StoryToLocate, gazetteer: Gazetteer): LocatedStory {
  const problem = problemOf(story);
  if (problem !== null) throw new TypeError(problem);
  const { id, home, story: told } = jsonStory(story, null);
  return { ...placeStory(told, { gazetteer, home }), id };
}
