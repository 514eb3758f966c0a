import type { Dateline } from '../model/dateline.ts';
import { foldWords, wordSpans } from '../text/words.ts';

/** Characters of a lead that are looked at: a text of a megabyte in one line costs no more than a long one. */
const MOST_READ = 20_000;
/** Leads of fewer words are alike only when their words are the same: `DE BILT (ANP) - Het wordt 12 graden.` */
const MIN_WORDS = 8;

/** What two leads are compared by. */
export interface LeadPrint {
  /** The printed places with their qualifiers, folded. */
  opening: string;
  /** The text behind the dateline. */
  body: string;
  /** Hashes of its words. */
  words: readonly number[];
  /** Hashes of the pairs of neighbouring words; of a single word its own. */
  pairs: readonly number[];
  /** Whether the text is too short to be compared by pairs. */
  isShort: boolean;
}

/** A lead, its dateline taken off: `bodyStart` of one that was read. Make it once when a lead is compared often. */
export function leadPrint(lead: string, dateline: Dateline | null): LeadPrint {
  const body = lead.slice(dateline?.bodyStart ?? 0, MOST_READ);
  const { hash: words } = wordSpans(body, { joined: true });
  return { opening: openingOf(dateline), body, words, pairs: pairsOf(words), isShort: words.length < MIN_WORDS };
}

function openingOf(dateline: Dateline | null): string {
  const printed = dateline?.places.map(({ text, qualifier }) => `${text} ${qualifier?.text ?? ''}`).join(' ') ?? '';
  return foldWords(printed, { joined: true }).join(' ');
}

function pairsOf(words: readonly number[]): number[] {
  if (words.length === 1) return [words[0]!];
  const pairs: number[] = [];
  for (let at = 1; at < words.length; at++) pairs.push((Math.imul(words[at - 1]!, 0x9e3779b1) ^ words[at]!) >>> 0);
  return pairs;
}

/** A lead with its figures masked: what a page corrected is the same text then. */
export function masked(lead: string, dateline: Dateline | null): LeadPrint {
  const body = lead.slice(dateline?.bodyStart ?? 0, MOST_READ).replace(/\d+(?:[.,:]\d+)*/g, '0');
  return { ...leadPrint(body, null), opening: openingOf(dateline) };
}

/** Share of the pairs that two leads have in common (Jaccard): 1 for the same words. */
export function shareOf(one: LeadPrint, two: LeadPrint): number {
  if (sameWords(one, two)) return 1;
  const [ones, twos] = [new Set(one.pairs), new Set(two.pairs)];
  let common = 0;
  for (const pair of ones) if (twos.has(pair)) common++;
  const all = ones.size + twos.size - common;
  return all === 0 ? 0 : common / all;
}

/** Whether two leads have the same words, whatever the signs between them. */
export function sameWords({ words: ones }: LeadPrint, { words: twos }: LeadPrint): boolean {
  return ones.length === twos.length && ones.every((word, at) => word === twos[at]);
}

/** Whether one lead breaks off where the other goes on: all its words open the other, the last perhaps cut. */
export function isCutOff(one: LeadPrint, two: LeadPrint): boolean {
  const [shorter, longer] = one.words.length <= two.words.length ? [one, two] : [two, one];
  const whole = shorter.words.length - 1;
  if (whole + 1 < MIN_WORDS) return false;
  for (let at = 0; at < whole; at++) if (shorter.words[at] !== longer.words[at]) return false;
  if (shorter.words[whole] === longer.words[whole]) return true;
  const [cut = '', full = ''] = [shorter, longer].map(({ body }) => foldWords(body, { joined: true })[whole]);
  return full.startsWith(cut);
}
