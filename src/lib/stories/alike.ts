import type { Instant } from '../model/document.ts';
import { isCutOff, sameWords, shareOf } from './lead-print.ts';
import { tellApart, type Told } from './tell-apart.ts';

/** Share of common word pairs from which two leads may be one story; see the table in the tests. */
const SAME_SHARE = 0.6;
/** Of the same page's own story, whose figures are masked: it was rewritten, not replaced. */
const REWRITTEN_SHARE = 0.3;
/** What is printed later than this after another is a story of its own, however alike: a daily report. In milliseconds. */
export const WINDOW = 36 * 3_600_000;

/** Whether two instants lie within the window; one that nobody knows lies within any. */
export function isWithin(one: Instant, two: Instant): boolean {
  return one === null || two === null || Math.abs(one - two) <= WINDOW;
}

/**
 * Whether leads of two pages are one story: a corrected word, another bracket, a moved comma, a lead that breaks off. The same
 * printed places, at least 60 % of the word pairs in common, and nothing in which reports tellApart that are made to one pattern.
 */
export function isNearIdentical(one: Told, two: Told): boolean {
  return one.print.opening === two.print.opening && sameText(one, two);
}

/** Whether two agencies' stories are one dispatch: the same, from whatever place each printed. */
export const isSameDispatch = (one: Told, two: Told): boolean => sameText(one, two);

function sameText(one: Told, two: Told): boolean {
  if (sameWords(one.print, two.print)) return !tellApart(one, two);
  if (one.print.isShort || two.print.isShort) return false;
  const isAlike = shareOf(one.print, two.print) >= SAME_SHARE || isCutOff(one.print, two.print);
  return isAlike && !tellApart(one, two);
}

/** How alike a page's story is to one that the page had before, figures masked: 0, not at all, to 1. `role`: of both. */
export function alikeOnPage(one: Told, two: Told, role: 'main' | 'item'): number {
  const share = isCutOff(one.print, two.print) ? 1 : shareOf(one.print, two.print);
  if (role === 'main') return share >= REWRITTEN_SHARE ? share : 0;
  return one.print.opening === two.print.opening && share >= SAME_SHARE ? share : 0;
}
