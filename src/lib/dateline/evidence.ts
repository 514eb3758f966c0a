import type { Need } from './grammar.ts';
import { agencyOfSqueezed } from './agencies.ts';
import { isLabel, isTitled } from './labels.ts';
import type { PlacePart } from './read-places.ts';
import type { Separator } from './read-separator.ts';
import { printed, squeezedRange, tokenAt, type Found, type Scan } from './scan.ts';
import type { Reading } from './solve.ts';

/** How well a filled form looks like a dateline, 0–1; 0 throws the reading out. */
export function evidence(scan: Scan, reading: Reading): number {
  for (const need of reading.form.needs) if (!NEEDS[need](scan, reading)) return 0;
  return agencyEvidence(scan, reading) * separatorEvidence(scan, reading) * casingEvidence(reading);
}

const NEEDS: Readonly<Record<Need, (scan: Scan, reading: Reading) => boolean>> = {
  'known-agency': (_, reading) => reading.agency?.value.trust === 'known',
  'marked-agency': (_, reading) => reading.agency !== null && reading.agency.value.form !== 'bare',
  'sure-place': (_, reading) => isCaps(reading) || reading.date !== null || isQualified(reading),
  'vouched-place': isVouched
};

const isCaps = (reading: Reading): boolean => reading.places?.value.casing === 'caps';
const isQualified = (reading: Reading): boolean => reading.places?.value.qualified === true;
const lastSeparator = (reading: Reading) => reading.separators[reading.separators.length - 1] ?? null;

/** Without an agency: in capitals or with a state or country behind it, no label, and running text must follow. */
function isVouched(scan: Scan, reading: Reading): boolean {
  const places = reading.places;
  const separator = lastSeparator(reading);
  if (!places || !separator) return false;
  const dated = reading.date !== null;
  const caps = isCaps(reading);
  if (!caps && !isQualified(reading) && !dated && !isSpanishDash(scan, separator)) return false;
  if (!caps && !isQualified(reading) && !dated && separator.value !== 'strong') return false;
  if (!caps && (separator.value === 'colon' || separator.value === 'stop')) return false;
  if (separator.value === 'colon' && scan.text.charAt(tokenAt(scan, separator.from)?.start ?? 0) !== ':') return false;
  const first = places.value.places[0];
  if (!first || places.value.places.length > 3) return false;
  const name = printed(scan, first.from, first.to);
  const alone = !isQualified(reading) && !dated;
  if (isLabel(name) || isTitled(name) || isAgencyName(scan, first) || name.length < 2 || (alone && name.length < 3))
    return false;
  if (separator.value === 'stop' && first.to - first.from > 2) return false;
  if (first.to - first.from > 5 || separatorIsInWord(scan, separator.from)) return false;
  return proseFollows(scan, separator.to, alone);
}

/** `Caracas.- El`: nothing but a dateline is closed so. */
function isSpanishDash(scan: Scan, separator: Found<Separator>): boolean {
  const at = tokenAt(scan, separator.from)?.start ?? 0;
  return ['.-', '. -', '.–'].some((dash) => scan.text.startsWith(dash, at));
}

/** `COVID-19`, `PARIS-based`: a hyphen without a space behind it joins words. */
function separatorIsInWord(scan: Scan, at: number): boolean {
  const separator = tokenAt(scan, at);
  const next = tokenAt(scan, at + 1);
  if (!separator || !next) return false;
  const oneHyphen = separator.end - separator.start === 1 && scan.text.charAt(separator.start) === '-';
  return oneHyphen && !next.spaceBefore;
}

/** Running text begins with a capital, a figure or a quotation mark, and is not in capitals itself. */
function proseFollows(scan: Scan, at: number, strict: boolean): boolean {
  const first = tokenAt(scan, at);
  if (!first) return false;
  if (first.kind === 'word' && first.shape === 'lower') return !strict && /^['’]/.test(printed(scan, at, at + 1));
  if (first.kind === 'dash' || (first.kind === 'mark' && '([/|,.;:'.includes(scan.text.charAt(first.start))))
    return false;
  for (let next = at; next < at + 8; next++) {
    const token = tokenAt(scan, next);
    if (token?.kind === 'word' && (token.shape === 'lower' || (token.shape === 'title' && token.end - token.start > 2)))
      return true;
  }
  return false;
}

const isAgencyName = (scan: Scan, { from, to }: PlacePart): boolean =>
  agencyOfSqueezed(squeezedRange(scan, from, to)) !== null;

function agencyEvidence(scan: Scan, reading: Reading): number {
  const agency = reading.agency?.value;
  if (!agency) return 1;
  const place = reading.places?.value.places[0];
  // `Deutsche Presse-Agentur (dpa)` names the agency, not a place.
  if (place && isAgencyName(scan, place)) return 0;
  if (agency.trust === 'known') return 1;
  // An agency that nobody knows needs a place in capitals (or a date) before it and a dash behind it.
  if (!lastSeparator(reading)) return isCaps(reading) && (reading.date || isQualified(reading)) ? 0.75 : 0;
  if (!isCaps(reading) && !reading.date && !isQualified(reading)) return 0;
  return isCaps(reading) || reading.date ? 0.95 : 0.8;
}

const SEPARATOR_EVIDENCE = { strong: 1, hyphen: 1, colon: 0.97, stop: 0.9 } as const;

/** Without an agency the separator says more: `STOCKHOLM. En` and `NEW DELHI: The` are weak. */
const ALONE_EVIDENCE = { strong: 1, hyphen: 0.9, colon: 0.7, stop: 0.62 } as const;

/** No separator: running text must begin with a capital; a full stop ends a dateline only behind a slashed agency or a bracket. */
function separatorEvidence(scan: Scan, reading: Reading): number {
  const separator = lastSeparator(reading);
  if (separator && separator.to === reading.end) {
    if (reading.agency) return SEPARATOR_EVIDENCE[separator.value];
    return reading.date && separator.value === 'colon' ? 0.92 : ALONE_EVIDENCE[separator.value];
  }
  const next = tokenAt(scan, reading.end);
  if (reading.agency?.value.form === 'bare' && !(isDatedBefore(reading) && next?.shape === 'title')) return 0;
  if (!next) return 0.9;
  if (next.kind === 'break') return 0.95;
  if (next.kind === 'word' && next.shape === 'lower') return 0;
  if (next.kind === 'mark' && ',;)'.includes(scan.text.charAt(next.start))) return 0;
  return isCaps(reading) ? 0.9 : reading.date ? 0.88 : 0.75;
}

/** `Baku, May 2, AZERTAC The president`: place and date keep an unmarked agency from being a word of the sentence. */
const isDatedBefore = ({ places, date, agency }: Reading): boolean =>
  places !== null && date !== null && agency !== null && date.to <= agency.from;

function casingEvidence(reading: Reading): number {
  if (!reading.places || isCaps(reading)) return 1;
  return reading.date ? 0.97 : isQualified(reading) ? 0.95 : 0.9;
}
