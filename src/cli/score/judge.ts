import type { Gazetteer } from '../../lib/gazetteer/lookup.ts';
import { distanceKm } from '../../lib/region/distance.ts';
import { placeStory } from '../../lib/engine/place-story.ts';
import { UNTOLD, type WireStory } from '../../lib/model/document.ts';
import type { Placement } from '../../lib/model/place.ts';
import type { Case, Gold } from './read-corpus.ts';

/** A placement nearer than this to the truth is right, km. */
const RIGHT_WITHIN_KM = 50;

type Verdict = 'right' | 'wrong' | 'unplaced' | 'false positive' | 'rightly unplaced';

/** What the engine made of one place of a case. */
export interface Judged {
  verdict: Verdict;
  gold: Gold | undefined;
  placement: Placement | undefined;
  /** Of a located place; null otherwise. */
  confidence: number | null;
}

export interface JudgedCase {
  case: Case;
  datelineFound: boolean;
  places: Judged[];
}

/** What a corpus case does not say of a story. */
const NO_STORY: Omit<WireStory, 'lead' | 'language'> = {
  ...UNTOLD,
  id: '',
  role: 'main',
  headline: null,
  paragraphs: [],
  section: null,
  published: null,
  printedAge: null
};

/** Runs the engine on a case and holds it against the truth, place by place in printed order. */
export function judge(each: Case, gazetteer: Gazetteer): JudgedCase {
  const { text, language, home } = each;
  const placed = placeStory({ ...NO_STORY, lead: text, language }, { gazetteer, home });
  const placements = placed.dateline?.places.length ? placed.placements : [];
  const count = Math.max(each.gold.length, placements.length);
  const places = Array.from({ length: count }, (_, index) => judgePlace(each.gold[index], placements[index]));
  return { case: each, datelineFound: placements.length > 0, places };
}

function judgePlace(gold: Gold | undefined, placement: Placement | undefined): Judged {
  const located = placement?.kind === 'located' ? placement : null;
  const confidence = located?.confidence ?? null;
  const verdict = (): Verdict => {
    if (!gold) return located ? 'false positive' : 'rightly unplaced';
    if (!located) return 'unplaced';
    return distanceKm(located.place, gold) <= RIGHT_WITHIN_KM ? 'right' : 'wrong';
  };
  return { verdict: verdict(), gold, placement, confidence };
}
