import Papa from 'papaparse';
import type { Correction } from '../../model/correction.ts';
import { CORRECTION_FIELDS, type CorrectionFields, type FieldProblem, readCorrection } from './read-correction.ts';

/** Without one of these a file is no list of corrections; the others may be missing. */
const NEEDED = ['printed', 'scope', 'to'] as const;

/** Spreadsheets take a file without it for one in the machine's old encoding. */
const BOM = '\ufeff';

/** A line of a file that cannot be used, the header being line 1. `field` is `columns` where the header itself lacks some. */
export interface LineProblem {
  line: number;
  field: FieldProblem['field'] | 'columns';
  got: string;
}

export interface CorrectionsRead {
  /** Each id once, the first line's. */
  corrections: Correction[];
  problems: LineProblem[];
}

/** One line a correction under a header, tabs between, quoted where needed. What a spreadsheet would run gets an apostrophe before it. */
export function writeCorrections(corrections: readonly Correction[]): string {
  const data = corrections.map((correction) => {
    const fields = fieldsOf(correction);
    return CORRECTION_FIELDS.map((field) => escape(fields[field] ?? '', field));
  });
  return `${BOM}${Papa.unparse({ fields: [...CORRECTION_FIELDS], data }, { delimiter: '\t', newline: '\n' })}\n`;
}

/** Reads what `writeCorrections` wrote, or people did: good lines are corrections, bad ones problems. Never throws. */
export function readCorrections(text: string, options: Parameters<typeof readCorrection>[1]): CorrectionsRead {
  const plain = text.replace(/^\ufeff/, '');
  const { data } = Papa.parse<string[]>(plain, { delimiter: '\t' });
  const [header = [], ...rows] = data;
  const columns = header.map((name) => name.trim().toLowerCase());
  if (!NEEDED.every((name) => columns.includes(name))) {
    return { corrections: [], problems: [{ line: 1, field: 'columns', got: columns.join(' ').slice(0, 60) }] };
  }
  const corrections = new Map<string, Correction>();
  const problems: LineProblem[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const reading = readCorrection(cellsOf(columns, row), options);
    if (!reading.ok) problems.push(...reading.problems.map((problem) => ({ line: index + 2, ...problem })));
    else if (!corrections.has(reading.correction.id)) corrections.set(reading.correction.id, reading.correction);
  }
  return { corrections: [...corrections.values()], problems };
}

function cellsOf(columns: string[], row: string[]): CorrectionFields {
  return Object.fromEntries(columns.map((name, at) => [name, unescape(row[at] ?? '')]));
}

function fieldsOf({ to, made, undone, ...rest }: Correction): CorrectionFields {
  const { id, printed, qualifier, scope, story, source, note } = rest;
  const place = to.kind === 'none' ? null : to.place;
  return {
    ...{ id, printed, qualifier: qualifier ?? '', scope, story: story ?? '', source: source ?? '', to: to.kind },
    place: to.kind === 'place' ? to.place.key : '',
    name: place?.name ?? '',
    country: place?.country ?? '',
    lng: place ? String(place.lng) : '',
    lat: place ? String(place.lat) : '',
    note,
    made: new Date(made).toISOString(),
    undone: undone === null ? '' : new Date(undone).toISOString()
  };
}

/** Apostrophes before what would begin a formula: one more on the way out, one less on the way in. */
const FORMULA = /^'*[=+\-@]/;
const escape = (text: string, field: string) =>
  FORMULA.test(text) && field !== 'lng' && field !== 'lat' ? `'${text}` : text;
const unescape = (text: string) => (/^'+[=+\-@]/.test(text) ? text.slice(1) : text);
