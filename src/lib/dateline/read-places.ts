import { isCodeAt, isConjunction, nameEnd, qualifierEnd } from './read-name.ts';
import { skipNear } from './near.ts';
import { readAgency } from './read-agency.ts';
import { readDate } from './read-date.ts';
import { isCanton, isCityToo, isQualifier, qualifierWords } from './qualifiers.ts';
import { folded, foldedRange, isMark, printed, tokenAt, type Scan } from './scan.ts';
import type { Found, PlacePart, ReadPlaces } from './types.ts';

/** One name and how it hangs on the one before it. */
interface Item {
  from: number;
  to: number;
  joint: 'first' | 'comma' | 'slash' | 'and' | 'bracket' | 'canton';
  /** In the tables of states, provinces and countries. */
  known: boolean;
}

/** A dateline names no more places than this; what follows is a list in running text. */
const MAX_ITEMS = 8;

/** Behind a slash these belong to the name before it: `Frankfurt/Main`. */
const SLASH_SUFFIXES = new Set(
  'main oder m o saale havel spree elbe donau neckar weser ruhr rhein lech isar inn bodensee'.split(' ')
);

/** Places at token `at`, with what qualifies them, as ranked readings: `SEOUL/UNITED NATIONS`, `YILAN, Taiwan`, `MONOPOLI (BARI)`. */
export function readPlaces(scan: Scan, at: number): Found<ReadPlaces>[] {
  const items = readItems(scan, skipNear(scan, at));
  if (items.length === 0) return [];
  // A bracket at the end may be an agency that the table does not know: both readings go on.
  const last = items[items.length - 1];
  if (last?.joint === 'bracket' && items.length > 1 && !isAgency(scan, last.to)) {
    const known = last.known && (!isAgency(scan, last.from) || tellsPennsylvania(scan));
    return [...interpret(scan, items.slice(0, -1), known ? 0.7 : 1), ...interpret(scan, items, known ? 1 : 0.8)];
  }
  return interpret(scan, items, 1);
}

/** An agency of the table, in brackets or slashes: behind one more bracket that one is the agency, and this one a qualifier. */
const isAgency = (scan: Scan, at: number): boolean => readAgency(scan, at)?.value.trust === 'known';

/**
 * `ERIE (PA) -`: the one form that is an agency's and a state's. PA Media it is, with the state among the alternatives, but
 * in an English text that goes on to name the state, which no British copy does of its own town.
 */
const tellsPennsylvania = (scan: Scan): boolean =>
  scan.language === 'en' && /Pennsylvania|\bPa\./.test(scan.text.slice(0, TOLD_WITHIN));

/** Characters of the opening in which an American paper names its state. */
const TOLD_WITHIN = 1000;

function readItems(scan: Scan, at: number): Item[] {
  const end = nameEnd(scan, at);
  if (end === at) return [];
  const items: Item[] = splitCanton(scan, { from: at, to: end, joint: 'first', known: false });
  while (items.length < MAX_ITEMS) {
    const before = items[items.length - 1];
    const item = before && nextItem(scan, before.to);
    // What is qualified already is not qualified again by an unknown word: `FRANKFURT, Ky. (WKYT)`.
    if (!item || (item.joint === 'bracket' && !item.known && before.known)) break;
    items.push(item);
  }
  return items;
}

/** `Landquart GR`, `WASHINGTON D.C.`: canton or state stand behind the name without a comma. */
function splitCanton(scan: Scan, item: Item): Item[] {
  const last = item.to - 1;
  const token = tokenAt(scan, last);
  if (last === item.from || token?.shape !== 'upper' || token.end - token.start > 3) return [item];
  const word = printed(scan, last, item.to);
  const isSwiss = tokenAt(scan, item.from)?.shape === 'title' && isCanton(folded(scan, last));
  const isDotted = (/^\p{Lu}\.\p{Lu}$/u.test(word) || word === 'DC') && isQualifier(folded(scan, last));
  if (!isSwiss && !isDotted) return [item];
  const stop = isDotted && isMark(scan, item.to, '.') && !tokenAt(scan, item.to)?.spaceBefore ? 1 : 0;
  return [
    { ...item, to: last },
    { from: last, to: item.to + stop, joint: 'canton', known: true }
  ];
}

function nextItem(scan: Scan, at: number): Item | null {
  if (isMark(scan, at, ',')) return afterComma(scan, at + 1);
  if (isMark(scan, at, '/')) return afterSlash(scan, at);
  if (isMark(scan, at, '(') || isMark(scan, at, '[')) return inBrackets(scan, at);
  if (isConjunction(scan, at)) return named(scan, at + 1, 'and');
  return null;
}

function afterComma(scan: Scan, at: number): Item | null {
  if (isConjunction(scan, at)) return named(scan, at + 1, 'and');
  if (readDate(scan, at)) return null;
  const end = qualifierEnd(scan, at);
  if (end > at) return { from: at, to: end, joint: 'comma', known: true };
  if (readAgency(scan, at)) return null;
  return named(scan, at, 'comma');
}

/** `/TASS/` is an agency, `KYIV/MOSKOU` are places. */
function afterSlash(scan: Scan, at: number): Item | null {
  const agency = readAgency(scan, at);
  return agency ? null : named(scan, at + 1, 'slash');
}

