import { grouped, type TableSpec } from './table-spec.ts';

/** What newsrooms of a language mean by a name when nothing else is said; names with one meaning only are left out. */
export const DEFAULT_MEANINGS: TableSpec = {
  name: 'default-meanings',
  columns: ['language', 'name', 'place', 'called', 'country', 'source'],
  unique: ['language', 'name'],
  exports: [
    {
      name: 'DEFAULT_MEANINGS',
      type: 'readonly (readonly [language: string, names: readonly (readonly [name: string, place: string])[]])[]',
      doc: 'By language of the copy (`*`: any): a printed name and the key of the place that is meant.',
      value: (rows) => grouped(rows, 'language', (own) => own.map((row) => [row.name, row.place]))
    }
  ]
};

/** Cities from which agencies report on other countries every day: a story from there need not name the city's own country. */
export const HUBS: TableSpec = {
  name: 'hubs',
  columns: ['place', 'called', 'source'],
  unique: ['place'],
  exports: [
    {
      name: 'HUBS',
      type: 'readonly string[]',
      doc: 'Keys of the cities where agencies keep their regional desks.',
      value: (rows) => rows.map((row) => row.place)
    }
  ]
};

/** Official or main languages of countries, as far as newsrooms write in them. */
export const SPEAKERS: TableSpec = {
  name: 'speakers',
  columns: ['language', 'country', 'source'],
  unique: ['language', 'country'],
  exports: [
    {
      name: 'SPEAKERS',
      type: 'readonly (readonly [language: string, countries: readonly string[]])[]',
      doc: 'Countries whose newsrooms write in the language.',
      value: (rows) => grouped(rows, 'language', (own) => own.map((row) => row.country))
    }
  ]
};

/** Territories, and lands that several claim: what a desk prints is not a verdict; it only has to be found. */
export const PRINTED_AS: TableSpec = {
  name: 'printed-as',
  columns: ['printed', 'country', 'source'],
  unique: ['printed', 'country'],
  exports: [
    {
      name: 'PRINTED_AS',
      type: 'readonly (readonly [printed: string, countries: readonly string[]])[]',
      doc: 'Countries under whose name a place of another country code is printed too.',
      value: (rows) => grouped(rows, 'printed', (own) => own.map((row) => row.country))
    }
  ]
};

const number = (cell: string | undefined) => (cell ? Number(cell) : 0);

/** Settlements by GeoNames feature code; `why` says where the ranks of two rooms differ. */
export const FEATURES: TableSpec = {
  name: 'features',
  columns: ['feature', 'lookup', 'search', 'rank', 'population', 'why', 'source'],
  unique: ['feature'],
  exports: [
    {
      name: 'FEATURES',
      type: "Readonly<Record<string, { lookup: number; search: number; rank: 'capital' | 'adminSeat' | 'districtSeat' | 'section' | 'gone'; population: number }>>",
      doc: 'By code: what it adds to log10(inhabitants) when a printed name is looked up and when somebody searches, what the geocoder weighs it as, and the inhabitants taken for granted where GeoNames has none.',
      value: (rows) =>
        Object.fromEntries(
          rows.map((row) => [
            row.feature,
            {
              lookup: number(row.lookup),
              search: number(row.search),
              rank: row.rank,
              population: number(row.population)
            }
          ])
        )
    }
  ]
};
