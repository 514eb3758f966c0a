import { parseDateline } from '../dateline/parse.ts';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import { locateDateline } from './locate.ts';
import type { Dateline, PrintedDate } from '../model/dateline.ts';
import type { Instant, ReadStory, WireStory } from '../model/document.ts';
import type { Placement } from '../model/place.ts';
import type { ReasonCode } from '../model/reason.ts';

/** A story with its dateline read and its places looked up. */
export interface PlacedStory extends ReadStory {
  placements: Placement[];
}

export interface PlaceOptions {
  gazetteer: Gazetteer;
  /** The publisher's own place, `Brattleboro, VT, US` or `NL`. */
  home?: string | null;
}

/** A story as printed → with its dateline read and placed. Never throws for what the text says. */
export function placeStory(story: WireStory, options: PlaceOptions): PlacedStory {
  const parsed = parseDateline(story.lead, { language: story.language });
  const dateline = parsed.ok ? parsed.dateline : null;
  return {
    ...story,
    published: story.published ?? instantOf(dateline?.date ?? null),
    dateline,
    noDateline: parsed.ok ? null : parsed.reason,
    placements: placementsOf(story, dateline, options)
  };
}

function placementsOf(story: WireStory, dateline: Dateline | null, options: PlaceOptions): Placement[] {
  if (dateline === null) return [unplaced('', 'no-dateline')];
  if (dateline.places.length === 0) return [unplaced('', 'no-place')];
  const { headline, lead, paragraphs, language } = story;
  const told = { dateline, headline, lead, paragraphs, language, home: options.home ?? null };
  return locateDateline(told, options.gazetteer);
}

function unplaced(printed: string, code: ReasonCode): Placement {
  return { kind: 'unplaced', printed, reason: { code, params: {}, weight: 0 }, runnersUp: [] };
}

/** The first instant (UTC) of a printed date; null without a year or for a day that the month does not have. */
function instantOf(date: PrintedDate | null): Instant {
  if (date === null || date.year === null) return null;
  const midnight = new Date(Date.UTC(date.year, date.month - 1, date.day));
  return midnight.getUTCDate() === date.day && midnight.getUTCMonth() === date.month - 1 ? midnight.getTime() : null;
}
