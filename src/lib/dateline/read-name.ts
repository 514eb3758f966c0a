import { isNoPlace, mayOpenNoPlace } from './no-place.ts';
import { isParticle } from './particles.ts';
import { readAgency } from './read-agency.ts';
import { readDate } from './read-date.ts';
import { isCounty, isCountyWord, isJoinedName, isQualifier, isQualifierCode, qualifierWords } from './qualifiers.ts';
import { foldedRange, folded, isMark, printed, skipMark, tokenAt, type Scan } from './scan.ts';
import type { Token } from './tokenize.ts';

/** Joins places: `NEW YORK, LONDON and BEIJING`. */
const CONJUNCTIONS = new Set(['and', 'en', 'und', 'et', 'y', 'e', 'og', 'och', 'ja']);

/** Words that a full stop shortens inside a name: `St. Petersburg`, `FT. WORTH`. */
const ABBREVIATIONS = new Set(
  'st ste sta sto ft mt pt s n e w sao v d h b a i j k l m c f g o p r dr gen bad kr nr no bl co'.split(' ')
);

/** A name has at most so many words: `SAINT VINCENT AND THE GRENADINES`, `San Pedro de los Milagros`. */
const MAX_WORDS = 8;
const MAX_CHARACTERS = 60;

/** Where the place name that begins at token `at` ends (exclusive), or `at` when none begins there. */
export function nameEnd(scan: Scan, at: number): number {
  const first = tokenAt(scan, at);
  if (first?.kind !== 'word') return at;
  const loose = opensNoPlace(scan, at);
  if (first.shape === 'lower' && !loose) return at;
  let end = at + 1;
  while (end - at < MAX_WORDS * 2) {
    const next = extend(scan, at, end, loose);
    if (next === end) break;
    end = next;
  }
  const length = (tokenAt(scan, end - 1)?.end ?? first.end) - first.start;
  return length > MAX_CHARACTERS ? at : end;
}

/** One more word of the name, with the full stop of an abbreviation before it; or `end` when the name is over. */
function extend(scan: Scan, at: number, end: number, loose: boolean): number {
  const slashed = slashedParticleEnd(scan, end);
  if (slashed > end) return slashed;
  const start = abbreviationEnd(scan, end);
  const token = tokenAt(scan, start);
  if (!token || !token.spaceBefore) return end;
  // Where a date or an agency stands, the name is over: `SYDNEY March 22 AAP`.
  if (token.kind === 'number') return loose && !readDate(scan, start) ? start + 1 : end;
  if (token.kind !== 'word' || isConjunction(scan, start))
    return token.kind === 'word' ? throughConjunction(scan, at, start, end) : end;
  const isPlain = token.shape === 'lower' && !loose;
  if (isPlain && !isParticle(folded(scan, start))) return end;
  if (endsBeforePart(scan, start, token) || turnsToCapitals(scan, at, start)) return end;
  return isPlain ? particleEnd(scan, start, end) : start + 1;
}

/** `John Smith WASHINGTON`: a name in running case does not go on in capitals, but for the two of a canton. */
function turnsToCapitals(scan: Scan, from: number, at: number): boolean {
  const token = tokenAt(scan, at);
  if (token?.shape !== 'upper' || token.end - token.start <= 3) return false;
  return tokenAt(scan, from)?.shape === 'title' && tokenAt(scan, at - 1)?.shape === 'title';
}

function endsBeforePart(scan: Scan, at: number, token: Token): boolean {
  if (token.shape !== 'lower' || token.end - token.start <= 10) {
    if (readDate(scan, at)) return true;
  }
  return readAgency(scan, at) !== null;
}

/** `ALPHEN A/D RIJN`, `Rothenburg o/d Tauber`, read from behind the letter before the slash. */
function slashedParticleEnd(scan: Scan, end: number): number {
  const isPair =
    /^[aob]$/.test(folded(scan, end - 1)) && isMark(scan, end, '/') && /^[dbh]$/.test(folded(scan, end + 1));
  const word = tokenAt(scan, end + 2);
  return isPair && word?.kind === 'word' && word.shape !== 'lower' ? end + 3 : end;
}

/** Behind the full stop of `St.`, when a name goes on there. */
function abbreviationEnd(scan: Scan, end: number): number {
  const next = tokenAt(scan, end + 1);
  if (!isMark(scan, end, '.') || next?.kind !== 'word') return end;
  return ABBREVIATIONS.has(folded(scan, end - 1)) ? end + 1 : end;
}

