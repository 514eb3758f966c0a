import type { Place } from '../model/place.ts';
import type { Reason, ReasonCode } from '../model/reason.ts';
import { distanceKm } from '../region/distance.ts';
import type { Evidence } from './evidence.ts';
import { weigh } from './score.ts';
import type { Contender } from './types.ts';
import { WEIGHTS } from './weights.ts';

/** Signals that may come twice and are one reason to a reader. */
const MERGED = new Set<ReasonCode>(['default-meaning', 'name-language', 'story-country', 'home']);

/** The signals of a contender as reasons, in the order of `score.ts`. */
export function reasonsOf(contender: Contender, evidence: Evidence): Reason[] {
  const reasons: Reason[] = [];
  weigh(contender, evidence, WEIGHTS, (code, weight, params) => {
    const before = reasons.find((reason) => reason.code === code && MERGED.has(code));
    if (before) before.weight = round(before.weight + weight);
    else reasons.push({ code, params: params?.() ?? {}, weight: round(weight) });
  });
  return reasons;
}

/**
 * The winner's reasons, the deciding one first: what it has over its nearest rival. `alone`: the gazetteer has no other place
 * of the name, which is then said; one that the qualifier alone left over is decided by the qualifier.
 */
export function reasonsFor(own: Reason[], rival: Reason[] | null, alone: boolean): Reason[] {
  const lead = (reason: Reason) => reason.weight - (rival?.find((other) => other.code === reason.code)?.weight ?? 0);
  const sorted = [...own].sort((a, b) => lead(b) - lead(a));
  if (alone) return [{ code: 'only-candidate', params: {}, weight: 0 }, ...sorted];
  const qualifier = rival === null ? sorted.filter((reason) => reason.code === 'qualifier') : [];
  return [...qualifier, ...sorted.filter((reason) => !qualifier.includes(reason))];
}

/** Beyond this a runner-up is far from the dateline's other places, km. */
const FAR = 500;

/** Why a candidate was not chosen: what speaks against it first, then what spoke for it. */
export function reasonsAgainst(
  place: Place,
  own: Reason[],
  against: { winner: Place | null; evidence: Evidence }
): Reason[] {
  const { winner, evidence } = against;
  const minus = own.filter((reason) => reason.weight < 0);
  const plus = own.filter((reason) => reason.weight > 0).sort((a, b) => b.weight - a.weight);
  if (winner && place.population < winner.population) {
    minus.push({ code: 'smaller', params: { population: place.population }, weight: 0 });
  }
  const unnamed = winner && evidence.countries.has(winner.country) && !evidence.countries.has(place.country);
  if (unnamed && !minus.some((reason) => reason.code === 'no-mention')) {
    minus.push({ code: 'no-mention', params: { country: place.country }, weight: 0 });
  }
  if (evidence.others.length > 0 && evidence.others.every((other) => distanceKm(other, place) > FAR)) {
    minus.push({ code: 'far', params: {}, weight: 0 });
  }
  return [...minus, ...plus];
}

/** Two decimals are enough for a bar. */
const round = (weight: number) => Math.round(weight * 100) / 100;
