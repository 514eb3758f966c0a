import { GRAMMAR, type Form, type PartSymbol } from './grammar.ts';
import { evidence } from './evidence.ts';
import { readAgency, type ReadAgency } from './read-agency.ts';
import { readDate, type ReadDate } from './read-date.ts';
import { readPlaces, type ReadPlaces } from './read-places.ts';
import { readSeparator, type Separator } from './read-separator.ts';
import { isMark, type Found, type Scan } from './scan.ts';

/** A form filled with classified spans. */
export interface Reading {
  form: Form;
  places: Found<ReadPlaces> | null;
  date: Found<ReadDate> | null;
  agency: Found<ReadAgency> | null;
  separators: Found<Separator>[];
  /** Token behind the last part. */
  end: number;
  score: number;
}

/** Each span is read once a position, whatever number of forms ask for it. */
interface Chart {
  scan: Scan;
  places: Found<ReadPlaces>[][];
  dates: (Found<ReadDate> | null)[];
  agencies: (Found<ReadAgency> | null)[];
}

/** Readings below this are dropped. */
const FLOOR = 0.3;
/** From here on no other form is tried: above the prior of any that follows. */
const CERTAIN = 0.97;
/** More readings than these never help a reader of the alternatives. */
const MAX_READINGS = 6;

/** All readings of the tokens from the first on, best first. */
export function solve(scan: Scan): Reading[] {
  const chart: Chart = { scan, places: [], dates: [], agencies: [] };
  const readings: Reading[] = [];
  for (const form of GRAMMAR) {
    const empty: Reading = { form, places: null, date: null, agency: null, separators: [], end: 0, score: form.prior };
    walk(chart, empty, 0, readings);
    // What is printed in full has one reading: no later form can be surer.
    if (readings.length === 1 && (readings[0]?.score ?? 0) >= CERTAIN) return readings;
  }
  // A reading that leaves a place unread is no rival of one that reads it.
  const placed = readings.filter((reading) => reading.places);
  const kept = placed.length > 0 ? placed : readings;
  return kept
    .sort((a, b) => b.score - a.score)
    .filter(isNew)
    .slice(0, MAX_READINGS);
}

/** The same places and agencies by another form are no other reading. */
function isNew(reading: Reading, index: number, readings: Reading[]): boolean {
  return !readings.slice(0, index).some((earlier) => keyOf(earlier) === keyOf(reading));
}

const keyOf = (reading: Reading): string =>
  JSON.stringify([reading.places?.value.places, reading.agency?.value.agencies]);

/** Fills the form's part number `index` in every way it can be, and goes on. */
function walk(chart: Chart, reading: Reading, index: number, out: Reading[]): void {
  const symbol = reading.form.parts[index];
  if (!symbol) {
    const score = reading.score * evidence(chart.scan, reading);
    if (score >= FLOOR) out.push({ ...reading, score });
    return;
  }
  let filled = false;
  for (const next of fill(chart, reading, symbol)) {
    filled = true;
    walk(chart, next, index + 1, out);
  }
  if (!filled && symbol.endsWith('?')) walk(chart, reading, index + 1, out);
}

function fill(chart: Chart, reading: Reading, symbol: PartSymbol): Reading[] {
  const at = symbol.startsWith('separator') ? reading.end : skipJoints(chart.scan, reading.end);
  switch (symbol) {
    case 'place':
      return placesAt(chart, at).map((places) => ({
        ...reading,
        places,
        end: places.to,
        score: reading.score * places.score
      }));
    case 'agency': {
      const agency = agencyAt(chart, at);
      return agency ? [{ ...reading, agency, end: agency.to, score: reading.score * agency.score }] : [];
    }
    case 'date':
    case 'date?': {
      // `/ ACCESSWIRE / March 5, 2024 /`
      const date = dateAt(chart, at);
      return date ? [{ ...reading, date, end: date.to }] : [];
    }
    case 'separator':
    case 'separator?': {
      const separator = readSeparator(chart.scan, skipComma(chart.scan, at));
      if (!separator || (separator.value === 'stop' && isInner(reading))) return [];
      return [{ ...reading, separators: [...reading.separators, separator], end: separator.to }];
    }
  }
}

/** A full stop between place and agency is no separator but a joint. */
const isInner = (reading: Reading): boolean => reading.agency === null && reading.form.parts.includes('agency');

/** Commas and full stops between parts say nothing: `MOSCOW. Sept 19 (Interfax)`. */
function skipJoints(scan: Scan, at: number): number {
  if (at === 0) return 0;
  let next = at;
  while (next < at + 2 && (isMark(scan, next, ',') || isMark(scan, next, '.'))) next++;
  return next;
}

const skipComma = (scan: Scan, at: number): number => (isMark(scan, at, ',') ? at + 1 : at);

function placesAt(chart: Chart, at: number): Found<ReadPlaces>[] {
  let found = chart.places[at];
  if (!found) chart.places[at] = found = readPlaces(chart.scan, at);
  return found;
}

function dateAt(chart: Chart, at: number): Found<ReadDate> | null {
  let found = chart.dates[at];
  if (found === undefined) chart.dates[at] = found = readDate(chart.scan, at);
  return found;
}

function agencyAt(chart: Chart, at: number): Found<ReadAgency> | null {
  let found = chart.agencies[at];
  if (found === undefined) chart.agencies[at] = found = readAgency(chart.scan, at);
  return found;
}
