import { agencyOf, agencyOfSqueezed, BARE_WORDS, opensBareAgency, type Agency } from './agencies.ts';
import { readDate } from './read-date.ts';
import { folded, isMark, printed, squeezedRange, tokenAt, type Scan } from './scan.ts';
import type { AgencyPart, Found, ReadAgency } from './types.ts';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '/': '/' };
/** An agency bracket holds no more than this many tokens: `(AP Photo/Xinhua - March 1, 2024)`. */
const MAX_TOKENS = 16;
const MAX_UNKNOWN_WORDS = 4;

/** Agencies at token `at`: `(ANP/RTR/AFP)`, `[dpa]`, `/TASS/`, `(ats afp)`, or bare as in `March 22 AAP`. */
export function readAgency(scan: Scan, at: number): Found<ReadAgency> | null {
  const known = scan.agencies[at];
  return known === undefined ? (scan.agencies[at] = readAnew(scan, at)) : known;
}

function readAnew(scan: Scan, at: number): Found<ReadAgency> | null {
  const token = tokenAt(scan, at);
  if (!token) return null;
  if (token.kind === 'word') return bareAgency(scan, at);
  if (token.kind !== 'mark') return null;
  const open = scan.text.charAt(token.start);
  const closing = CLOSING[open];
  if (!closing) return null;
  const close = closingAt(scan, at + 1, closing);
  if (close < 0 || close === at + 1) return null;
  const read = insideBrackets(scan, at + 1, close, open === '/' ? 'slash' : 'bracket');
  if (!read || (open === '/' && read.trust !== 'known')) return null;
  return {
    from: at,
    to: close + 1,
    value: read,
    score: read.trust === 'known' ? 1 : read.trust === 'caps' ? 0.88 : 0.8
  };
}

function closingAt(scan: Scan, from: number, closing: string): number {
  for (let at = from; at < from + MAX_TOKENS && tokenAt(scan, at); at++) {
    if (isMark(scan, at, closing)) return at;
    if (isMark(scan, at, '(') || tokenAt(scan, at)?.kind === 'break') return -1;
  }
  return -1;
}

function insideBrackets(scan: Scan, from: number, close: number, form: ReadAgency['form']): ReadAgency | null {
  const { end, date } = dateInside(scan, from, close);
  const agencies = agencyParts(scan, from, end);
  if (!agencies) return null;
  if (agencies.some((agency) => agency.key !== null)) return { agencies, form, trust: 'known', date };
  const caps = agencies.every(isCapsName);
  const words = agencies.reduce((sum, { name }) => sum + name.split(/\s+/).length, 0);
  if (!caps && words > MAX_UNKNOWN_WORDS) return null;
  return { agencies, form, trust: caps ? 'caps' : 'mixed', date };
}

/** `Newsfile Corp. - March 1, 2024`: where the agency ends and its date stands. */
function dateInside(scan: Scan, from: number, close: number): { end: number; date: ReadAgency['date'] } {
  for (let at = from + 1; at < close - 1; at++) {
    const splits = tokenAt(scan, at)?.kind === 'dash' || isMark(scan, at, ',') || isMark(scan, at, '/');
    const found = splits ? readDate(scan, at + 1) : null;
    if (found?.to === close) return { end: at, date: { from: at + 1, to: close, value: found.value } };
  }
  return { end: close, date: null };
}

/** Splits at `/ , & + - –`; spaces split only where every word is an agency (`ats afp`). Null when a piece is no name. */
function agencyParts(scan: Scan, from: number, end: number): AgencyPart[] | null {
  const whole = knownPart(scan, from, end);
  if (whole) return [whole];
  const parts: AgencyPart[] = [];
  let start = from;
  for (let at = from; at <= end; at++) {
    const token = tokenAt(scan, at);
    if (at < end && token && !splitsAgencies(scan, at)) continue;
    if (at > start && !addParts(scan, start, at, parts)) return null;
    start = at + 1;
  }
  return parts.length > 0 ? parts : null;
}

const AND = new Set(['and', 'en', 'und', 'et', 'y', 'e', 'og', 'och', 'ja']);

