import { agencyCountry } from '../dateline/agencies.ts';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { Dateline, PrintedPlace } from '../model/dateline.ts';
import { nameLanguage } from '../model/language.ts';
import { probabilities } from './confidence.ts';
import { candidatesFor } from './contenders.ts';
import { readTexts } from './evidence.ts';
import type { Evidence, Neighbour } from './evidence.ts';
import { readHome } from './home.ts';
import type { Home } from './home.ts';
import { findNeighbours } from './neighbours.ts';
import type { CandidateSet } from './types.ts';

/** Remembers what `make` made, up to `limit` keys, then starts anew: news prints the same names again and again. */
function memo<T>(limit: number, make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      if (made.size >= limit) made.clear();
      made.set(key, (value = make(key)));
    }
    return value;
  };
}

/** What is remembered per gazetteer: some megabytes at most. */
interface Memos {
  candidates: Map<string, CandidateSet>;
  meanings: (name: string) => Neighbour['places'];
  homes: (text: string) => Home | null;
}

const MEMO_LIMIT = 20_000;
const MEMOS = new WeakMap<Gazetteer, Memos>();

function memosOf(gazetteer: Gazetteer): Memos {
  let memos = MEMOS.get(gazetteer);
  if (memos === undefined) {
    memos = {
      candidates: new Map(),
      meanings: memo(MEMO_LIMIT, (name) => meaningsOf(name, gazetteer)),
      homes: memo(MEMO_LIMIT, (text) => readHome(text, gazetteer))
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
  const language = nameLanguage(story.language);
  const evidence: Evidence = {
    ...readTexts([story.headline, story.lead.slice(dateline.bodyStart), ...story.paragraphs], language),
    neighbours: null,
    home: story.home ? memos.homes(story.home) : null,
    agencyCountry: agencyCountry(dateline.agencies.map((agency) => agency.key)),
    ownCopy: dateline.agencies.length === 0,
    others: []
  };
  return {
    evidence,
    candidates: (printed) => rememberedCandidates(printed, { language, gazetteer, candidates: memos.candidates }),
    neighbours: (printed) => findNeighbours(evidence.words, language, { printed, meanings: memos.meanings })
  };
}

function rememberedCandidates(
  printed: PrintedPlace,
  by: { language: ReturnType<typeof nameLanguage>; gazetteer: Gazetteer; candidates: Map<string, CandidateSet> }
): CandidateSet {
  const key = `${by.language}|${printed.qualifier?.text ?? ''}|${printed.text}`;
  let candidates = by.candidates.get(key);
  if (candidates === undefined) {
    if (by.candidates.size >= MEMO_LIMIT) by.candidates.clear();
    by.candidates.set(key, (candidates = candidatesFor(printed, by.language, by.gazetteer)));
  }
  return candidates;
}
