import { PRINTED_AS } from '../facts/compiled/printed-as.ts';
import { resolveQualifier } from '../gazetteer/qualifiers.ts';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { PrintedPlace } from '../model/dateline.ts';
import type { Candidate, Place } from '../model/place.ts';
import { distanceKm } from '../region/distance.ts';

/** What a qualifier may stand for: a country, or a division of it. */
export interface Target {
  country: string;
  admin1: string | null;
}

/** Countries under whose name places of other country codes are printed too: territories, and lands that several claim. */
const CLAIMED = new Map(PRINTED_AS);

/**
 * The countries and divisions that a printed qualifier may mean; empty when it is none that we know, `null` when its parts
 * contradict each other. `FL, USA` is what both parts agree on; a part that we do not know (a county) is left out of account.
 */
export function readQualifier(printed: string, gazetteer: Gazetteer): Target[] | null {
  const parts = printed
    .split(',', MOST_PARTS)
    .map((part) => resolveQualifier(part.trim(), gazetteer))
    .filter((part) => part.length > 0)
    .map((part) => part.map(({ country, admin1 }): Target => ({ country, admin1: admin1 ?? null })));
  const [first = [], ...others] = parts;
  const agreed = others.reduce((targets, part) => targets.flatMap((target) => narrowed(target, part)), first);
  return agreed.length === 0 && first.length > 0 ? null : agreed;
}

/** Parts of a qualifier that are read. */
const MOST_PARTS = 4;

/** The target as another part of the qualifier leaves it: one that lies in the other, the inner of the two. */
function narrowed(target: Target, part: readonly Target[]): Target[] {
  return part
    .filter(
      (other) => other.country === target.country && (other.admin1 ?? target.admin1) === (target.admin1 ?? other.admin1)
    )
    .map((other) => ({ country: target.country, admin1: target.admin1 ?? other.admin1 }));
}

/** Whether the place lies where the qualifier says. A place without admin-1 code passes for its country. */
export function isThere(place: Place, target: Target): boolean {
  if (place.country !== target.country) return false;
  return target.admin1 === null || place.admin1 === null || place.admin1 === target.admin1;
}

/** How the printed qualifier parts the candidates. */
export interface Sifted {
  /** Candidates that fit, or all where the qualifier says nothing that we understand. */
  fitting: Candidate[];
  excluded: Candidate[];
  /** `unknown`: the qualifier is no place of ours, and was left out of account. */
  verdict: 'none' | 'fits' | 'mismatch' | 'unknown';
}

/**
 * Parts the candidates by the qualifier: by its country or division, else as a part of the name (`Frankfurt (Oder)`), else by
 * nearness to a town of that name (`MONOPOLI (BARI)`).
 */
export function siftByQualifier(place: Pick<PrintedPlace, 'text' | 'qualifier'>, gazetteer: Gazetteer): Sifted {
  const name = place.text;
  const candidates = gazetteer.lookup(name);
  const printed = place.qualifier?.text ?? null;
  if (printed === null) return { fitting: candidates, excluded: [], verdict: 'none' };
  const targets = readQualifier(printed, gazetteer);
  if (targets === null) return { fitting: [], excluded: candidates, verdict: 'mismatch' };
  const exact = part(candidates, (place) => targets.some((target) => isThere(place, target)));
  if (exact.fitting.length > 0) return exact;
  const claimed = part(candidates, (place) =>
    targets.some((target) => CLAIMED.get(target.country)?.includes(place.country))
  );
  if (claimed.fitting.length > 0) return claimed;
  const whole = gazetteer.lookup(`${name} ${printed}`).filter((candidate) => candidate.variant === null);
  if (whole.length > 0) return { fitting: whole, excluded: candidates, verdict: 'fits' };
  const towns = gazetteer.lookup(printed).map((candidate) => candidate.place);
  const near = part(candidates, (place) => towns.some((town) => liesAround(place, town)));
  if (near.fitting.length > 0) return near;
  if (targets.length > 0) return { fitting: [], excluded: candidates, verdict: 'mismatch' };
  return { fitting: candidates, excluded: [], verdict: 'unknown' };
}

/** Km around its capital that a province named after it reaches, and within the same first-level division. */
const PROVINCE_REACH = 70;
const PROVINCE_REACH_INSIDE = 130;

function liesAround(place: Place, town: Place): boolean {
  if (town.country !== place.country || town === place) return false;
  if (town.precision === 'country') return true;
  const inside = town.admin1 !== null && town.admin1 === place.admin1;
  const reach = inside ? PROVINCE_REACH_INSIDE : PROVINCE_REACH;
  return distanceKm(place, town) <= (town.precision === 'region' ? 3 : 1) * reach;
}

function part(candidates: Candidate[], fits: (place: Place) => boolean): Sifted {
  const fitting = candidates.filter((candidate) => fits(candidate.place));
  return { fitting, excluded: candidates.filter((candidate) => !fitting.includes(candidate)), verdict: 'fits' };
}
