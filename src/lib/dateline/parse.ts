import type { Dateline } from '../model/dateline.ts';
import { datelineOf } from './assemble.ts';
import { openingOf } from './opens-story.ts';
import { firstCharacter, startsBehindPreamble } from './preamble.ts';
import { readAgency } from './read-agency.ts';
import { refusalOf, type Refusal } from './refusal.ts';
import { scanAt, type Scan } from './scan.ts';
import { solve, solveAt } from './solve.ts';
import type { Solution } from './types.ts';

/** A lead's dateline with the other solutions of it, best first; or the reason for having none. */
export type ParsedDateline =
  { ok: true; dateline: Dateline; alternatives: Dateline[] } | { ok: false; reason: Refusal };

export interface ParseOptions {
  /** ISO 639-1 of the story; decides `03/04` and nothing else. */
  language?: string | null;
}

/** A solution and where it was found. */
interface Placed {
  scan: Scan;
  solution: Solution;
}

/** A solution this sure at the very start needs no look behind a preamble. */
const SURE = 0.75;
/** What a preamble costs: the text before the dateline was not understood. */
const BEHIND_PREAMBLE = 0.93;

/**
 * Takes apart the dateline that opens a lead: `MOSKOU (ANP/RTR) - De Noord-Koreaanse leider …`.
 * Never throws; looks at the opening only, whatever the length of the text.
 */
export function parseDateline(lead: string, options: ParseOptions = {}): ParsedDateline {
  const from = firstCharacter(lead);
  if (from === lead.length) return { ok: false, reason: 'empty' };
  const language = options.language ?? null;
  const { scan: first, solutions: found } = solveAt(lead, from, language);
  const solutions: Placed[] = found.map((solution) => ({ scan: first, solution }));
  const best = solutions[0]?.solution;
  if (!best || best.score < SURE || !best.places) solutions.push(...behindPreamble(lead, from, language));
  if (solutions.length === 0) return { ok: false, reason: refusalOf(lead, opensWithAgency(first)) };
  if (solutions.length > 1) solutions.sort((a, b) => b.solution.score - a.solution.score);
  return parsed(solutions, from);
}

/** Alternatives are taken apart when somebody asks: few do. They are an own property all the same, for JSON and workers. */
function parsed(solutions: Placed[], from: number): ParsedDateline {
  const [dateline = null, ...others] = solutions;
  if (!dateline) return { ok: false, reason: 'prose' };
  const take = ({ scan, solution }: Placed) => datelineOf(scan, solution, from, rival(solutions, solution));
  if (others.length === 0) return { ok: true, dateline: take(dateline), alternatives: [] };
  let alternatives: Dateline[] | null = null;
  return {
    ok: true,
    dateline: take(dateline),
    get alternatives() {
      return (alternatives ??= others.map(take));
    }
  };
}

const opensWithAgency = (scan: Scan): boolean => readAgency(scan, 0)?.value.trust === 'known';

function behindPreamble(lead: string, from: number, language: string | null): Placed[] {
  for (const start of startsBehindPreamble(lead, from)) {
    const scan = scanAt(lead, start, language);
    const opensLine = lead.charAt(start - 1) === '\n';
    const solution = solve(scan).find(
      (found) => isPlainEnough(found) || (opensLine && openingOf(scan, found) === 'surely')
    );
    if (solution) return [{ scan, solution: { ...solution, score: solution.score * BEHIND_PREAMBLE } }];
  }
  return [];
}

/** Within a line only a place with a known agency counts, or one in capitals before a strong dash. */
function isPlainEnough(solution: Solution): boolean {
  if (!solution.places) return false;
  if (solution.agency?.value.trust === 'known') return true;
  return (
    solution.places.value.casing === 'caps' && solution.separators.some((separator) => separator.value === 'strong')
  );
}

/** The best other solution's score as a share of this one's. */
function rival(solutions: Placed[], solution: Solution): number {
  const other = solutions.find((placed) => placed.solution !== solution);
  return other ? Math.min(1, other.solution.score / solution.score) : 0;
}
