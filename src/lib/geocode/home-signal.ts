import type { Place } from '../model/place.ts';
import { distanceKm } from '../region/distance.ts';
import type { Evidence } from './evidence.ts';
import type { Home } from './home.ts';
import type { Contender, Sink } from './types.ts';
import type { Weights } from './weights.ts';

/** What a home that is a whole country counts for more: nothing else of it can. */
const HOME_IS_ALL = 1.3;

/** Distance from home, km, at which nearness has fallen to a third. */
const HOME_REACH = 90;

/** How much of the home signal an agency's copy keeps: a local paper prints it from anywhere. */
const AGENCY_COPY = 0.25;

/** What is left of it where the story names places and none of them is in the home's country: `LIMA - Peru's Congress …`. */
const HOME_UNNAMED = 0.75;

/** Countries whose agencies print the state, `BETHLEHEM, Pa.`, where they do not mean the usual place. */
const STATE_PRINTED = new Set(['US', 'CA']);

/** Adds what the publisher's home and the signing agency's country say for a place. */
export function homeSignal(contender: Contender, evidence: Evidence, w: Weights, add: Sink): void {
  const { place, isDefault, contested } = contender;
  const from = evidence.home;
  if (isDefault && evidence.ownCopy && from !== null)
    add('default-meaning', isOwnCapital(place, from) ? w.ownCapital : w.ownCopyDefault);
  if (evidence.agencyCountry === place.country && !(contested && STATE_PRINTED.has(place.country)))
    add('agency-country', w.agencyCountry, () => ({ country: place.country }));
  if (from === null || from.country !== place.country) return;
  let weight = w.homeCountry * (from.place === null ? HOME_IS_ALL : 1);
  if (from.admin1 !== null && from.admin1 === place.admin1) weight += w.homeState;
  if (from.place !== null) weight += w.home * Math.exp(-distanceKm(place, from.place) / HOME_REACH);
  const share = evidence.ownCopy ? (namesOnlyElsewhere(evidence, from) ? HOME_UNNAMED : 1) : AGENCY_COPY;
  add('home', weight * share, () => ({ home: from.label }));
}

/** Whether a place lies abroad for a paper that prints its own copy. */
export const isAbroad = (place: Place, { ownCopy, home }: Evidence) =>
  ownCopy && home !== null && home.place !== null && home.country !== place.country;

/** A country's papers mean its capital by the bare name, even those that lie near a namesake. */
const isOwnCapital = (place: Place, home: Home) => place.featureCode === 'PPLC' && place.country === home.country;

function namesOnlyElsewhere({ countries, states, areas }: Evidence, { country }: Home): boolean {
  if (countries.size + states.size + areas.length === 0 || countries.has(country)) return false;
  for (const state of states.keys()) if (state.startsWith(`${country}.`)) return false;
  return areas.every((area) => area.country !== country);
}

/** An area this near is the home's own, km. */
const OWN_AREA = 100;

/** Whether a paper's own copy names a county or area around its home: it was then filed there, known place or not. */
export function namesHome({ ownCopy, home, areas }: Evidence): boolean {
  const from = home?.place;
  if (!ownCopy || !from) return false;
  return areas.some((area) => area.country === from.country && distanceKm(area, from) < OWN_AREA);
}
