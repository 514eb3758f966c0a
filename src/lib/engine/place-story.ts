import { parseDateline } from '../dateline/parse.ts';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import { locateDateline } from '../geocode/locate-dateline.ts';
import type { Dateline, PrintedDate, PrintedPlace } from '../model/dateline.ts';
import type { Instant, ReadStory, WireStory } from '../model/document.ts';
import type { Placement } from '../model/place.ts';
import type { ReasonCode } from '../model/reason.ts';
import { isPlausibleInstant } from '../wire/iso-instant.ts';

/** A story with its dateline read and its places looked up. */
export interface PlacedStory extends ReadStory {
  placements: Placement[];
}

export interface PlaceOptions {
  gazetteer: Gazetteer;
  /** The publisher's own place, `Brattleboro, VT, US` or `NL`. */
  home?: string | null;
  /** Now, in epoch milliseconds: a printed date beyond is none of publication. Null: nobody knows the clock. */
  latest?: Instant;
}

/** A story as printed → with its dateline read and placed. Never throws for what the text says. */
export function placeStory(story: WireStory, options: PlaceOptions): PlacedStory {
  const parsed = parseDateline(story.lead, { language: story.language });
  const { headline, lead, paragraphs, language } = story;
  const place = (dateline: Dateline) =>
    locateDateline({ dateline, headline, lead, paragraphs, language, home: options.home ?? null }, options.gazetteer);
  const placed = parsed.ok ? bestReading([parsed.dateline, ...parsed.alternatives], place) : null;
  return {
    ...story,
    published: story.published ?? instantOf(placed?.dateline.date ?? null, options.latest ?? null),
    dateline: placed?.dateline ?? null,
    noDateline: parsed.ok ? null : parsed.reason,
    placements: placed === null ? [unplaced('', 'no-dateline')] : placed.placements
  };
}

/** A reading of a dateline with where its places are. */
interface PlacedReading {
  dateline: Dateline;
  placements: Placement[];
}

/** Readings tried, at most. */
const MOST_READINGS = 4;

/**
 * The likeliest reading, unless it names a place that does not exist and another reading's places all do: `SLOUGH (PA)` is
 * signed by the Press Association, as no Slough lies in Pennsylvania. `readings`: best first, at least one.
 */
export function bestReading(readings: readonly Dateline[], place: (dateline: Dateline) => Placement[]): PlacedReading {
  const [dateline, ...others] = readings as [Dateline, ...Dateline[]];
  if (dateline.places.length === 0) return { dateline, placements: [unplaced('', 'no-place')] };
  const placements = place(dateline);
  if (!placements.some(isNowhere)) return { dateline, placements };
  const found = placements.filter((placement) => placement.kind === 'located').length;
  for (const other of others.slice(0, MOST_READINGS - 1)) {
    if (other.places.length === 0 || other.places.length < found) continue;
    const instead = place(other);
    if (instead.every((placement, index) => isSound(placement, other.places[index]!))) {
      return { dateline: other, placements: instead };
    }
  }
  return { dateline, placements };
}

const isNowhere = (placement: Placement) =>
  placement.kind === 'unplaced' &&
  (placement.reason.code === 'unknown-name' || placement.reason.code === 'qualifier-mismatch');

/** Located, and by its qualifier where it has one: a qualifier that says nothing is no better than an unknown place. */
const isSound = (placement: Placement, { qualifier }: PrintedPlace) =>
  placement.kind === 'located' && (qualifier === null || placement.reasons.some(({ code }) => code === 'qualifier'));

function unplaced(printed: string, code: ReasonCode): Placement {
  return { kind: 'unplaced', printed, reason: { code, params: {}, weight: 0 }, runnersUp: [] };
}

/** The first instant (UTC) of a printed date; null without a year, for a day that the month does not have, and for what cannot be. */
function instantOf(date: PrintedDate | null, latest: Instant): Instant {
  if (date === null || date.year === null) return null;
  const midnight = new Date(Date.UTC(date.year, date.month - 1, date.day));
  if (midnight.getUTCDate() !== date.day || midnight.getUTCMonth() !== date.month - 1) return null;
  return isPlausibleInstant(midnight.getTime(), latest) ? midnight.getTime() : null;
}
