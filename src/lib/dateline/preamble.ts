import { DATELINE_WORDS } from '../facts/compiled/dateline-words.ts';
import { squeeze } from '../text/fold.ts';
import { isWhite } from './tokenize.ts';

/** What an editor put before the dateline: squeezed openings (no spaces or hyphens), so that `N i e u w bericht` fits too. */
const KEYWORDS = DATELINE_WORDS.keyword;

const BY_INITIAL = new Map<string, string[]>();
for (const keyword of KEYWORDS) {
  BY_INITIAL.set(keyword.charAt(0), [...(BY_INITIAL.get(keyword.charAt(0)) ?? []), keyword]);
}

/** `By`, in the languages of the wires, before a name. */
const BYLINES = new Set(DATELINE_WORDS.byline);

/** How far a preamble may reach, and how many starts behind it are tried. */
const REACH = 600;
const MAX_STARTS = 14;
/** How far from `By` the name of a writer ends. */
const NAME_REACH = 160;
const BYLINE_LENGTH = 8;

/** The first two letters of each: most texts are told apart by them. */
const OPENINGS = new Set(KEYWORDS.map((keyword) => keyword.slice(0, 2)));

/** Spaces, a BOM and list signs before the text are nobody's. */
export function firstCharacter(lead: string): number {
  // Plain letters and signs are nothing to skip.
  const code = lead.charCodeAt(0);
  if (code > 32 && code < 127) return 0;
  const match = /^[\s\p{Default_Ignorable_Code_Point}•·▪■●‣]*/u.exec(lead);
  return match ? match[0].length : 0;
}

/** Where a dateline may begin behind a preamble, nearest first; empty where the text opens with none. */
export function startsBehindPreamble(text: string, from: number): number[] {
  const limit = Math.min(text.length, from + REACH);
  if (isMarkedOpening(text, from)) return sentenceStarts(text, from, limit, MAX_STARTS);
  if (!isByline(text, from)) return lineStarts(text, from, limit);
  const starts = nameStarts(text, from, limit);
  return [...new Set([...starts, ...sentenceStarts(text, from, limit, MAX_STARTS)])].slice(0, MAX_STARTS);
}

function isMarkedOpening(text: string, from: number): boolean {
  if ('([*+/=<^#•►▶»>~'.includes(text.charAt(from))) return true;
  const two = squeeze(text.slice(from, from + 4)).slice(0, 2);
  if (two.length === 2 && !OPENINGS.has(two)) return false;
  const squeezed = squeeze(text.slice(from, from + 40));
  return BY_INITIAL.get(squeezed.charAt(0))?.some((keyword) => squeezed.startsWith(keyword)) ?? false;
}

function isByline(text: string, from: number): boolean {
  let end = from;
  while (end < text.length && end - from <= BYLINE_LENGTH && !isWhite(text, end)) end++;
  return BYLINES.has(text.slice(from, end).toLowerCase());
}

/** Behind `.`, `:`, a closing bracket, a run of signs or a line's end, where a capital follows. */
function sentenceStarts(text: string, from: number, limit: number, most: number): number[] {
  const starts: number[] = [];
  for (let at = from + 1; at < limit && starts.length < most; at++) {
    if (!isWhite(text, at - 1) || !opensName(text, at)) continue;
    if (isLineEnd(text, at - 1) || isBoundary(text, from, at)) starts.push(at);
  }
  return starts;
}

const isLineEnd = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';

/** A sign before one or two spaces, or a gap of three. */
function isBoundary(text: string, from: number, at: number): boolean {
  let before = at - 1;
  while (before > from && before > at - 4 && isWhite(text, before)) before--;
  return before === at - 4 || '.:!?)]*+/=-–—_>»;'.includes(text.charAt(before));
}

/** Behind `By John Smith`: any word that could open a place's name, a change to capitals first. */
function nameStarts(text: string, from: number, limit: number): number[] {
  const words = [...text.slice(from, Math.min(limit, from + NAME_REACH)).matchAll(/\S+/g)];
  const starts = words.slice(2).filter((word) => opensName(text, from + word.index));
  const isCaps = (word: string): boolean => word === word.toUpperCase();
  const changes = starts.filter((word) => {
    const before = words[words.indexOf(word) - 1]?.[0] ?? '';
    return isCaps(word[0]) && !isCaps(before);
  });
  return [...changes, ...starts].map((word) => from + word.index);
}

/** Each further line of the opening. */
function lineStarts(text: string, from: number, limit: number): number[] {
  const starts: number[] = [];
  let end = text.indexOf('\n', from);
  while (end >= 0 && end < limit && starts.length < MAX_STARTS) {
    if (opensName(text, end + 1)) starts.push(end + 1);
    end = text.indexOf('\n', end + 1);
  }
  return starts;
}

/** Whether a capital, a figure, an apostrophe or a bracket stands there. */
function opensName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || "'([/".includes(text.charAt(at));
  return /[\p{Lu}’]/u.test(text.charAt(at));
}
