import type { Need } from './grammar.ts';
import { agencyOfSqueezed } from './agencies.ts';
import { isLabel, isTitled } from './labels.ts';
import { printed, squeezedRange, tokenAt, type Scan } from './scan.ts';
import type { Found, PlacePart, Separator, Solution } from './types.ts';

/** How well a filled form looks like a dateline, 0–1; 0 throws the solution out. */
export function evidence(scan: Scan, solution: Solution): number {
  for (const need of solution.form.needs) if (!NEEDS[need](scan, solution)) return 0;
  return agencyEvidence(scan, solution) * separatorEvidence(scan, solution) * casingEvidence(solution);
}

const NEEDS: Readonly<Record<Need, (scan: Scan, solution: Solution) => boolean>> = {
  'known-agency': (_, solution) => solution.agency?.value.trust === 'known',
  'marked-agency': (_, solution) => solution.agency !== null && solution.agency.value.form !== 'bare',
  'sure-place': (_, solution) => isCaps(solution) || solution.date !== null || isQualified(solution),
  'vouched-place': isVouched
};

const isCaps = (solution: Solution): boolean => solution.places?.value.casing === 'caps';
const isQualified = (solution: Solution): boolean => solution.places?.value.qualified === true;
const lastSeparator = (solution: Solution) => solution.separators[solution.separators.length - 1] ?? null;

/** Without an agency: in capitals or with a state or country behind it, no label, and running text must follow. */
function isVouched(scan: Scan, solution: Solution): boolean {
  const places = solution.places;
  const separator = lastSeparator(solution);
  if (!places || !separator) return false;
  const dated = solution.date !== null;
  const caps = isCaps(solution);
  if (!caps && !isQualified(solution) && !dated && !isSpanishDash(scan, separator)) return false;
  if (!caps && !isQualified(solution) && !dated && separator.value !== 'strong') return false;
  if (!caps && (separator.value === 'colon' || separator.value === 'stop')) return false;
  if (separator.value === 'colon' && scan.text.charAt(tokenAt(scan, separator.from)?.start ?? 0) !== ':') return false;
  const first = places.value.places[0];
  if (!first || places.value.places.length > 3) return false;
  const name = printed(scan, first.from, first.to);
  const alone = !isQualified(solution) && !dated;
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

function agencyEvidence(scan: Scan, solution: Solution): number {
  const agency = solution.agency?.value;
  if (!agency) return 1;
  const place = solution.places?.value.places[0];
  // `Deutsche Presse-Agentur (dpa)` names the agency, not a place.
  if (place && isAgencyName(scan, place)) return 0;
  if (agency.trust === 'known') return 1;
  // An agency that nobody knows needs a place in capitals (or a date) before it and a dash behind it.
  if (!lastSeparator(solution)) return isCaps(solution) && (solution.date || isQualified(solution)) ? 0.75 : 0;
  if (!isCaps(solution) && !solution.date && !isQualified(solution)) return 0;
  return isCaps(solution) || solution.date ? 0.95 : 0.8;
}

const SEPARATOR_EVIDENCE = { strong: 1, hyphen: 1, colon: 0.97, stop: 0.9 } as const;

/** Without an agency the separator says more: `STOCKHOLM. En` and `NEW DELHI: The` are weak. */
const ALONE_EVIDENCE = { strong: 1, hyphen: 0.9, colon: 0.7, stop: 0.62 } as const;

/** No separator: running text must begin with a capital; a full stop ends a dateline only behind a slashed agency or a bracket. */
function separatorEvidence(scan: Scan, solution: Solution): number {
  const separator = lastSeparator(solution);
  if (separator && separator.to === solution.end) {
    if (solution.agency) return SEPARATOR_EVIDENCE[separator.value];
    return solution.date && separator.value === 'colon' ? 0.92 : ALONE_EVIDENCE[separator.value];
  }
  const next = tokenAt(scan, solution.end);
  if (solution.agency?.value.form === 'bare' && !(isDatedBefore(solution) && next?.shape === 'title')) return 0;
  if (!next) return 0.9;
  if (next.kind === 'break') return 0.95;
  if (next.kind === 'word' && next.shape === 'lower') return 0;
  if (next.kind === 'mark' && ',;)'.includes(scan.text.charAt(next.start))) return 0;
  return isCaps(solution) ? 0.9 : solution.date ? 0.88 : 0.75;
}

/** `Baku, May 2, AZERTAC The president`: place and date keep an unmarked agency from being a word of the sentence. */
const isDatedBefore = ({ places, date, agency }: Solution): boolean =>
  places !== null && date !== null && agency !== null && date.to <= agency.from;

function casingEvidence(solution: Solution): number {
  if (!solution.places || isCaps(solution)) return 1;
  return solution.date ? 0.97 : isQualified(solution) ? 0.95 : 0.9;
}
