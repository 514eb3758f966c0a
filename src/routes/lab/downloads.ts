import type { Feature, FeatureCollection, Point } from 'geojson';
import Papa from 'papaparse';
import type { LocatedPlace, LocatedRecord } from '../../lib/engine/located-record.ts';
import type { ProblemEntry } from './entry.ts';

/** What is downloaded: a story's record, or what could not be read. */
export type Row = { record: LocatedRecord } | { problem: ProblemEntry };

/** One JSON object a story, as `dateline locate` writes it; a bad line keeps its place with `{"id","error"}`. */
export function toJsonLines(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify('record' in row ? row.record : problemRecord(row.problem))}\n`).join('');
}

function problemRecord({ id, source, line, error }: ProblemEntry): object {
  return { id, error: line === null ? `${source}: ${error}` : `line ${line}: ${error}` };
}

const COLUMNS = [
  'id', 'headline', 'lang', 'dateline', 'agencies', 'date', 'printed', 'name', 'country', 'admin1', 'lng', 'lat',
  'geonameId', 'precision', 'confidence', 'reasons', 'unplaced', 'error'
] as const; // prettier-ignore
type CsvRow = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** Spreadsheets take a file without it for one in the machine's old encoding. */
const BOM = '\ufeff';

/**
 * One row a printed place (RFC 4180); what has none, or could not be read, keeps a row that says so. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function toCsv(rows: readonly Row[]): string {
  const data = rows.flatMap((row) => ('record' in row ? csvRows(row.record) : [csvProblem(row.problem)]));
  const fields = [...COLUMNS];
  const lines = data.map((row) => fields.map((field) => row[field] ?? ''));
  return `${BOM}${Papa.unparse({ fields, data: lines }, { escapeFormulae: true })}\r\n`;
}

function csvRows({ id, headline, lang, dateline, places, unplaced }: LocatedRecord): CsvRow[] {
  const agencies = dateline?.agencies.join('; ') ?? null;
  const story: CsvRow = {
    id,
    headline,
    lang,
    dateline: dateline?.text ?? null,
    agencies,
    date: dateline?.date ?? null
  };
  return [
    ...places.map((place): CsvRow => ({ ...story, ...place, reasons: place.reasons.join('; ') })),
    ...unplaced.map(({ printed, reason }): CsvRow => ({ ...story, printed, unplaced: reason }))
  ];
}

function csvProblem({ id, source, line, error }: ProblemEntry): CsvRow {
  return { id, error: line === null ? `${source}: ${error}` : `${source}, line ${line}: ${error}` };
}

/**
 * A feature for each located place; a story without any is a feature without geometry (RFC 7946, 3.2), so that none is
 * lost. What could not be read is no feature.
 */
export function toGeoJson(rows: readonly Row[]): FeatureCollection<Point | null> {
  return { type: 'FeatureCollection', features: rows.flatMap((row) => ('record' in row ? features(row.record) : [])) };
}

function features({ places, ...story }: LocatedRecord): Feature<Point | null>[] {
  if (places.length === 0) return [{ type: 'Feature', geometry: null, properties: story }];
  return places.map((place) => ({ type: 'Feature', geometry: pointOf(place), properties: { ...story, ...place } }));
}

const pointOf = ({ lng, lat }: LocatedPlace): Point => ({ type: 'Point', coordinates: [lng, lat] });
