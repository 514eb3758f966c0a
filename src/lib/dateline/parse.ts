import type { Dateline } from '../model/dateline.ts';
import { datelineOf } from './assemble.ts';
import { startsBehindPreamble } from './preamble.ts';
import { readAgency } from './read-agency.ts';
import { refusalOf, type Refusal } from './refusal.ts';
import { scanAt, type Scan } from './scan.ts';
import { solve, type Reading } from './solve.ts';

/** A lead's dateline with the other readings of it, best first; or the reason for having none. */
export type ParsedDateline =
  { ok: true; dateline: Dateline; alternatives: Dateline[] } | { ok: false; reason: Refusal };

export interface ParseOptions {
  /** ISO 639-1 of the story; decides `03/04` and nothing else. */
  language?: string | null;
}

/** A reading and where it was found. */
interface Placed {
  scan: Scan;
  reading: Reading;
}

/** A reading this sure at the very start needs no look behind a preamble. */
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
  const first = scanAt(lead, from, language);
  const readings: Placed[] = solve(first).map((reading) => ({ scan: first, reading }));
  const best = readings[0]?.reading;
  if (!best || best.score < SURE || !best.places) readings.push(...behindPreamble(lead, from, language));
  if (readings.length === 0) return { ok: false, reason: refusalOf(lead, opensWithAgency(first)) };
  if (readings.length > 1) readings.sort((a, b) => b.reading.score - a.reading.score);
  return parsed(readings, from);
}

/** Alternatives are taken apart when somebody asks: few do. They are an own property all the same, for JSON and workers. */
function parsed(readings: Placed[], from: number): ParsedDateline {
  const [dateline = null, ...others] = readings;
  if (!dateline) return { ok: false, reason: 'prose' };
  const take = ({ scan, reading }: Placed) => datelineOf(scan, reading, from, rival(readings, reading));
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

/** Spaces, a BOM and list signs before the text are nobody's. */
function firstCharacter(lead: string): number {
  // Plain letters and signs are nothing to skip.
  const code = lead.charCodeAt(0);
  if (code > 32 && code < 127) return 0;
  const match = /^[\s\u200b\ufeff•·▪■●‣]*/.exec(lead);
  return match ? match[0].length : 0;
}

function behindPreamble(lead: string, from: number, language: string | null): Placed[] {
  for (const start of startsBehindPreamble(lead, from)) {
    const scan = scanAt(lead, start, language);
    const reading = solve(scan).find(isPlainEnough);
    if (reading) return [{ scan, reading: { ...reading, score: reading.score * BEHIND_PREAMBLE } }];
  }
  return [];
}

/** Behind a preamble only a place with a known agency counts, or one in capitals before a strong dash. */
function isPlainEnough(reading: Reading): boolean {
  if (!reading.places) return false;
  if (reading.agency?.value.trust === 'known') return true;
  return reading.places.value.casing === 'caps' && reading.separators.some((separator) => separator.value === 'strong');
}

/** The best other reading's score as a share of this one's. */
function rival(readings: Placed[], reading: Reading): number {
  const other = readings.find((placed) => placed.reading !== reading);
  return other ? Math.min(1, other.reading.score / reading.score) : 0;
}
