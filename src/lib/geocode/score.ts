/**
 * The choice among candidates: every signal, what it weighs, and nothing else. A score is a sum of weights in nats (natural
 * log-odds), so that the softmax over a name's candidates is their probability (see `confidence.ts`). The weights were fitted
 * on `tests/corpus` by `tests/corpus/fit.ts` (conditional logit, held towards hand-set values) and rounded.
 */
import type { Candidate, Place } from '../model/place.ts';
import type { Reason, ReasonCode } from '../model/reason.ts';
import { distanceKm } from './distance.ts';
import { saysDivision } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { speaks } from './facts/speakers.ts';

/** What each signal adds, in nats. */
export const WEIGHTS = {
  /** Per power of ten of inhabitants. */
  decade: 1.6,
  capital: 2.2,
  adminSeat: 0.9,
  districtSeat: 0.3,
  /** Sections of towns, hamlets, abandoned and historic places. */
  section: -1.5,
  gone: -3,
  /** Regions and countries as a dateline. */
  region: 1,
  mainName: 1.2,
  factName: 2,
  languageName: 1.4,
  otherLanguageName: 0.4,
  /** Found only after rewriting the name. */
  rewritten: -1,
  /** The country speaks the story's language. */
  speaks: 0.7,
  defaultMeaning: 2.5,
  /** The dateline's own qualifier; candidates elsewhere are out before it comes to weights. */
  qualifier: 5,
  country: 3.2,
  /** Per doubling of the times that the country is named, up to two. */
  countryAgain: 0.4,
  state: 4,
  division: 2.6,
  area: 3.4,
  noMention: -1,
  neighbour: 2.4,
  nearOther: 1.5,
  home: 4,
  homeState: 1.6,
  homeCountry: 1,
  agencyCountry: 1.2
};
export type Weights = typeof WEIGHTS;

/** Countries in most news whatever its place: their mention tells less. 1 is full weight. */
const TELLING: Record<string, number> = { US: 0.5, RU: 0.65, CN: 0.65, UA: 0.7, IL: 0.7, GB: 0.75, FR: 0.8, DE: 0.8, IR: 0.75 };

/** How much of the home signal an agency's copy keeps: a local paper prints it from anywhere. */
const AGENCY_COPY = 0.25;

/** Called for each signal of a candidate; `params` are made only when asked for. */
type Sink = (code: ReasonCode, weight: number, params?: () => Reason['params']) => void;

/** Sums a candidate's signals and reports each to `sink`. */
export function weigh(candidate: Candidate, evidence: Evidence, w: Weights, sink?: Sink): number {
  let score = 0;
  const add: Sink = (code, weight, params) => {
    if (weight === 0) return;
    score += weight;
    sink?.(code, weight, params);
  };
  name(candidate, evidence, w, add);
  importance(candidate.place, w, add);
  if (evidence.defaultMeaning === candidate.place.key) add('default-meaning', w.defaultMeaning);
  mentions(candidate.place, evidence, w, add);
  neighbours(candidate.place, evidence, w, add);
  others(candidate.place, evidence, w, add);
  home(candidate.place, evidence, w, add);
  if (evidence.qualifier !== null) add('qualifier', w.qualifier, () => ({ qualifier: evidence.qualifier! }));
  return score;
}

function name({ place, match, languages, variant }: Candidate, { language }: Evidence, w: Weights, add: Sink): void {
  const rewritten = variant === null || variant === 'saint' ? 0 : w.rewritten;
  const own = language !== null && languages.includes(language);
  if (own) add('name-language', w.languageName + rewritten, () => ({ language: language! }));
  else if (match === 'main') add('name-main', w.mainName + rewritten);
  else if (match === 'fact') add('name-fact', w.factName + rewritten);
  else if (languages.length > 0) add('name-language', w.otherLanguageName + rewritten, () => ({ language: languages[0]! }));
  else add('name-alternate', rewritten);
  if (own && match === 'main') add('name-main', w.mainName);
  if (own && match === 'fact') add('name-fact', w.factName - w.languageName);
  if (language !== null && speaks(place.country, language)) add('name-language', w.speaks, () => ({ language }));
}

