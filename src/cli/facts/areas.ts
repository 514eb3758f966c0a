import { formsByUse } from './divisions.ts';
import type { Row } from './read-tsv.ts';
import type { TableSpec } from './table-spec.ts';

/** Kinds that qualify a place in a dateline: `CANTERBURY, Kent`, `SURABAYA, Java`. */
const QUALIFYING = new Set(['division', 'county', 'island', 'land', 'former']);

const place = (row: Row): number[] | null =>
  row.lng === '' ? null : [Number(row.lng), Number(row.lat), Number(row.km)];

/** Everything smaller, wider or older than a division: provinces below the first level, counties, islands, lands, rivers, institutions. */
export const AREAS: TableSpec = {
  name: 'areas',
  columns: ['country', 'form', 'kind', 'lng', 'lat', 'km', 'also', 'text', 'source'],
  unique: ['country', 'form'],
  kinds: [...QUALIFYING, 'landmark', 'adjective'],
  exports: [
    {
      name: 'AREAS',
      type: 'readonly (readonly [country: string, kind: string, place: readonly [lng: number, lat: number, km: number] | null, both: readonly string[], qualifiers: readonly string[], phrases: readonly string[]])[]',
      doc: 'By country, kind and centre (degrees; half the extent in km; null for the whole country): forms by their use, as in DIVISIONS.',
      value: (rows) =>
        [...Map.groupBy(rows, (row) => [row.country, row.kind, row.lng, row.lat, row.km].join(' ')).values()].map(
          (own) => [
            own[0]?.country,
            own[0]?.kind,
            own[0] ? place(own[0]) : null,
            ...formsByUse(own, (row) => QUALIFYING.has(row.kind ?? ''))
          ]
        )
    },
    {
      name: 'CITY_AREAS',
      type: 'readonly string[]',
      doc: 'Qualifying forms that are a large city too: behind a comma they may be a second place.',
      value: (rows) => [...new Set(rows.filter((row) => row.also === 'city').map((row) => row.form))]
    }
  ]
};
