import { defaultMeaning } from './interim.ts';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { PrintedPlace } from '../model/dateline.ts';
import { nameLanguage } from '../model/language.ts';
import { probabilities } from './confidence.ts';
import { readTexts } from './evidence.ts';
import type { Evidence, Neighbour } from './evidence.ts';
import { agencyCountry } from './facts/agency-countries.ts';
import { readHome } from './home.ts';
import type { Home } from './home.ts';
import type { LocatableStory } from './locate.ts';
import { findNeighbours, remember } from './neighbours.ts';
import type { Meanings } from './neighbours.ts';
import { weigh, WEIGHTS } from './score.ts';

/** A gazetteer's memos: what a name means by importance alone, and publishers' homes. */
interface Memos {
  meanings: Meanings;
  homes: Map<string, Home | null>;
}

const MEMOS = new WeakMap<Gazetteer, Memos>();

/** Homes kept at most; a batch has as many as it has publishers. */
const MOST_HOMES = 5_000;

function memosOf(gazetteer: Gazetteer): Memos {
  let memos = MEMOS.get(gazetteer);
  if (memos === undefined) MEMOS.set(gazetteer, (memos = { meanings: remember(gazetteer, meaningsOf), homes: new Map() }));
  return memos;
}

/** Evidence of nothing: what importance and name alone say. */
const BLANK: Evidence = {
  language: null,
  countries: new Map(),
  states: new Map(),
  areas: [],
  words: [],
  divisionName: () => null,
  neighbours: null,
  home: null,
  agencyCountry: null,
  ownCopy: false,
  others: [],
  qualifier: null,
  defaultMeaning: null
};

/** Meanings of a name in running text that are likely enough to support anything. */
function meaningsOf(name: string, gazetteer: Gazetteer): Neighbour['places'] {
  const candidates = gazetteer.lookup(name).slice(0, 12);
  const shares = probabilities(candidates.map((candidate) => weigh(candidate, BLANK, WEIGHTS)));
  return candidates
    .map(({ place }, index) => ({ place, share: shares[index]! }))
    .filter(({ place, share }) => share >= 0.05 && place.precision === 'place');
}

/** A story's evidence, read once. */
export interface Gathered {
  /** Completed for one of the dateline's places. */
  of(printed: PrintedPlace): Evidence;
  /** The places that the story names, but for the printed one; asks the gazetteer for each capitalised name. */
  neighbours(printed: string): Neighbour[];
}

/** Reads what the story says about where it was filed. */
export function gather(story: LocatableStory, gazetteer: Gazetteer): Gathered {
  const { dateline } = story;
  const memos = memosOf(gazetteer);
  const language = nameLanguage(story.language);
  const texts = [story.headline, story.lead.slice(dateline.bodyStart), ...story.paragraphs];
  const shared = {
    ...BLANK,
    ...readTexts(texts),
    language,
    divisionName: gazetteer.admin1Name,
    home: story.home ? homeOf(story.home, memos, gazetteer) : null,
    agencyCountry: agencyCountry(dateline.agencies.map((agency) => agency.key)),
    ownCopy: dateline.agencies.length === 0
  };
  return {
    of: (printed) => ({ ...shared, defaultMeaning: defaultMeaning(printed.text, language) }),
    neighbours: (printed) => findNeighbours(shared, printed, memos.meanings)
  };
}

function homeOf(text: string, memos: Memos, gazetteer: Gazetteer): Home | null {
  let home = memos.homes.get(text);
  if (home === undefined) {
    if (memos.homes.size >= MOST_HOMES) memos.homes.clear();
    memos.homes.set(text, (home = readHome(text, gazetteer)));
  }
  return home;
}
