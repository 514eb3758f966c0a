import { nameKey, printedNames } from './correct.ts';
import { namedId, signedId, uriSourceOf } from './ids.ts';
import { type LeadPrint, leadPrint } from './lead-print.ts';
import { printsNear } from './prints.ts';
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
  /** When it was published, or else seen. */
  time: Instant;
}

/** The stories of a document as they are looked for. */
export function newcomersOf(document: ArrivingDocument): Newcomer[] {
  const source = uriSourceOf(document.source);
  return document.stories.map((story, ordinal) => ({
    story,
    ordinal,
    named: story.uri === null ? null : namedId(source, story.uri),
    signed: signedId(story),
    told: toldBy(leadPrint(story.lead, story.dateline), story.dateline),
    time: story.published ?? document.captured
  }));
}

/** Whether a document has a story whose time nobody knows: it is looked for in every window that the store has. */
export const isTimeless = (newcomers: readonly Newcomer[]): boolean => newcomers.some(({ time }) => time === null);

/** What of the store a document's stories ask for; `windows`: those that the store has, where some are timeless. */
export function keysOf(newcomers: readonly Newcomer[], windows: readonly number[]): Keys {
  const near = (print: LeadPrint, time: Instant) => printsNear(print, time, windows);
  return {
    ids: [...new Set(newcomers.flatMap(idsOf))],
    prints: newcomers.map(({ told, time }) => near(told.print, time)),
    names: [...new Set(newcomers.flatMap(({ story }) => printedNames(story.placements, story.dateline).map(nameKey)))]
  };
}

function idsOf({ story, signed, named }: Newcomer): string[] {
  return named === null ? [story.id, signed] : [story.id, signed, named];
}
