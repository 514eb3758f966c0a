import { grouped, type TableSpec } from './table-spec.ts';

/** Languages of the table's columns, in their order. */
const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'];

/** Names of the world's first divisions, for readers; `dateline admin1` writes the table. */
export const ADMIN1_NAMES: TableSpec = {
  name: 'admin1-names',
  columns: ['code', ...LANGUAGES, 'source'],
  unique: ['code'],
  exports: [
    {
      name: 'ADMIN1_ROWS',
      type: 'readonly (readonly [country: string, rows: readonly (readonly [code: string, ...names: string[]])[]])[]',
      doc: 'By country: code, English name, then the Dutch, German, French and Spanish ones; empty where they are the English one.',
      value: (rows) =>
        grouped(
          rows.map((row) => ({ ...row, country: row.code!.split('.')[0]! })),
          'country',
          (own) => own.map((row) => [row.code, ...LANGUAGES.map((language) => row[language] ?? '')])
        )
    }
  ]
};
