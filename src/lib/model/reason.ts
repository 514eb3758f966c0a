/**
 * Why a place was chosen or not. Codes, so that every reader gets it in their own language
 * (`i18n` has a sentence for each: `reason.<code>`); `params` fill the sentence in.
 */
export const REASON_CODES = [
  // by people
  'corrected', // the editors say that it is here
  'corrected-off', // the editors took it off the map
  'engine-choice', // what the engine had chosen before they did
  // for a place
  'name-main', // the place's own name
  'name-language', // {language}: its name in that language
  'name-alternate', // another name of it
  'name-fact', // a name from our fact tables
  'only-candidate', // no other place of that name is known
  'capital', // {country}: capital of the country
  'admin-seat', // seat of a region
  'population', // {population}: inhabitants
  'qualifier', // {qualifier}: the dateline itself says so
  'story-country', // {country, count}: the story names the country (or its people) count times
  'story-region', // {region, count}: the story names the state, province or a region
  'story-place', // {place}: the story names a place nearby or in the same region
  'other-dateline', // {place}: near the dateline's other place
  'default-meaning', // without more, newsrooms mean this one
  'home', // {home}: near the publisher's home
  'agency-country', // {country}: the own country of the agency that signs
  // against
  'smaller', // {population}: fewer inhabitants
  'no-mention', // {country}: the story does not name its country
  'other-qualifier', // {qualifier}: the dateline says otherwise
  'far', // far from the other places
  // unplaced
  'no-dateline', // nothing that reads as a dateline
  'no-place', // the dateline names no place
  'not-a-place', // {printed}: aboard, at sea
  'unknown-name', // {printed}: not in the gazetteer
  'ambiguous', // {printed, confidence}: no candidate stands out
  'qualifier-mismatch' // {printed, qualifier}: no such place there
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface Reason {
  code: ReasonCode;
  /** Values for the sentence. `country` is an ISO code, `language` an ISO 639-1 code: i18n names them. */
  params: Record<string, string | number>;
  /** What the signal added to the score (may be negative); the lab draws it as a bar. */
  weight: number;
}