/** Ranks by GeoNames feature code; what is not listed weighs nothing. */
const RANKS: Record<string, keyof Weights> = {
  PPLC: 'capital', PPLG: 'capital', PPLA: 'adminSeat', PPLA2: 'districtSeat', PPLX: 'section', PPLL: 'section', PPLF: 'section',
  PPLR: 'section', STLMT: 'section', PPLH: 'gone', PPLQ: 'gone', PPLW: 'gone', PPLCH: 'gone'
}; // prettier-ignore

/** Inhabitants taken for granted where GeoNames has none: a seat of government is not empty. */
const UNKNOWN_POPULATION: Record<string, number> = { PPLC: 50_000, PPLG: 50_000, PPLA: 10_000, PPLA2: 3_000 };

function importance(place: Place, w: Weights, add: Sink): void {
  if (place.precision !== 'place') return add('name-fact', w.region);
  const population = place.population || (UNKNOWN_POPULATION[place.featureCode] ?? 0);
  const rank = RANKS[place.featureCode];
  const size = w.decade * (Math.log10(population + 100) - 2);
  const lesser = rank === 'section' || rank === 'gone';
  add('population', size + (lesser ? w[rank] : 0), () => ({ population: place.population }));
  if (rank === 'capital') add('capital', w.capital, () => ({ country: place.country }));
  else if (rank !== undefined && !lesser) add('admin-seat', w[rank]);
}

function mentions(place: Place, evidence: Evidence, w: Weights, add: Sink): void {
  const country = evidence.countries.get(place.country);
  if (country) {
    const again = Math.min(2, Math.log2(Math.max(1, country.count))) * w.countryAgain;
    const weight = (w.country + again) * (TELLING[place.country] ?? 1);
    add('story-country', weight, () => ({ country: place.country, count: Math.max(1, Math.round(country.count)) }));
  }
  const region = regionSignal(place, evidence, w);
  if (region) add('story-region', region.weight, () => ({ region: region.label }));
  const elsewhere = evidence.countries.size > 0 || evidence.states.size > 0;
  if (country || region || !elsewhere) return;
  const domestic = evidence.language !== null && speaks(place.country, evidence.language);
  add('no-mention', domestic ? w.noMention / 2 : w.noMention, () => ({ country: place.country }));
}

/** The strongest of: its state is named, its division's own name is, or an area around it. */
function regionSignal(place: Place, evidence: Evidence, w: Weights): { weight: number; label: string } | null {
  let best: { weight: number; label: string } | null = null;
  const offer = (weight: number, label: string) => {
    if (weight > 0 && (best === null || weight > best.weight)) best = { weight, label };
  };
  const state = place.admin1 === null ? undefined : evidence.states.get(`${place.country}.${place.admin1}`);
  if (state) offer(w.state, state.label);
  else {
    const division = saysDivision(place, evidence);
    if (division) offer(w.division, division);
  }
  for (const area of evidence.areas) offer(w.area * inside(place, area), area.label);
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

function neighbours(place: Place, evidence: Evidence, w: Weights, add: Sink): void {
  if (evidence.neighbours === null) return;
  let best = 0;
  let sum = 0;
  let label = '';
  for (const neighbour of evidence.neighbours) {
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
    const near = closeness(place, other.place);
    if (near > 0) add('other-dateline', w.nearOther * near, () => ({ place: other.place.name }));
  }
}

/** Distance from home, km, at which nearness has fallen to a third. */
const HOME_REACH = 90;

function home(place: Place, evidence: Evidence, w: Weights, add: Sink): void {
  if (evidence.agencyCountry === place.country) add('home', w.agencyCountry, () => ({ home: place.country }));
  const from = evidence.home;
  if (from === null || from.country !== place.country) return;
  let weight = w.homeCountry;
  if (from.admin1 !== null && from.admin1 === place.admin1) weight += w.homeState;
  if (from.place !== null) weight += w.home * Math.exp(-distanceKm(place, from.place) / HOME_REACH);
  add('home', weight * (evidence.ownCopy ? 1 : AGENCY_COPY), () => ({ home: from.label }));
}