function splitsAgencies(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at);
  if (!token) return false;
  if (token.kind === 'dash') return true;
  if (token.kind === 'mark') return '/,&+;=|©*'.includes(scan.text.charAt(token.start));
  return token.kind === 'word' && token.shape === 'lower' && AND.has(folded(scan, at));
}

function addParts(scan: Scan, from: number, to: number, parts: AgencyPart[]): boolean {
  const known = knownPart(scan, from, to);
  if (known) {
    parts.push(known);
    return true;
  }
  const words: AgencyPart[] = [];
  for (let at = from; at < to; at++) {
    const word = knownPart(scan, at, at + 1);
    if (word) words.push(word);
  }
  if (words.length === to - from || (words.length > 0 && isMark(scan, to - 1, '.'))) {
    parts.push(...words);
    return true;
  }
  return addUnknown(scan, from, to, parts);
}

/** A name that the table lacks. The lower-case desk of `dpa/lnw` is passed over. */
function addUnknown(scan: Scan, from: number, to: number, parts: AgencyPart[]): boolean {
  for (let at = from; at < to; at++) {
    const token = tokenAt(scan, at);
    const named = token?.kind === 'word' || token?.kind === 'number' || isMark(scan, at, '.') || isMark(scan, at, "'");
    if (!token || !named) return false;
  }
  const first = tokenAt(scan, from);
  // `3TV` is a station; `10` is none.
  if (!first || first.kind === 'mark' || /^\d+$/.test(printed(scan, from, to))) return false;
  const hyphened = to === from + 1 ? hyphenedAgencies(scan, from) : null;
  if (hyphened) {
    parts.push(...hyphened);
    return true;
  }
  if (first.shape === 'lower') return parts.length > 0 && to === from + 1;
  if (to - from > MAX_UNKNOWN_WORDS + 2) return false;
  parts.push(partOf(scan, from, to, null));
  return true;
}

/** `NTB-AFP`: one word of agencies that the table knows. */
function hyphenedAgencies(scan: Scan, at: number): AgencyPart[] | null {
  const word = printed(scan, at, at + 1);
  if (!word.includes('-')) return null;
  let start = tokenAt(scan, at)?.start ?? 0;
  const parts: AgencyPart[] = [];
  for (const piece of word.split('-')) {
    const agency = agencyOf(piece);
    if (!agency) return null;
    parts.push({ start, end: start + piece.length, key: agency.key, name: agency.name });
    start += piece.length + 1;
  }
  return parts;
}

function knownPart(scan: Scan, from: number, to: number): AgencyPart | null {
  // `Jens Stoltenberg (Ap)`: a party; agencies of two letters print them both in capitals.
  const first = tokenAt(scan, from);
  if (to === from + 1 && first?.shape === 'title' && first.end - first.start === 2) return null;
  const agency = agencyOfSqueezed(squeezedRange(scan, from, to));
  return agency && partOf(scan, from, to, agency);
}

function partOf(scan: Scan, from: number, to: number, agency: Agency | null): AgencyPart {
  const name = printed(scan, from, to);
  const start = tokenAt(scan, from)?.start ?? 0;
  return { start, end: start + name.length, key: agency?.key ?? null, name: agency?.name ?? name };
}

/** `WXYZ`, `KCRA`: two to six capitals, as stations and small agencies sign. */
const isCapsName = ({ name }: AgencyPart): boolean => /^[\p{Lu}\d]{2,6}$/u.test(name);

/** Only what the table marks as standing alone, the longest form first. */
function bareAgency(scan: Scan, at: number): Found<ReadAgency> | null {
  if (!opensBareAgency(folded(scan, at))) return null;
  for (let to = at + BARE_WORDS; to > at; to--) {
    const last = tokenAt(scan, to - 1);
    if (last?.kind !== 'word') continue;
    const agency = agencyOfSqueezed(squeezedRange(scan, at, to));
    if (!agency?.bare) continue;
    const value: ReadAgency = {
      agencies: [partOf(scan, at, to, agency)],
      form: 'bare',
      trust: 'known',
      date: null
    };
    return { from: at, to, value, score: 0.95 };
  }
  return null;
}
