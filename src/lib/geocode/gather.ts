import { agencyCountry } from '../dateline/agencies.ts';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { Dateline, PrintedPlace } from '../model/dateline.ts';
import { nameLanguage } from '../model/language.ts';
import { boundedCache, type BoundedCache } from '../text/bounded-cache.ts';
import { probabilities } from './confidence.ts';
import { candidatesFor } from './contenders.ts';
import { readTexts } from './evidence.ts';
import type { Evidence, Neighbour } from './evidence.ts';
import { readHome } from './home.ts';
import type { Home } from './home.ts';
import { findNeighbours } from './neighbours.ts';
import type { CandidateSet } from './types.ts';

/** What is remembered per gazetteer: some megabytes at most. */
interface Memos {
  candidates: BoundedCache<CandidateSet>;
  meanings: BoundedCache<Neighbour['places']>;
  homes: BoundedCache<Home | null>;
}

const MEMO_LIMIT = 20_000;
const MEMOS = new WeakMap<Gazetteer, Memos>();

function memosOf(gazetteer: Gazetteer): Memos {
  let memos = MEMOS.get(gazetteer);
  if (memos === undefined) {
    memos = {
      candidates: boundedCache(MEMO_LIMIT),
      meanings: boundedCache(MEMO_LIMIT),
      homes: boundedCache(MEMO_LIMIT)
    };
    MEMOS.set(gazetteer, memos);
  }
  return memos;
}

/** Meanings of a name in running text that are likely enough to support anything; the most prominent ones suffice. */
function meaningsOf(name: string, gazetteer: Gazetteer): Neighbour['places'] {
  const { contenders } = candidatesFor({ text: name, qualifier: null }, null, gazetteer);
  const shares = probabilities(contenders.map((contender) => contender.base));
  return contenders
    .map(({ place }, index) => ({ place, share: shares[index]! }))
    .filter(({ place, share }) => share >= 0.05 && place.precision === 'place');
}

/** What the geocoder reads of a story. */
export interface LocatableStory {
  dateline: Dateline;
  headline: string | null;
  /** With its dateline, as printed. */
  lead: string;
  paragraphs: string[];
  language: string | null;
  /** The publisher's own place: `Brattleboro, VT, US`, `NL`. */
  home?: string | null;
}

/** A story's evidence, read once, and what the gazetteer says to its names. */
export interface Gathered {
  evidence: Evidence;
  /** Who contends for one of the dateline's places. */
  candidates(printed: PrintedPlace): CandidateSet;
  /** The places that the story names, but for the printed one; asks the gazetteer for each capitalised name. */
  neighbours(printed: string): Neighbour[];
}

/** Reads what the story says about where it was filed. */
export function gather(story: LocatableStory, gazetteer: Gazetteer): Gathered {
  const { dateline } = story;
  const memos = memosOf(gazetteer);
  const { home } = story;
  const language = nameLanguage(story.language);
  const evidence: Evidence = {
    ...readTexts([story.headline, story.lead.slice(dateline.bodyStart), ...story.paragraphs], language),
    neighbours: null,
    home: home ? memos.homes(home, () => readHome(home, gazetteer)) : null,
    agencyCountry: agencyCountry(dateline.agencies.map((agency) => agency.key)),
    ownCopy: dateline.agencies.length === 0,
    others: []
  };
  return {
    evidence,
    candidates: (printed) =>
      memos.candidates(keyOf(printed, language), () => candidatesFor(printed, language, gazetteer)),
    neighbours: (printed) =>
      findNeighbours(evidence.words, language, {
        printed,
        meanings: (name) => memos.meanings(name, () => meaningsOf(name, gazetteer))
      })
  };
}

function keyOf({ text, qualifier }: PrintedPlace, language: ReturnType<typeof nameLanguage>): string {
  return `${language}|${qualifier?.text ?? ''}|${text}`;
}
