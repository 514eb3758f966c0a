import { isNoPlace, mayOpenNoPlace } from './no-place.ts';
import { readAgency } from './read-agency.ts';
import { readDate } from './read-date.ts';
import { isCountry, isQualifier, opensQualifier, QUALIFIER_WORDS } from './qualifiers.ts';
import { folded, isMark, printed, skipMark, type Scan } from './scan.ts';
import type { Token } from './tokenize.ts';

/** Lower-case words that stand inside names: `Frankfurt am Main`, `Bourg en Bresse`, `Capelle aan den IJssel`. */
const PARTICLES = new Set(
  (
    'de la le les du des d l da do dos das di del della dello delle dei degli el al los las lo il y i e a à o au aux en et ' +
    "sur sous les pres in im am an auf bei ob der den dem die das zu zum zur vor van op aan bij ter ten 't 's het " +
    'of on upon the and by over under og och ved i pa a und ud nad pod na vd ad ibn bin bint abu al- el- ar- as- ash- s nel sul es ez bel ben bou ould vd ad od v'
  ).split(' ')
);

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
  const first = scan.tokens[at];
  if (first?.kind !== 'word') return at;
  const loose = opensNoPlace(scan, at);
  if (first.shape === 'lower' && !loose) return at;
  let end = at + 1;
  while (end - at < MAX_WORDS * 2) {
    const next = extend(scan, at, end, loose);
    if (next === end) break;
    end = next;
  }
  const length = printed(scan, at, end).length;
  return length > MAX_CHARACTERS ? at : end;
}

/** One more word of the name, with the full stop of an abbreviation before it; or `end` when the name is over. */
function extend(scan: Scan, at: number, end: number, loose: boolean): number {
  const slashed = slashedParticleEnd(scan, end);
  if (slashed > end) return slashed;
  const start = abbreviationEnd(scan, end);
  const token = scan.tokens[start];
  if (!token || !token.spaceBefore) return end;
  // Where a date or an agency stands, the name is over: `SYDNEY March 22 AAP`.
  if (token.kind === 'number') return loose && !readDate(scan, start) ? start + 1 : end;
  if (token.kind !== 'word' || isConjunction(scan, start))
    return token.kind === 'word' ? throughConjunction(scan, at, start, end) : end;
  if (endsBeforePart(scan, start, token) || turnsToCapitals(scan, at, start)) return end;
  if (token.shape !== 'lower' || loose) return start + 1;
  return isParticle(scan, start) ? particleEnd(scan, start, end) : end;
}

/** `John Smith WASHINGTON`: a name in running case does not go on in capitals, but for the two of a canton. */
function turnsToCapitals(scan: Scan, from: number, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.shape !== 'upper' || token.end - token.start <= 3) return false;
  return scan.tokens[from]?.shape === 'title' && scan.tokens[at - 1]?.shape === 'title';
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
  const word = scan.tokens[end + 2];
  return isPair && word?.kind === 'word' && word.shape !== 'lower' ? end + 3 : end;
}

/** Behind the full stop of `St.`, when a name goes on there. */
function abbreviationEnd(scan: Scan, end: number): number {
  const next = scan.tokens[end + 1];
  if (!isMark(scan, end, '.') || next?.kind !== 'word') return end;
  return ABBREVIATIONS.has(folded(scan, end - 1)) ? end + 1 : end;
}

/** Particles count only when a name's word follows: `Alphen aan den Rijn`. */
function particleEnd(scan: Scan, at: number, end: number): number {
  let next = at;
  while (next < at + 5 && scan.tokens[next]?.kind === 'word' && scan.tokens[next]?.shape === 'lower') {
    if (!isParticle(scan, next)) return end;
    // `v.d. Höhe`, `a. d. Lahn`
    next = scan.tokens[next + 1]?.spaceBefore ? next + 1 : skipMark(scan, next + 1, '.');
  }
  const word = scan.tokens[next];
  return word?.kind === 'word' && word.shape !== 'lower' ? next + 1 : end;
}

const isParticle = (scan: Scan, at: number): boolean => PARTICLES.has(folded(scan, at));

/** `TRINIDAD AND TOBAGO` is one name; `ATHENS and ANKARA` are two. */
function throughConjunction(scan: Scan, at: number, conjunction: number, end: number): number {
  for (let to = conjunction + 2; to <= conjunction + 4; to++) {
    if (scan.tokens[to - 1]?.kind === 'word' && isCountry(printed(scan, at, to))) return to;
  }
  return end;
}

/** Whether token `at` is a word or mark that joins two places. */
export function isConjunction(scan: Scan, at: number): boolean {
  if (isMark(scan, at, '&') || isMark(scan, at, '+')) return true;
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || token.end - token.start > 3) return false;
  return CONJUNCTIONS.has(folded(scan, at)) && scan.tokens[at + 1]?.shape !== 'lower';
}

/** `ABOARD THE`, `à bord du`: lower-case words may go on, since none of them is a place. */
function opensNoPlace(scan: Scan, at: number): boolean {
  if (!mayOpenNoPlace(folded(scan, at))) return false;
  return [1, 2, 3].some((words) => isNoPlace(printed(scan, at, at + words)));
}

/** Where the longest qualifier of the tables that begins at `at` ends, its full stop included; `at` when none does. */
export function qualifierEnd(scan: Scan, at: number): number {
  if (!opensQualifier(folded(scan, at))) return at;
  for (let to = Math.min(at + QUALIFIER_WORDS * 2, scan.tokens.length); to > at; to--) {
    if (scan.tokens[to - 1]?.kind !== 'word' || !isQualifier(printed(scan, at, to))) continue;
    const short = isMark(scan, to, '.') && !scan.tokens[to]?.spaceBefore && isAbbreviated(scan, to);
    return short ? to + 1 : to;
  }
  return at;
}

/** The full stop of `Pa.,` or `Ill. —`; one that ends the dateline (`.-`) is the separator's. */
function isAbbreviated(scan: Scan, stop: number): boolean {
  const length = printed(scan, stop - 1, stop).length;
  const next = scan.tokens[stop + 1];
  return length <= 5 && !(next?.kind === 'dash' && !next.spaceBefore && scan.text.slice(next.start, next.end) === '-');
}
