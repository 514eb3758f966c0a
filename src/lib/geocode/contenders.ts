import { defaultMeaning } from '../gazetteer/default-meanings.ts';
import { foldKey } from '../text/key.ts';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { PrintedPlace } from '../model/dateline.ts';
import type { NameLanguage } from '../model/language.ts';
import type { Candidate } from '../model/place.ts';
import { isHub, speaks } from './usage.ts';
import { siftByQualifier } from './qualifier.ts';
import { weighItself } from './score.ts';
import type { CandidateSet, Contender } from './types.ts';
import { WEIGHTS } from './weights.ts';
import { wordsOf } from './words.ts';

/** The candidates for a printed place in copy of a language. */
export function candidatesFor(
  printed: Pick<PrintedPlace, 'text' | 'qualifier'>,
  language: NameLanguage | null,
  gazetteer: Gazetteer
): CandidateSet {
  const key = foldKey(printed.text);
  const { fitting: found, excluded, verdict } = siftByQualifier(printed, gazetteer);
  const fitting = found.map((candidate) => asOwnName(candidate, key));
  const usual = defaultMeaning(key, language);
  const qualifier = verdict === 'fits' ? printed.qualifier!.text : null;
  const owned = fitting.some(({ match, variant }) => match === 'main' && variant === null);
  const meant = fitting.find((candidate) => candidate.place.key === usual);
  const contenders = fitting.map((candidate): Contender => {
    const isDefault = candidate.place.key === usual;
    const borrowed = owned && candidate.match === 'alternate' && !foldKey(candidate.place.name).includes(key);
    const { key: placeKey, country } = candidate.place;
    const domestic = language !== null && speaks(country, language);
    const contested = meant !== undefined && !isDefault;
    const overshadowed = contested && meant.place.featureCode === 'PPLC';
    const known = { language, qualifier, isDefault, contested, overshadowed, borrowed, domestic, hub: isHub(placeKey) };
    const contender = { ...candidate, ...divisionOf(candidate, gazetteer), ...known, base: 0 };
    contender.base = weighItself(contender, WEIGHTS);
    return contender;
  });
  return { contenders, excluded, verdict };
}

const SAINT = /^(?:sainte?|sankt|sint|ste?)(?=.{3})/;

/** A saint's title is spelled in many ways: `St. Paul` is Saint Paul's own name, though sources list it beside. */
function asOwnName(candidate: Candidate, key: string): Candidate {
  if (candidate.match !== 'alternate' || !SAINT.test(key)) return candidate;
  const same = foldKey(candidate.place.name).replace(SAINT, '') === key.replace(SAINT, '');
  return same ? { ...candidate, match: 'main' } : candidate;
}

/** Shorter names of divisions are words too. */
const SHORTEST_DIVISION = 4;

function divisionOf({ place }: Candidate, gazetteer: Gazetteer): Pick<Contender, 'stateKey' | 'division'> {
  if (place.admin1 === null) return { stateKey: null, division: null };
  const name = gazetteer.admin1Name(place.country, place.admin1);
  // A town that its division is named after is itself what the text then names.
  const tells = name !== null && name.length >= SHORTEST_DIVISION && name !== place.name;
  return { stateKey: `${place.country}.${place.admin1}`, division: tells ? wordsOf(name) : null };
}
