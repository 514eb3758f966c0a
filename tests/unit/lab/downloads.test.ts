import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { LocatedPlace, LocatedRecord } from '../../../src/lib/engine/located-record.ts';
import { type Row, toCsv, toGeoJson, toJsonLines } from '../../../src/routes/lab/downloads.ts';

const oslo: LocatedPlace = {
  printed: 'OSLO', name: 'Oslo', country: 'NO', admin1: '12', lng: 10.746, lat: 59.913, geonameId: 3143244,
  precision: 'place', confidence: 0.998, reasons: ['capital of Norway', '580K inhabitants']
}; // prettier-ignore
const record = (more: Partial<LocatedRecord> = {}): LocatedRecord => ({
  id: 1,
  headline: null,
  lang: 'no',
  dateline: { text: 'OSLO (NTB) -', places: ['OSLO'], agencies: ['NTB', 'AFP'], date: '2019-01-21' },
  places: [oslo],
  unplaced: [],
  ...more
});
const story: Row = { record: record() };
const two: Row = {
  record: record({
    id: 2,
    places: [oslo, { ...oslo, printed: 'LIMA', lng: -77.03 }],
    unplaced: [{ printed: 'XYZ', reason: 'no such place' }]
  })
};
const nowhere: Row = {
  record: record({ id: 3, dateline: null, places: [], unplaced: [{ printed: '', reason: 'no dateline' }] })
};
const problem: Row = { problem: { kind: 'problem', id: 'x', source: 'a.jsonl', line: 7, error: '"text": is empty' } };
const file: Row = { problem: { kind: 'problem', id: null, source: 'b.pdf', line: null, error: 'the file is binary' } };

test('JSON lines are the records as they are, and errors under their id', () => {
  const lines = toJsonLines([story, problem, file]).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines.slice(0, 3).map((line) => JSON.parse(line))).toEqual([
    record(),
    { id: 'x', error: 'line 7: "text": is empty' },
    { id: null, error: 'b.pdf: the file is binary' }
  ]);
});

const read = (rows: Row[]) => Papa.parse<Record<string, string>>(toCsv(rows).slice(1).trimEnd(), { header: true }).data;

describe('CSV', () => {
  test('has a row for each printed place, and for what has none', () => {
    const rows = read([story, two, nowhere, problem, file]);
    expect(rows.map(({ id, printed, name, unplaced, error }) => [id, printed, name, unplaced, error])).toEqual([
      ['1', 'OSLO', 'Oslo', '', ''],
      ['2', 'OSLO', 'Oslo', '', ''],
      ['2', 'LIMA', 'Oslo', '', ''],
      ['2', 'XYZ', '', 'no such place', ''],
      ['3', '', '', 'no dateline', ''],
      ['x', '', '', '', 'a.jsonl, line 7: "text": is empty'],
      ['', '', '', '', 'b.pdf: the file is binary']
    ]);
    expect(rows[0]).toMatchObject({
      dateline: 'OSLO (NTB) -',
      agencies: 'NTB; AFP',
      date: '2019-01-21',
      confidence: '0.998',
      reasons: 'capital of Norway; 580K inhabitants'
    });
  });

  test('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(toCsv([story]).charCodeAt(0)).toBe(0xfeff);
  });

  test.each([
    ['=HYPERLINK("http://x.example","y")', 'a formula'],
    ["+1+cmd|' /C calc'!A0", 'a call'],
    ['-2+3', 'a sum'],
    ['@SUM(A1)', 'a function of an older spreadsheet'],
    ['\t=1+1', 'a formula behind a tab'],
    ['\r=1+1', 'a formula behind a line end']
  ])('lets no spreadsheet run %j: %s', (headline) => {
    const [row] = read([{ record: record({ headline, id: headline }) }]);
    expect(row).toMatchObject({ headline: `'${headline}`, id: `'${headline}` });
  });

  test('leaves negative coordinates numbers', () => {
    expect(read([two])[1]!.lng).toBe('-77.03');
  });

  test('keeps quotes, commas and line ends inside their field', () => {
    const headline = 'She said "no", twice\nand left; gone';
    expect(read([{ record: record({ headline }) }])[0]!.headline).toBe(headline);
  });
});

test('GeoJSON has a feature for each place, lng before lat, and one without geometry for a story without', () => {
  const { type, features } = toGeoJson([story, two, nowhere, problem]);
  expect(type).toBe('FeatureCollection');
  expect(features.map(({ geometry, properties }) => [properties!.id, geometry?.coordinates ?? null])).toEqual([
    [1, [10.746, 59.913]],
    [2, [10.746, 59.913]],
    [2, [-77.03, 59.913]],
    [3, null]
  ]);
  expect(features[0]!.properties).toMatchObject({
    printed: 'OSLO',
    confidence: 0.998,
    dateline: { agencies: ['NTB', 'AFP'] }
  });
});
