import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cldrCountries } from './facts/cldr-countries.ts';
import { compileTable } from './facts/compile.ts';
import { COUNTRIES } from './facts/countries.ts';
import { printTsv, readTsv, type Row } from './facts/read-tsv.ts';
import type { TableSpec } from './facts/table-spec.ts';
import { TABLES } from './facts/tables.ts';

const FOLDER = resolve(import.meta.dirname, '../lib/facts');
const SOURCES = ['key', 'source', 'licence'];

/**
 * `dateline facts [--cldr]`: compiles the tables of `src/lib/facts/tables` into `src/lib/facts/compiled`; `--cldr` first takes the
 * names of countries anew from the installed CLDR. Returns the exit code.
 */
export function run(args: string[]): number {
  if (args.includes('--cldr')) refreshCountries();
  for (const spec of TABLES) {
    const text = compiled(spec);
    writeFileSync(join(FOLDER, 'compiled', `${spec.name}.ts`), text);
    console.error(`facts: ${spec.name}, ${tableRows(spec).length} rows, ${text.length} characters`);
  }
  return 0;
}

/** The text of `compiled/NAME.ts`, as the table makes it now. */
export function compiled(spec: TableSpec): string {
  const rows = tableRows(spec);
  const sources = new Map(readTsv('sources', tsv('sources'), SOURCES).map((row) => [row.key, row]));
  const used = [...new Set(rows.map((row) => row.source ?? ''))].map((key) => {
    const row = sources.get(key);
    if (!row) throw new Error(`${spec.name}.tsv: got the source "${key}", expected a key of sources.tsv`);
    return `${row.source}; ${row.licence}`;
  });
  return compileTable(spec, rows, used);
}

/** The rows of a table, as the TSV has them. */
export const tableRows = (spec: TableSpec): Row[] => readTsv(spec.name, tsv(spec.name), spec.columns);

const tsv = (name: string): string => readFileSync(join(FOLDER, 'tables', `${name}.tsv`), 'utf8');

/** CLDR's rows anew; what was noted beside a form stays. */
function refreshCountries(): void {
  const rows = tableRows(COUNTRIES);
  const keyOf = ({ code, language, form }: Row) => `${code} ${language} ${form}`;
  const notes = new Map(rows.map((row) => [keyOf(row), { also: row.also ?? '', text: row.text ?? '' }]));
  const fresh = cldrCountries().map((row) => ({ ...row, ...notes.get(keyOf(row)) }));
  const others = rows.filter((row) => row.source !== 'cldr');
  writeFileSync(join(FOLDER, 'tables/countries.tsv'), printTsv(COUNTRIES.columns, [...fresh, ...others]));
}
