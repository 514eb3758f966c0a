/**
 * The choice among candidates: every signal, what it weighs, and nothing else. A score is a sum of weights in nats (natural
 * log-odds), so that the softmax over a name's candidates is their probability (see `confidence.ts`).
 */
import type { NameLanguage } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import { distanceKm } from '../region/distance.ts';
import { homeSignal, isAbroad } from './home-signal.ts';
import { importance } from './importance.ts';
import { says } from './evidence.ts';
import type { Evidence, Neighbour } from './evidence.ts';
import { speaks } from './usage.ts';
import type { Contender, Sink } from './types.ts';
import { type Weights, WEIGHTS } from './weights.ts';

/** Countries in most news whatever its place: their mention tells less. 1 is full weight. */
const TELLING: Record<string, number> = {
  US: 0.5, RU: 0.65, CN: 0.65, UA: 0.7, IL: 0.7, GB: 0.75, FR: 0.8, DE: 0.8, IR: 0.75, CA: 0.85, AU: 0.85, JP: 0.85, IN: 0.85, TR: 0.85, SA: 0.85
}; // prettier-ignore

/** What is left of a missing mention where agencies report on other countries anyway. */
const HUB_EXCUSE = 0.25;
const HOME_EXCUSE = 0.5;

/** What one state, and nothing else of that sort, tells of where a story is not. */
const AN_ASIDE = 0.5;

/** What a paper's own copy tells against a place abroad whose country it does not name. */
const ABROAD_UNSAID = 0.7;

/** What one mention of its state tells of the namesake of a capital, in a foreign agency's copy: capitals report on everywhere. */
const IN_PASSING = 0.6;

/** Sums a contender's signals and reports each to `sink`. */
export function weigh(contender: Contender, evidence: Evidence, w: Weights, sink?: Sink): number {
  return weighItself(contender, w, sink) + weighContext(contender, evidence, w, sink);
}

/** What name, importance and usage say, the same in every story of that language. */
export function weighItself(contender: Contender, w: Weights, sink?: Sink): number {
  const { add, total } = summing(sink);
  name(contender, w, add);
  importance(contender.place, w, add);
  if (contender.isDefault) add('default-meaning', w.defaultMeaning);
  if (contender.qualifier !== null) add('qualifier', w.qualifier, () => ({ qualifier: contender.qualifier! }));
  return total();
}

/** What this story says for and against. */
export function weighContext(contender: Contender, evidence: Evidence, w: Weights, sink?: Sink): number {
  const { add, total } = summing(sink);
  if (evidence.names) mentions(contender, evidence, w, add);
  if (evidence.neighbours !== null) neighbours(contender.place, evidence.neighbours, w, add);
  if (evidence.others.length > 0) others(contender.place, evidence, w, add);
  if (evidence.home !== null || evidence.agencyCountry !== null) homeSignal(contender, evidence, w, add);
  return total();
}

function summing(sink?: Sink): { add: Sink; total: () => number } {
  let score = 0;
  const add: Sink = (code, weight, params) => {
    if (weight === 0) return;
    score += weight;
    sink?.(code, weight, params);
  };
  return { add, total: () => score };
}

function name({ match, languages, variant, language, borrowed, domestic }: Contender, w: Weights, add: Sink): void {
  const rewritten = variant === null || variant === 'saint' ? 0 : w.rewritten;
  const own = language !== null && languages.includes(language);
  if (own) add('name-language', w.languageName + rewritten, () => ({ language: language! }));
  else if (match === 'main') add('name-main', w.mainName + rewritten);
  else if (match === 'fact') add('name-fact', w.factName + rewritten);
  else if (languages.length > 0)
    add('name-language', w.otherLanguageName + rewritten, () => ({ language: languages[0]! }));
  else add('name-alternate', w.alternateName + rewritten + (borrowed ? w.borrowedName : 0));
  if (own && match === 'main') add('name-main', w.mainName);
  if (own && match === 'fact') add('name-fact', w.factName - w.languageName);
  if (domestic) add('name-language', w.speaks, () => ({ language: language! }));
}

function mentions(contender: Contender, evidence: Evidence, w: Weights, add: Sink): void {
  const { place } = contender;
  const country = evidence.countries.get(place.country);
  if (country) {
    const again = Math.min(2, Math.log2(Math.max(1, country.count))) * w.countryAgain;
    const weight = (w.country + again) * (TELLING[place.country] ?? 1);
    add('story-country', weight, () => ({ country: place.country, count: Math.max(1, Math.round(country.count)) }));
  }
  const state = stateSignal(contender, evidence, w);
  const share = state && !country && isPassing(contender, evidence) ? IN_PASSING : 1;
  if (state) add('story-region', state.weight * share, () => ({ region: state.label }));
  if (state && !country) {
    const weight = w.stateCountry * (TELLING[place.country] ?? 1) * share;
    add('story-country', weight, () => ({ country: place.country, count: 1 }));
  }
  const area = areaSignal(place, evidence, w);
  if (area) add('story-region', area.weight, () => ({ region: area.label }));
  if (!country && !state && !area) absence(contender, evidence, w, add);
}

