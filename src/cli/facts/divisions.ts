import type { Row } from './read-tsv.ts';
import { grouped, type TableSpec } from './table-spec.ts';

/** Kinds that qualify a place in a dateline: `SYDNEY, Nieuw-Zuid-Wales`, `ERIE, Pa.`, `Landquart GR`. */
const QUALIFYING = new Set(['name', 'region', 'abbreviation', 'code']);

/** The forms as `[both qualify and stand in text, only qualify, only stand in text]`, so that none is there twice. */
export function formsByUse(rows: readonly Row[], qualifies: (row: Row) => boolean): string[][] {
  const inText = (row: Row) => row.text !== 'no' && row.kind !== 'code';
  const forms = (fits: (row: Row) => boolean) => rows.filter(fits).map((row) => row.form ?? '');
  return [
    forms((row) => qualifies(row) && inText(row)),
    forms((row) => qualifies(row) && !inText(row)),
    forms((row) => !qualifies(row) && inText(row))
  ];
}

/** States, provinces, Länder, cantons and regions with a first-level code of GeoNames. */
export const DIVISIONS: TableSpec = {
  name: 'divisions',
  columns: ['country', 'admin1', 'form', 'kind', 'seat', 'also', 'text', 'source'],
  unique: ['country', 'admin1', 'form'],
  kinds: ['name', 'region', 'abbreviation', 'code', 'province', 'adjective', 'part'],
  exports: [
    {
      name: 'DIVISIONS',
      type: 'readonly (readonly [country: string, admin1: string, both: readonly string[], qualifiers: readonly string[], phrases: readonly string[]])[]',
      doc: 'By country and GeoNames admin-1 code: forms that qualify a place and stand in running text, those that only do the one, and the other.',
      value: (rows) =>
        grouped(
          rows.filter((row) => row.seat === ''),
          'country',
          (own) => grouped(own, 'admin1', (division) => formsByUse(division, (row) => QUALIFYING.has(row.kind ?? '')))
        ).flatMap(([country, divisions]) => divisions.map(([admin1, forms]) => [country, admin1, ...forms]))
    },
    {
      name: 'PROVINCES',
      type: 'readonly (readonly [country: string, admin1: string, seat: string, forms: readonly string[]])[]',
      doc: 'Provinces named after their seat, which datelines print behind a town of theirs; the admin-1 code is that of their region.',
      value: (rows) =>
        grouped(
          rows.filter((row) => row.seat !== ''),
          'seat',
          (own) => [own[0]?.country, own[0]?.admin1, own[0]?.seat, own.map((row) => row.form)]
        ).map(([, province]) => province)
    },
    {
      name: 'CITY_DIVISIONS',
      type: 'readonly string[]',
      doc: 'Forms that are a large city too: behind a comma they may be a second place (`LONDON, NEW YORK`). Those of `PROVINCES` are not here.',
      value: (rows) => [...new Set(rows.filter((row) => row.also === 'city' && row.seat === '').map((row) => row.form))]
    }
  ]
};
