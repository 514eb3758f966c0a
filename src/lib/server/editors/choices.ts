import type { Gazetteer } from '../../gazetteer/lookup.ts';
import { printedNames } from '../../stories/correct.ts';
import type { CorrectionScope, PrintedName } from '../../model/correction.ts';
import type { Place } from '../../model/place.ts';
import type { Story } from '../../model/story.ts';
import { admin1Name, isAdmin1 } from '../admin1-names.ts';
import { nameFor } from '../display-names.ts';
import type { Desk } from '../desk.ts';

/** A place that an editor may choose, named in their language. */
export interface Choice {
  key: string;
  name: string;
  country: string;
  /** Name of the state or province, or null. */
  admin1: string | null;
  lng: number;
  lat: number;
  population: number;
}

/** How far a correction may reach, and how many stories that is now. */
export interface ReachChoice {
  scope: CorrectionScope;
  source: { key: string; name: string } | null;
  stories: number;
}

/** What an editor chooses from for one place of a story. */
export interface Choices extends PrintedName {
  /** Key of the place on the map, or null. */
  current: string | null;
  places: Choice[];
  reaches: ReachChoice[];
}

interface ChoosingOptions {
  desk: Pick<Desk, 'corrections'>;
  gazetteer: Gazetteer;
  locale: string;
}

/** The choices for the place at `index` of a story's placements; null when it has none there. */
export async function choicesFor(story: Story, index: number, options: ChoosingOptions): Promise<Choices | null> {
  const placement = story.placements[index];
  const name = printedNames(story.placements, story.dateline)[index];
  if (placement === undefined || name === undefined) return null;
  const current = placement.kind === 'located' ? placement.place : null;
  const candidates = [
    ...(current ? [current] : []),
    ...placement.runnersUp.map((other) => other.place),
    ...options.gazetteer.lookup(name.printed).map((candidate) => candidate.place)
  ];
  return {
    ...name,
    current: current?.key ?? null,
    places: choicesOf(candidates.slice(0, MOST_CANDIDATES), options),
    reaches: await reachesOf(story.id, name, options.desk)
  };
}

/** More namesakes than this nobody looks through: the search finds them. */
const MOST_CANDIDATES = 12;

/** Places as choices, each once, in their order. */
export function choicesOf(places: Place[], { gazetteer, locale }: Omit<ChoosingOptions, 'desk'>): Choice[] {
  const nameOf = nameFor(gazetteer, locale);
  const divisionName = (land: string, code: string) =>
    isAdmin1(`${land}.${code}`) ? admin1Name(`${land}.${code}`, locale) : gazetteer.admin1Name(land, code);
  const unique = [...new Map(places.map((place) => [place.key, place])).values()];
  return unique.map((place) => {
    const { key, country, admin1, lng, lat, population } = place;
    return {
      key,
      name: nameOf(place),
      country,
      admin1: admin1 === null ? null : divisionName(country, admin1),
      lng,
      lat,
      population
    };
  });
}

async function reachesOf(story: string, name: PrintedName, desk: ChoosingOptions['desk']): Promise<ReachChoice[]> {
  const count = (scope: CorrectionScope, source: string | null) =>
    desk.corrections.reach({ ...name, scope, source, story: scope === 'story' ? story : null });
  const one: ReachChoice = { scope: 'story', source: null, stories: 1 };
  if (name.printed === '') return [one];
  const sources = await desk.corrections.sourcesOf(story);
  const ofSources = sources.map(async (source): Promise<ReachChoice> => ({
    scope: 'source',
    source,
    stories: await count('source', source.key)
  }));
  const always: ReachChoice = { scope: 'always', source: null, stories: await count('always', null) };
  return [one, ...(await Promise.all(ofSources)), always];
}
