import Papa from 'papaparse';

/** A row of a table by its columns' names. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a tab-separated table with a header line, as a spreadsheet saves it (a cell may be quoted); lines that begin with `#`
 * are comments. Throws with the table's name and what was expected where header or a row's cells are others.
 */
export function readTsv(name: string, text: string, columns: readonly string[]): Row[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(/\n+$/, ''), {
    delimiter: '\t',
    header: true,
    comments: '#',
    skipEmptyLines: true
  });
  const header = meta.fields?.join(' ') ?? '';
  if (header !== columns.join(' '))
    throw new Error(`${name}.tsv: got the columns "${header}", expected "${columns.join(' ')}"`);
  const [fault] = errors;
  if (fault) throw new Error(`${name}.tsv, row ${(fault.row ?? 0) + 1}: ${fault.message}`);
  return data;
}

/** The table as `readTsv` takes it: a cell is quoted only where it must be. */
export function printTsv(columns: readonly string[], rows: readonly Row[]): string {
  return `${Papa.unparse({ fields: [...columns], data: rows.map((row) => columns.map((column) => row[column] ?? '')) }, { delimiter: '\t', newline: '\n' })}\n`;
}