function named(scan: Scan, at: number, joint: Item['joint']): Item | null {
  const end = nameEnd(scan, at);
  return end > at ? { from: at, to: end, joint, known: isQualifier(foldedRange(scan, at, end)) } : null;
}

/** `(BARI)`, `[India]`: the item spans the words inside; its end is found again by `endOf`. */
function inBrackets(scan: Scan, at: number): Item | null {
  const agency = readAgency(scan, at)?.value.trust === 'known';
  if (agency && qualifierWords(folded(scan, at + 1)) === 0) return null;
  const known = qualifierEnd(scan, at + 1);
  const end = known > at + 1 ? known : Math.max(nameEnd(scan, at + 1), slashedEnd(scan, at + 1));
  if (end === at + 1 || !isClosed(scan, end)) return null;
  // `(TT)`, `(PL)`: an agency, though a country has that code.
  if (agency && (known === at + 1 || isCodeAt(scan, at + 1, known))) return null;
  return { from: at, to: end + 1, joint: 'bracket', known: known > at + 1 };
}

const isClosed = (scan: Scan, at: number): boolean => isMark(scan, at, ')') || isMark(scan, at, ']');

/** `N/R`, `U/E`: regions as the Ghanaian wire shortens them. */
function slashedEnd(scan: Scan, at: number): number {
  const letters = [at, at + 2].every(
    (part) => tokenAt(scan, part)?.shape === 'upper' && folded(scan, part).length === 1
  );
  return letters && isMark(scan, at + 1, '/') ? at + 3 : at;
}

/** How names behind a comma are taken: as what the place lies in, as places unless the tables know them, or all as places. */
type CommaMode = 'nested' | 'listed' | 'flat';

/** Which of the items are places and which qualify them; the likelier reading first. */
function interpret(scan: Scan, items: Item[], rank: number): Found<ReadPlaces>[] {
  const first = build(scan, items, rank, likelierMode(scan, items));
  if (
    items.length === 1 ||
    !items.some((item) => item.joint === 'comma' && isCity(scan, item) && isLikeFirst(scan, items, item))
  )
    return [first];
  const second = build(scan, items, rank * 0.85, first.value.places.length > 1 ? 'nested' : 'flat');
  return second.value.places.length === first.value.places.length ? [first] : [first, second];
}

/** Two names in capitals are two places; `Sitges, Barcelona` is one, with its province; three names or an *and* make a list. */
function likelierMode(scan: Scan, items: Item[]): CommaMode {
  const loose = items.filter((item) => item.joint === 'comma' && !item.known);
  const isList = loose.length > 1 || loose.some((item) => isCaps(scan, item));
  return isList || items.some((item) => item.joint === 'and') ? 'listed' : 'nested';
}

function build(scan: Scan, items: Item[], rank: number, mode: CommaMode): Found<ReadPlaces> {
  const places: PlacePart[] = [];
  let qualified = false;
  for (const item of items) {
    const place = places[places.length - 1];
    if (place && item.joint === 'slash' && isSlashSuffix(scan, item)) place.to = item.to;
    else if (!place || isPlace(scan, items, item, mode)) places.push({ from: item.from, to: item.to, qualifier: null });
    else {
      const edge = item.joint === 'bracket' ? 1 : 0;
      // `Patna (Bihar) [India]`: the nearer of two brackets says more; `FL, USA` goes on.
      if (!place.qualifier || (edge === 0 && !isClosed(scan, place.qualifier.to)))
        place.qualifier = { from: place.qualifier?.from ?? item.from + edge, to: item.to - edge };
      qualified ||= item.known;
    }
  }
  const casing = places.every((place) => isCaps(scan, place)) ? 'caps' : 'title';
  const last = items[items.length - 1];
  return { from: items[0]?.from ?? 0, to: last?.to ?? 0, value: { places, casing, qualified }, score: rank };
}

function isPlace(scan: Scan, items: Item[], item: Item, mode: CommaMode): boolean {
  if (item.joint !== 'comma') return item.joint === 'and' || item.joint === 'slash';
  if (mode === 'nested' || !isLikeFirst(scan, items, item)) return false;
  return mode === 'flat' ? isCity(scan, item) : !item.known;
}

/** Not a region's name only: `PARIS, FRANCE` has no other reading. */
const isCity = (scan: Scan, item: Item): boolean => !item.known || isCityToo(foldedRange(scan, item.from, item.to));

/** A name in full and in the casing of the first: `NEW YORK` behind `LONDON`, but not `Pa.` or `Italy`. */
function isLikeFirst(scan: Scan, items: Item[], item: Item): boolean {
  const first = items[0];
  return (
    first !== undefined && isCaps(scan, first) === isCaps(scan, item) && printed(scan, item.from, item.to).length > 4
  );
}

const isSlashSuffix = (scan: Scan, item: Item): boolean =>
  item.to === item.from + 1 && SLASH_SUFFIXES.has(printed(scan, item.from, item.to).toLowerCase());

function isCaps(scan: Scan, part: { from: number; to: number }): boolean {
  let upper = 0;
  for (let at = part.from; at < part.to; at++) {
    const shape = tokenAt(scan, at)?.shape;
    if (shape === 'title') return false;
    if (shape === 'upper') upper++;
  }
  return upper > 0;
}
