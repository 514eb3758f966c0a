import { nameKey, printedNames } from './correct.ts';
import { namedId, signedId, uriSourceOf } from './ids.ts';
import { leadPrint } from './lead-print.ts';
import { bandsOf, printsNear } from './prints.ts';
import { toldBy, type Told } from './tell-apart.ts';
import type { ArrivingDocument, ArrivingStory, Keys } from './types.ts';
import type { Instant } from '../model/document.ts';

/** A story of a document with what it is found and compared by. */
export interface Newcomer {
  story: ArrivingStory;
  ordinal: number;
  /** By its provider's name; null without one. */
  named: string | null;
  signed: string;
  told: Told;
  bands: number[];
  /** When it was published, or else seen. */
  time: Instant;
}

/** The stories of a document as they are looked for. */
export function newcomersOf(document: ArrivingDocument): Newcomer[] {
  const source = uriSourceOf(document.source);
  return document.stories.map((story, ordinal) => {
    const print = leadPrint(story.lead, story.dateline);
    return {
      ...{ story, ordinal, signed: signedId(story), bands: bandsOf(print), told: toldBy(print, story.dateline) },
      named: story.uri === null ? null : namedId(source, story.uri),
      time: story.published ?? document.captured
    };
  });
}

/** Whether a document has a story whose time nobody knows: it is looked for in every window that the store has. */
export const isTimeless = (newcomers: readonly Newcomer[]): boolean => newcomers.some(({ time }) => time === null);

/** What of the store a document's stories ask for; `windows`: those that the store has, where some are timeless. */
export function keysOf(newcomers: readonly Newcomer[], windows: readonly number[]): Keys {
  return {
    ids: [...new Set(newcomers.flatMap(idsOf))],
    prints: newcomers.map(({ bands, time }) => printsNear(bands, time, windows)),
    names: [...new Set(newcomers.flatMap(({ story }) => printedNames(story.placements, story.dateline).map(nameKey)))]
  };
}

function idsOf({ story, signed, named }: Newcomer): string[] {
  return named === null ? [story.id, signed] : [story.id, signed, named];
}