/** Particles count only when a name's word follows: `Alphen aan den Rijn`. */
function particleEnd(scan: Scan, at: number, end: number): number {
  let next = at;
  while (next < at + 5 && tokenAt(scan, next)?.kind === 'word' && tokenAt(scan, next)?.shape === 'lower') {
    if (!isParticle(folded(scan, next))) return end;
    // `v.d. Höhe`, `a. d. Lahn`
    next = tokenAt(scan, next + 1)?.spaceBefore ? next + 1 : skipMark(scan, next + 1, '.');
  }
  const word = tokenAt(scan, next);
  return word?.kind === 'word' && word.shape !== 'lower' ? next + 1 : end;
}

/** `TRINIDAD AND TOBAGO` is one name; `ATHENS and ANKARA` are two. */
function throughConjunction(scan: Scan, at: number, conjunction: number, end: number): number {
  for (let to = conjunction + 2; to <= conjunction + 4; to++) {
    if (tokenAt(scan, to - 1)?.kind === 'word' && isJoinedName(foldedRange(scan, at, to))) return to;
  }
  return end;
}

/** Whether token `at` is a word or mark that joins two places. */
export function isConjunction(scan: Scan, at: number): boolean {
  if (isMark(scan, at, '&') || isMark(scan, at, '+')) return true;
  const token = tokenAt(scan, at);
  if (token?.kind !== 'word' || token.end - token.start > 3) return false;
  return CONJUNCTIONS.has(folded(scan, at)) && tokenAt(scan, at + 1)?.shape !== 'lower';
}

/** `ABOARD THE`, `à bord du`: lower-case words may go on, since none of them is a place. */
export function opensNoPlace(scan: Scan, at: number): boolean {
  if (!mayOpenNoPlace(folded(scan, at), folded(scan, at + 1))) return false;
  return [1, 2, 3].some((words) => isNoPlace(printed(scan, at, at + words)));
}

/** Where the longest qualifier of the tables that begins at `at` ends, its full stop included; `at` when none does. */
export function qualifierEnd(scan: Scan, at: number): number {
  const county = countyEnd(scan, at);
  if (county > at) return county;
  // Full stops are tokens too: `N. Y.` has four for its two words.
  for (let to = at + qualifierWords(folded(scan, at)) * 2; to > at; to--) {
    if (tokenAt(scan, to - 1)?.kind !== 'word' || !isKnown(scan, at, to)) continue;
    const short = isMark(scan, to, '.') && !tokenAt(scan, to)?.spaceBefore && isAbbreviated(scan, to);
    return short ? to + 1 : to;
  }
  return at;
}

/** A name of the tables, or a code in capitals: `BA`, but not `to`. */
const isKnown = (scan: Scan, from: number, to: number): boolean =>
  isQualifier(foldedRange(scan, from, to)) || isCodeAt(scan, from, to);

/** Whether the tokens are one code of a division or country in capitals, and no name or abbreviation (`PA`) besides. */
export function isCodeAt(scan: Scan, from: number, to: number): boolean {
  if (to !== from + 1 || tokenAt(scan, from)?.shape !== 'upper') return false;
  return isQualifierCode(folded(scan, from)) && !isQualifier(folded(scan, from));
}

/** A county's name has at most so many words with its own: `Prince George's County`, `St. John the Baptist Parish`. */
const COUNTY_WORDS = 7;

/** Where `Floyd County` ends, or `at`. */
function countyEnd(scan: Scan, at: number): number {
  for (let to = at + 1; to <= at + COUNTY_WORDS && tokenAt(scan, to - 1)?.kind !== 'break'; to++) {
    if (isCountyWord(folded(scan, to - 1)) && isCounty(foldedRange(scan, at, to))) return to;
  }
  return at;
}

/** The full stop of `Pa.,` or `Ill. —`; one that ends the dateline (`.-`) is the separator's. */
function isAbbreviated(scan: Scan, stop: number): boolean {
  const length = printed(scan, stop - 1, stop).length;
  const next = tokenAt(scan, stop + 1);
  return length <= 5 && !(next?.kind === 'dash' && !next.spaceBefore && scan.text.slice(next.start, next.end) === '-');
}