/** Whether a capital's namesake has no more than one mention of its state to show, in copy of an agency from elsewhere. */
function isPassing({ place, stateKey, overshadowed }: Contender, evidence: Evidence): boolean {
  if (!overshadowed || evidence.ownCopy || evidence.agencyCountry === place.country) return false;
  return evidence.states.size + evidence.areas.length < 2 && (evidence.states.get(stateKey ?? '')?.count ?? 1) <= 1;
}

/** What the story names of where a contender is: its division or area, its country alone, or nothing. */
export function named(contender: Contender, evidence: Evidence): 'division' | 'country' | null {
  if (stateSignal(contender, evidence, WEIGHTS) || areaSignal(contender.place, evidence, WEIGHTS)) return 'division';
  return evidence.countries.has(contender.place.country) ? 'country' : null;
}

/** Others are named and it is not; a hub is excused, and home goes without saying: what is abroad a paper's own copy would name. */
function absence({ place, language, domestic, hub }: Contender, evidence: Evidence, w: Weights, add: Sink): void {
  const elsewhere = (evidence.elsewhere ??= elsewhereStrength(evidence));
  if (isAbroad(place, evidence))
    return add('no-mention', w.noMention * Math.max(ABROAD_UNSAID, elsewhere), () => ({ country: place.country }));
  if (elsewhere === 0) return;
  const atHome = domestic && !(evidence.kindred ??= namesSpeakers(evidence, language!));
  const excuse = hub ? HUB_EXCUSE : atHome ? HOME_EXCUSE : 1;
  add('no-mention', w.noMention * excuse * elsewhere, () => ({ country: place.country }));
}

/** Whether the story names another country of its language: then home would be named too. */
function namesSpeakers(evidence: Evidence, language: NameLanguage): boolean {
  for (const country of evidence.countries.keys()) if (speaks(country, language)) return true;
  return false;
}

/** How surely the story is about elsewhere: by its most telling country; one state alone may be an aside. */
function elsewhereStrength(evidence: Evidence): number {
  let most = 0;
  for (const country of evidence.countries.keys()) most = Math.max(most, TELLING[country] ?? 1);
  const regions = evidence.states.size + evidence.areas.length;
  return Math.max(most, regions > 1 ? 1 : regions > 0 ? AN_ASIDE : 0);
}

interface Signal {
  weight: number;
  label: string;
}

/** Its state is named, or else its division by the gazetteer's name. */
function stateSignal({ stateKey, division }: Contender, evidence: Evidence, w: Weights): Signal | null {
  const state = stateKey === null ? undefined : evidence.states.get(stateKey);
  if (state) return { weight: w.state, label: state.label };
  const said = division !== null && evidence.words.some((words) => says(words, division));
  return said ? { weight: w.ownDivision, label: division.text } : null;
}

/** The named area that fits it best. */
function areaSignal(place: Place, evidence: Evidence, w: Weights): Signal | null {
  let best: Signal | null = null;
  for (const area of evidence.areas) {
    const weight = w.area * inside(place, area);
    if (weight > (best?.weight ?? 0)) best = { weight, label: area.label };
  }
  return best;
}

/** 1 within the area's radius, falling to 0 at twice that. */
function inside(place: Place, area: Evidence['areas'][number]): number {
  if (place.country !== area.country) return 0;
  return Math.max(0, Math.min(1, 2 - distanceKm(place, area) / area.km));
}

/** How near another place is, 0–1: same town's surroundings, same region, same country. */
function closeness(place: Place, other: Place): number {
  const km = distanceKm(place, other);
  if (km < 40) return 1;
  if (km < 120) return 0.7;
  const sameCountry = place.country === other.country;
  if (sameCountry && place.admin1 !== null && place.admin1 === other.admin1) return 0.6;
  if (km < 300) return sameCountry ? 0.35 : 0.2;
  return sameCountry ? 0.15 : 0;
}

function neighbours(place: Place, named: readonly Neighbour[], w: Weights, add: Sink): void {
  let best = 0;
  let sum = 0;
  let label = '';
  for (const neighbour of named) {
    let support = 0;
    for (const each of neighbour.places) {
      if (each.place !== place) support = Math.max(support, each.share * closeness(place, each.place));
    }
    sum += support;
    if (support > best) [best, label] = [support, neighbour.label];
  }
  if (best > 0.05) add('story-place', w.neighbour * Math.min(1.5, best + (sum - best) / 3), () => ({ place: label }));
}

function others(place: Place, evidence: Evidence, w: Weights, add: Sink): void {
  for (const other of evidence.others) {
    const near = closeness(place, other);
    if (near > 0) add('other-dateline', w.nearOther * near, () => ({ place: other.name }));
  }
}
