import { isNoPlace } from '../dateline/no-place.ts';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { PrintedPlace } from '../model/dateline.ts';
import type { Candidate, Place, Placement, RunnerUp } from '../model/place.ts';
import type { Reason, ReasonCode } from '../model/reason.ts';
import { distanceKm } from '../region/distance.ts';
import { NONE_NAMES_HOME, NONE_NEAR_HOME, NONE_SCORE, probabilities, temper, THRESHOLD } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import { gather } from './gather.ts';
import type { Gathered, LocatableStory } from './gather.ts';
import { namesHome } from './home-signal.ts';
import { reasonsAgainst, reasonsFor, reasonsOf } from './reasons.ts';
import { named, weighContext } from './score.ts';
import type { CandidateSet, Contender } from './types.ts';
import { WEIGHTS } from './weights.ts';

/** A printed place with its contenders ranked, best first. */
interface Ranked {
  printed: PrintedPlace;
  candidates: CandidateSet;
  evidence: Evidence;
  contenders: Contender[];
  /** Of each contender, same order. */
  confidence: number[];
}

/** Where each printed place of a dateline is, in printed order; what cannot be told stays unplaced and says why. */
export function locateDateline(story: LocatableStory, gazetteer: Gazetteer): Placement[] {
  const gathered = gather(story, gazetteer);
  let ranked = story.dateline.places.map((printed) => rankPlace(printed, gathered));
  if (ranked.length > 1) {
    const best = ranked.slice(0, MOST_OTHERS + 1).map((each) => each.contenders[0]?.place);
    ranked = ranked.map((each, index) => {
      const others = best.filter((other, at): other is Place => at !== index && other !== undefined);
      return rank(each.printed, each.candidates, { ...each.evidence, others });
    });
  }
  return ranked.map(place);
}

/** Other places of the dateline that bear on one, at most: no wire prints more, and a hostile dateline must not cost the square. */
const MOST_OTHERS = 6;

/** Below this the story's own place names are looked up too: the costly signal is asked only where it can change the answer. */
const SURE = 0.97;

const NOBODY: CandidateSet = { contenders: [], excluded: [], verdict: 'none' };

function rankPlace(printed: PrintedPlace, gathered: Gathered): Ranked {
  const candidates = isNoPlace(printed.text) ? NOBODY : gathered.candidates(printed);
  const first = rank(printed, candidates, gathered.evidence);
  if (first.contenders.length < 2 || first.confidence[0]! > SURE) return first;
  return rank(printed, candidates, { ...gathered.evidence, neighbours: gathered.neighbours(printed.text) });
}

function rank(printed: PrintedPlace, candidates: CandidateSet, evidence: Evidence): Ranked {
  const scored = candidates.contenders.map((contender) => ({
    contender,
    score: contender.base + weighContext(contender, evidence, WEIGHTS)
  }));
  scored.sort((a, b) => b.score - a.score || (a.contender.place.key < b.contender.place.key ? -1 : 1));
  const contenders = scored.map((each) => each.contender);
  const rival = contradiction(contenders, evidence);
  const scores = scored.map((each) => each.score);
  const atHome = evidence.ownCopy && evidence.home?.place ? NONE_NEAR_HOME : 0;
  const none = NONE_SCORE + atHome + (namesHome(evidence) ? NONE_NAMES_HOME : 0);
  const shares = probabilities(rival > 0 ? temper(scores, rival) : scores, none);
  return { printed, candidates, evidence, contenders, confidence: joinTwins(contenders, shares) };
}

/** Index of the best rival whose division the story names, where it names nothing of the first one's country; else −1. */
function contradiction(contenders: readonly Contender[], evidence: Evidence): number {
  const first = contenders[0];
  if (first === undefined || first.qualifier !== null || !evidence.names || named(first, evidence) !== null) return -1;
  return contenders.findIndex((contender, at) => at < MOST_RIVALS && named(contender, evidence) === 'division');
}

