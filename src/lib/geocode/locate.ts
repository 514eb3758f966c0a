import { isNoPlace } from '../dateline/no-place.ts';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { Dateline, PrintedPlace } from '../model/dateline.ts';
import type { Candidate, Placement, RunnerUp } from '../model/place.ts';
import type { Reason, ReasonCode } from '../model/reason.ts';
import { probabilities, THRESHOLD } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import { gather } from './gather.ts';
import type { Gathered } from './gather.ts';
import { siftByQualifier } from './qualifier.ts';
import type { Sifted } from './qualifier.ts';
import { reasonsAgainst, reasonsFor, reasonsOf } from './reasons.ts';
import { weigh, WEIGHTS } from './score.ts';

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

/** A printed place with its candidates ranked, best first. */
interface Ranked {
  printed: PrintedPlace;
  sifted: Sifted;
  evidence: Evidence;
  candidates: Candidate[];
  /** Of each candidate, same order. */
  confidence: number[];
}

/** Where each printed place of a dateline is, in printed order; what cannot be told stays unplaced and says why. */
export function locateDateline(story: LocatableStory, gazetteer: Gazetteer): Placement[] {
  const gathered = gather(story, gazetteer);
  let ranked = story.dateline.places.map((printed) => rankPlace(printed, gathered, gazetteer));
  if (ranked.length > 1) {
    const best = ranked.map((each) => each.candidates[0]);
    ranked = ranked.map((each, index) => {
      const others = best.filter((other, at): other is Candidate => at !== index && other !== undefined);
      return rank(each, { ...each.evidence, others });
    });
  }
  return ranked.map(place);
}

/** Below this the story's own place names are looked up too: the costly signal is asked only where it can change the answer. */
const SURE = 0.97;

function rankPlace(printed: PrintedPlace, gathered: Gathered, gazetteer: Gazetteer): Ranked {
  const found = isNoPlace(printed.text) ? [] : gazetteer.lookup(printed.text);
  const sifted = siftByQualifier(found, printed.qualifier?.text ?? null, gazetteer);
  const qualifier = sifted.verdict === 'fits' ? printed.qualifier!.text : null;
  const evidence = { ...gathered.of(printed), qualifier };
  const first = rank({ printed, sifted, evidence, candidates: [], confidence: [] }, evidence);
  if (first.candidates.length < 2 || first.confidence[0]! > SURE) return first;
  return rank(first, { ...evidence, neighbours: gathered.neighbours(printed.text) });
}

function rank(before: Ranked, evidence: Evidence): Ranked {
  const scored = before.sifted.fitting.map((candidate) => ({ candidate, score: weigh(candidate, evidence, WEIGHTS) }));
  scored.sort((a, b) => b.score - a.score || (a.candidate.place.key < b.candidate.place.key ? -1 : 1));
  const confidence = probabilities(scored.map((each) => each.score));
  return { ...before, evidence, candidates: scored.map((each) => each.candidate), confidence };
}

function place(ranked: Ranked): Placement {
  const { printed, candidates, confidence, evidence, sifted } = ranked;
  const [winner, rival] = candidates;
  if (winner === undefined) return unplaced(ranked, noCandidate(printed, sifted));
  if (confidence[0]! < THRESHOLD) {
    const params = { printed: printed.text, confidence: round(confidence[0]!) };
    return unplaced(ranked, { code: 'ambiguous', params, weight: 0 });
  }
  const reasons = reasonsFor(reasonsOf(winner, evidence), rival ? reasonsOf(rival, evidence) : null);
  return {
    kind: 'located',
    printed: printed.text,
    place: winner.place,
    confidence: round(confidence[0]!),
    reasons,
    runnersUp: runnersUp(ranked, 1)
  };
}

function noCandidate(printed: PrintedPlace, sifted: Sifted): Reason {
  const params: Reason['params'] = { printed: printed.text };
  let code: ReasonCode = 'unknown-name';
  if (isNoPlace(printed.text)) code = 'not-a-place';
  else if (sifted.verdict === 'mismatch' && sifted.excluded.length > 0) {
    code = 'qualifier-mismatch';
    params.qualifier = printed.qualifier?.text ?? '';
  }
  return { code, params, weight: 0 };
}

function unplaced(ranked: Ranked, reason: Reason): Placement {
  return { kind: 'unplaced', printed: ranked.printed.text, reason, runnersUp: runnersUp(ranked, 0) };
}

/** Most of what a reader wants to see of the other candidates. */
const MOST_RUNNERS_UP = 5;

function runnersUp({ printed, candidates, confidence, evidence, sifted }: Ranked, from: number): RunnerUp[] {
  const winner = from === 0 ? null : candidates[0]!.place;
  const fitting = candidates.slice(from, from + MOST_RUNNERS_UP).map((candidate, index): RunnerUp => {
    const reasons = reasonsAgainst(candidate.place, reasonsOf(candidate, evidence), { winner, evidence });
    return { place: candidate.place, confidence: round(confidence[from + index]!), reasons };
  });
  const elsewhere: Reason = { code: 'other-qualifier', params: { qualifier: printed.qualifier?.text ?? '' }, weight: 0 };
  const excluded = sifted.excluded.map((candidate): RunnerUp => ({ place: candidate.place, confidence: 0, reasons: [elsewhere] }));
  return [...fitting, ...excluded].slice(0, MOST_RUNNERS_UP);
}

/** Confidence to three decimals. */
const round = (confidence: number) => Math.round(confidence * 1000) / 1000;
