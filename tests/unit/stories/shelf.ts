import { UNTOLD } from '../../../src/lib/model/document.ts';
import { storyId } from '../../../src/lib/text/story-id.ts';
import { keysOf, newcomersOf } from '../../../src/lib/stories/keys-of.ts';
import { leadPrint } from '../../../src/lib/stories/lead-print.ts';
import { planDocument } from '../../../src/lib/stories/plan-document.ts';
import { bandsOf, printsOf, windowOfPrint } from '../../../src/lib/stories/prints.ts';
import type {
  ArrivingDocument,
  ArrivingStory,
  CorrectionInForce,
  DocumentPlan,
  FormerStory,
  HeldVersion,
  StoredStory
} from '../../../src/lib/stories/types.ts';
import { datelineOf } from './told.ts';

export const NOON = Date.UTC(2026, 0, 25, 12);
export const HOUR = 3_600_000;

/** A story that arrives, its dateline as the engine reads it. */
export function arriving(lead: string, told: Partial<ArrivingStory> = {}): ArrivingStory {
  return {
    ...UNTOLD,
    ...{ id: storyId(lead), role: 'item', headline: null, lead, paragraphs: [], language: null, section: null },
    ...{ published: NOON, printedAge: null, dateline: datelineOf(lead), noDateline: null, placements: [], about: [] },
    ...told
  };
}

let documents = 0;

/** A document of its own with these stories. */
export function documentOf(stories: ArrivingStory[], told: Partial<ArrivingDocument> = {}): ArrivingDocument {
  documents++;
  const key = `key ${documents}`;
  return {
    ...{ key, address: null, name: key, captured: NOON, source: null, insteadOf: null, home: null, stories },
    ...told
  };
}

/** A story of the store. */
export function stored(n: number, lead: string, told: Partial<StoredStory> = {}): StoredStory {
  return {
    ...{ n, id: storyId(lead), role: 'item', headline: null, lead, dateline: datelineOf(lead) },
    ...{ placements: [], enginePlacements: null, published: NOON, captured: NOON, section: null },
    ...{ uriSource: '', uri: null, version: null, updated: null, dispatch: null, sources: [] },
    ...told
  };
}

/** What a plain store has: stories, by their ids and prints; what stood at the address; what is held. */
export interface Shelf {
  stories?: StoredStory[];
  /** Further ids. */
  ids?: [string, number | null][];
  former?: FormerStory[];
  held?: HeldVersion[];
  corrections?: CorrectionInForce[];
}

/** The plan for a document, of all that the shelf has for its keys. */
export function planFor(document: ArrivingDocument, shelf: Shelf = {}, now = NOON): DocumentPlan {
  const { stories = [], ids = [], former = [], held = [], corrections = [] } = shelf;
  const printed = stories.map((story) => ({
    n: story.n,
    prints: printsOf(bandsOf(leadPrint(story.lead, story.dateline)), story.published ?? story.captured)
  }));
  const windows = [...new Set(printed.flatMap(({ prints }) => prints.map(windowOfPrint)))];
  const newcomers = newcomersOf(document);
  const keys = keysOf(newcomers, windows);
  return planDocument(
    document,
    newcomers,
    {
      former,
      stories: new Map(stories.map((story) => [story.n, story])),
      ids: new Map([...stories.map(({ id, n }): [string, number] => [id, n]), ...ids]),
      held: new Map(held.map((version) => [version.id, version])),
      alike: keys.prints.map((near) =>
        printed.filter(({ prints }) => prints.some((print) => near.includes(print))).map(({ n }) => n)
      ),
      corrections
    },
    now
  );
}

/** A plan in words: `insert, replace 3, remove 2`. */
export function inWords({ steps }: DocumentPlan): string {
  return steps
    .map((step) => {
      if (!('target' in step)) return step.do;
      const { target } = step;
      return `${step.do} ${'known' in target ? target.known : `+${target.added}`}`;
    })
    .join(', ');
}
