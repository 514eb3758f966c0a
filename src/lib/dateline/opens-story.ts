import { isLabel } from './labels.ts';
import { firstCharacter } from './preamble.ts';
import { isRubric } from './rubrics.ts';
import { printed, tokenAt, type Scan } from './scan.ts';
import { solveAt } from './solve.ts';
import type { ReadAgency, Solution } from './types.ts';

/** Whether a line opens a story: `perhaps` counts only where the page's form says already that one begins there. */
export type Opening = 'surely' | 'perhaps' | 'no';

/**
 * Whether a dateline opens the line: `MOSKOU (ANP/RTR) - De …` surely, `AJAX - De club …` perhaps, `VVD (24 zetels) en …`
 * no. Built on the parser's own solutions; costs a few tokens on a line that cannot be one. Never throws.
 */
export function opensStory(line: string, language: string | null = null): Opening {
  const from = firstCharacter(line);
  if (from === line.length) return 'no';
  const {
    scan,
    solutions: [solution]
  } = solveAt(line, from, language);
  return solution ? openingOf(scan, solution) : 'no';
}

/** `BY JOHN SMITH — The council`: words that name a writer in capitals and no place. */
const BYLINE =
  /^(?:by|door|par|por|tekst|text|van onze|von unser\p{L}*|de notre|de nuestr\p{L}*|dal nostro)(?!\p{L})/iu;

/** How sure the best solution of a line is, standing alone: nothing before it says that a story begins. */
export function openingOf(scan: Scan, solution: Solution): Opening {
  const agency = solution.agency?.value;
  if (!solution.places) return agency && textFollows(scan, solution.end) ? 'surely' : 'no';
  if (isCaps(solution) && BYLINE.test(printed(scan, 0, 2))) return 'no';
  if (!agency) return isPlainlyPrinted(scan, solution) ? 'surely' : 'perhaps';
  // `Foto: ANP`, `SOURCE - Reuters`: a credit, not a dateline.
  if (agency.form === 'bare' && isLabelled(scan, solution)) return 'no';
  return isVouchedFor(scan, solution, agency) ? 'surely' : 'perhaps';
}

const isCaps = ({ places }: Solution): boolean => places?.value.casing === 'caps';
const isQualified = ({ places }: Solution): boolean => places?.value.qualified === true;

/**
 * A known agency in brackets, or an unknown one behind a place that is dated or has its state or country. A name in running
 * case with nothing behind its agency is a caption's end: `Mark Rutte (ANP)`.
 */
function isVouchedFor(scan: Scan, solution: Solution, agency: ReadAgency): boolean {
  const dated = solution.date !== null;
  if (agency.trust !== 'known') return (dated || isQualified(solution)) && solution.separators.length > 0;
  return dated || textFollows(scan, solution.end) || (isCaps(solution) && agency.form !== 'bare');
}

/**
 * Without an agency: dated, or in capitals with a state or country and any dash, or in capitals with the dash that
 * agencies print. Behind capitals alone an en dash or a hyphen closes labels more often: `CULTUUR – Nieuwe film`.
 */
function isPlainlyPrinted(scan: Scan, solution: Solution): boolean {
  const separator = solution.separators[solution.separators.length - 1];
  if (solution.date) return isCaps(solution) || isQualified(solution);
  if (!isCaps(solution) || !separator || isLabelled(scan, solution)) return false;
  if (separator.value !== 'strong' && separator.value !== 'hyphen') return false;
  if (isQualified(solution)) return !isQualifiedByInitials(scan, solution);
  return separator.value === 'strong' && !printed(scan, separator.from, separator.to).includes('–');
}

/** `BIDEN (D) -`, `AJAX (NED) -`: a party's or a country's initials behind a name say nothing of a place. */
function isQualifiedByInitials(scan: Scan, { places }: Solution): boolean {
  const qualifier = places?.value.places[0]?.qualifier;
  if (!qualifier || !places) return false;
  const bracketed =
    tokenAt(scan, qualifier.from - 1)?.kind === 'mark' && printed(scan, qualifier.from - 1, qualifier.from) !== ',';
  return bracketed && printed(scan, qualifier.from, qualifier.to).length <= 3;
}

function isLabelled(scan: Scan, { places }: Solution): boolean {
  const first = places?.value.places[0];
  if (!first) return false;
  const name = printed(scan, first.from, first.to);
  return isLabel(name) || isRubric(name);
}

/** Running text: within eight tokens a word in lower case. A sign-off, `(ANP)`, has none behind it. */
function textFollows(scan: Scan, at: number): boolean {
  for (let next = at; next < at + 8; next++) {
    const token = tokenAt(scan, next);
    if (!token || token.kind === 'break') return false;
    if (token.kind === 'word' && token.shape === 'lower') return true;
  }
  return false;
}
