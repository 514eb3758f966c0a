/**
 * What each signal of the choice among candidates weighs, in nats. Fitted on `tests/corpus` by `tests/corpus/fit.ts`
 * (conditional logit, held towards hand-set values) and rounded; what a signal is stands in `score.ts`.
 */
/** What each signal adds, in nats. */
export const WEIGHTS = {
  /** Per power of ten of inhabitants. */
  decade: 1.2,
  capital: 3.3,
  adminSeat: 1.1,
  districtSeat: 0,
  /** Sections of towns, hamlets, abandoned and historic places. */
  section: -1.5,
  gone: -3,
  /** A country, a region of the fact tables, a first-level division as a dateline, in place of its inhabitants. */
  wholeCountry: 4.3,
  region: 4,
  division: 1.9,
  mainName: 1,
  factName: 3.6,
  languageName: 1.8,
  otherLanguageName: -0.3,
  alternateName: -0.2,
  /** A by-name of this place that is another's own name: Austin was a Waterloo once. */
  borrowedName: -1.2,
  /** Found only after rewriting the name. */
  rewritten: -1,
  /** The country speaks the story's language. */
  speaks: 0.2,
  defaultMeaning: 1.8,
  /** The dateline's own qualifier; candidates elsewhere are out before it comes to weights. */
  qualifier: 2.5,
  country: 3.5,
  /** Per doubling of the times that the country is named, up to two. */
  countryAgain: 1.1,
  state: 5.1,
  /** Its country goes without saying when the state is named. */
  stateCountry: 2.1,
  ownDivision: 3,
  area: 6,
  noMention: -2.8,
  neighbour: 2.4,
  nearOther: 1.5,
  home: 5.2,
  homeState: 4.4,
  homeCountry: 3,
  /** What the usual meaning loses in a paper's own copy: usage is the agencies'. */
  ownCopyDefault: -2,
  /** The same for the capital of the home's own country: its papers print that too. */
  ownCapital: -0.8,
  agencyCountry: 1.2
};
export type Weights = typeof WEIGHTS;