/** Contenders further down are no rivals, whatever the story names. */
const MOST_RIVALS = 8;

/** Two entries this near are the same spot for a reader: a town and the district named after it, km. */
const TWIN_KM = 30;

/** Gives each candidate the shares of its twins as well, for the first ones; the rest stay small anyway. */
function joinTwins(candidates: readonly Candidate[], shares: number[]): number[] {
  return shares.map((share, index) => {
    if (index > 0) return share;
    const here = candidates[0]!.place;
    return shares.reduce(
      (sum, other, at) => (at > 0 && isTwin(here, candidates[at]!.place, other) ? sum + other : sum),
      share
    );
  });
}

const isTwin = (here: Place, place: Place, share: number) => share > 0.001 && distanceKm(here, place) < TWIN_KM;

function place(ranked: Ranked): Placement {
  const { printed, contenders, confidence, evidence, candidates } = ranked;
  const [winner, rival] = contenders;
  if (winner === undefined) return unplaced(ranked, noCandidate(printed, candidates));
  if (confidence[0]! < THRESHOLD) {
    const params = { printed: printed.text, confidence: round(confidence[0]!) };
    return unplaced(ranked, { code: 'ambiguous', params, weight: 0 });
  }
  const alone = rival === undefined && candidates.excluded.length === 0;
  const reasons = reasonsFor(reasonsOf(winner, evidence), rival ? reasonsOf(rival, evidence) : null, alone);
  return {
    kind: 'located',
    printed: printed.text,
    place: winner.place,
    confidence: round(confidence[0]!),
    reasons,
    runnersUp: runnersUp(ranked, 1)
  };
}

function noCandidate(printed: PrintedPlace, candidates: CandidateSet): Reason {
  const params: Reason['params'] = { printed: printed.text };
  let code: ReasonCode = 'unknown-name';
  if (isNoPlace(printed.text)) code = 'not-a-place';
  else if (candidates.verdict === 'mismatch' && candidates.excluded.length > 0) {
    code = 'qualifier-mismatch';
    params.qualifier = printed.qualifier?.text ?? '';
  }
  return { code, params, weight: 0 };
}

function unplaced(ranked: Ranked, reason: Reason): Placement {
  return { kind: 'unplaced', printed: ranked.printed.text, reason, runnersUp: runnersUp(ranked, 0) };
}

/** Most of what a reader wants to see of the other candidates, and how many where they stand no chance. */
const MOST_RUNNERS_UP = 5;
const FEWEST_RUNNERS_UP = 3;
const NO_CHANCE = 0.005;

function runnersUp({ printed, contenders, confidence, evidence, candidates }: Ranked, from: number): RunnerUp[] {
  const winner = from === 0 ? null : contenders[0]!.place;
  const chances = confidence.filter((share, index) => index >= from && share >= NO_CHANCE).length;
  const shown = Math.max(FEWEST_RUNNERS_UP, Math.min(MOST_RUNNERS_UP, chances));
  const fitting = contenders.slice(from, from + shown).map((contender, index): RunnerUp => {
    const reasons = reasonsAgainst(contender.place, reasonsOf(contender, evidence), { winner, evidence });
    return { place: contender.place, confidence: round(confidence[from + index]!), reasons };
  });
  const elsewhere: Reason = {
    code: 'other-qualifier',
    params: { qualifier: printed.qualifier?.text ?? '' },
    weight: 0
  };
  const excluded = candidates.excluded.map((candidate): RunnerUp => ({
    place: candidate.place,
    confidence: 0,
    reasons: [elsewhere]
  }));
  return [...fitting, ...excluded].slice(0, MOST_RUNNERS_UP);
}

/** Nothing read from print is certain; twins' shares summed and rounding would say so. */
const MOST_CONFIDENT = 0.999;

/** Confidence to three decimals, never 1. */
const round = (confidence: number) => Math.min(MOST_CONFIDENT, Math.round(confidence * 1000) / 1000);
