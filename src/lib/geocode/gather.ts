import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { PrintedPlace } from '../model/dateline.ts';
import { nameLanguage } from '../model/language.ts';
import { probabilities } from './confidence.ts';
import { fieldOf } from './contenders.ts';
import type { Field } from './contenders.ts';
import { readTexts } from './evidence.ts';
import type { Evidence, Neighbour } from './evidence.ts';
import { agencyCountry } from './facts/agency-countries.ts';
import { readHome } from './home.ts';
import type { Home } from './home.ts';
import type { LocatableStory } from './locate-dateline.ts';
import { findNeighbours } from './neighbours.ts';

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
  fields: Map<string, Field>;
  meanings: (name: string) => Neighbour['places'];
  homes: (text: string) => Home | null;
}

const MEMO_LIMIT = 20_000;
const MEMOS = new WeakMap<Gazetteer, Memos>();

function memosOf(gazetteer: Gazetteer): Memos {
  let memos = MEMOS.get(gazetteer);
  if (memos === undefined) {
    memos = {
      fields: new Map(),
      meanings: memo(MEMO_LIMIT, (name) => meaningsOf(name, gazetteer)),
      homes: memo(MEMO_LIMIT, (text) => readHome(text, gazetteer))
    };
    MEMOS.set(gazetteer, memos);
  }
  return memos;
}

/** Meanings of a name in running text that are likely enough to support anything; the most prominent ones suffice. */
function meaningsOf(name: string, gazetteer: Gazetteer): Neighbour['places'] {
  const { contenders } = fieldOf({ text: name, qualifier: null }, null, gazetteer);
  const shares = probabilities(contenders.map((contender) => contender.base));
  return contenders
    .map(({ place }, index) => ({ place, share: shares[index]! }))
    .filter(({ place, share }) => share >= 0.05 && place.precision === 'place');
}

/** A story's evidence, read once, and what the gazetteer says to its names. */
export interface Gathered {
  evidence: Evidence;
  /** Who contends for one of the dateline's places. */
  field(printed: PrintedPlace): Field;
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
    field: (printed) => rememberedField(printed, { language, gazetteer, fields: memos.fields }),
    neighbours: (printed) => findNeighbours(evidence.words, language, { printed, meanings: memos.meanings })
  };
}

function rememberedField(
  printed: PrintedPlace,
  by: { language: ReturnType<typeof nameLanguage>; gazetteer: Gazetteer; fields: Map<string, Field> }
): Field {
  const key = `${by.language}|${printed.qualifier?.text ?? ''}|${printed.text}`;
  let field = by.fields.get(key);
  if (field === undefined) {
    if (by.fields.size >= MEMO_LIMIT) by.fields.clear();
    by.fields.set(key, (field = fieldOf(printed, by.language, by.gazetteer)));
  }
  return field;
}
