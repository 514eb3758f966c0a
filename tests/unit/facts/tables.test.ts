import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { compiled, tableRows } from '../../../src/cli/facts.ts';
import { cldrCountries } from '../../../src/cli/facts/cldr-countries.ts';
import { COUNTRIES } from '../../../src/cli/facts/countries.ts';
import { printTsv, readTsv, type Row } from '../../../src/cli/facts/read-tsv.ts';
import { TABLES } from '../../../src/cli/facts/tables.ts';

const FACTS = join(import.meta.dirname, '../../../src/lib/facts');
const text = (path: string) => readFileSync(join(FACTS, path), 'utf8');

/** Rows that share their cells in `columns` with an earlier one. */
function twice(rows: readonly Row[], columns: readonly string[]): string[] {
  const seen = new Set<string>();
  const keys = rows.map((row) => columns.map((column) => row[column]).join(' · '));
  return keys.filter((key) => seen.size === seen.add(key).size);
}

test('every table of the folder is compiled, and nothing else is', () => {
  const names = TABLES.map((spec) => spec.name).sort();
  expect(readdirSync(join(FACTS, 'tables')).sort()).toEqual([...names, 'sources'].sort().map((name) => `${name}.tsv`));
  expect(readdirSync(join(FACTS, 'compiled')).sort()).toEqual(names.map((name) => `${name}.ts`));
});

describe.each(TABLES.map((spec) => [spec.name, spec] as const))('%s', (name, spec) => {
  const rows = tableRows(spec);

  test('is committed as the command compiles it', () => expect(text(`compiled/${name}.ts`)).toBe(compiled(spec)));

  test('has rows, and a source in each', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !row.source)).toEqual([]);
  });

  test('has no row twice', () => expect(twice(rows, spec.unique)).toEqual([]));

  test('has no cell with spaces around it, nor a list in a cell that is not declared to be one', () => {
    const loose = rows.flatMap((row) =>
      spec.columns.filter((column) => {
        const cell = row[column] ?? '';
        return cell !== cell.trim() || (cell.includes('|') && !spec.lists?.includes(column));
      })
    );
    expect(loose).toEqual([]);
  });

  test('has only the kinds it names', () => {
    expect(rows.filter((row) => spec.kinds && !spec.kinds.includes(row.kind ?? ''))).toEqual([]);
  });

  test('comes back from a spreadsheet as it went', () => {
    expect(readTsv(name, printTsv(spec.columns, rows), spec.columns)).toEqual(rows);
  });
});

test("countries.tsv has CLDR's names as the installed CLDR has them", () => {
  const rows = tableRows(COUNTRIES).filter((row) => row.source === 'cldr');
  expect(rows.map(({ also: _also, text: _text, ...row }) => row)).toEqual(cldrCountries());
});

/** Literals of a source that hold a table of their own: cells between bars or semicolons, or eight and more between commas or spaces. */
function tablesIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      const cells = Math.max(
        ...['|', ';'].map((mark) => node.text.split(mark).filter((cell) => /\w{2}/.test(cell)).length)
      );
      const listed = Math.max(
        ...[',', ' '].map((mark) => node.text.split(mark).filter((cell) => /\w/.test(cell)).length)
      );
      const isSplit = ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === 'split';
      if (cells > 2 || (isSplit && listed > 7)) found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** Words of the grammar itself, a line of code in place of a table. */
const GRAMMAR_WORDS = ['dateline/read-name.ts', 'dateline/read-places.ts'];

test('no room but facts keeps a table in a string with marks of its own between the cells', () => {
  expect(tablesIn("const A = ['a|ba|ce|de', 'x'];")).toEqual(['a|ba|ce|de']);
  expect(tablesIn("const A = 'aa bb cc dd ee ff gg hh'.split(' ');")).toHaveLength(1);
  const lib = join(FACTS, '..');
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const rooms = files.filter((path) => /^(dateline|gazetteer|geocode|wire|engine)\//.test(path));
  expect(rooms.length).toBeGreaterThan(60);
  const kept = rooms.flatMap((path) => {
    const tables = tablesIn(readFileSync(join(lib, path), 'utf8'));
    return GRAMMAR_WORDS.includes(path) ? [] : tables.map((table) => `${path}: ${table.slice(0, 60)}`);
  });
  expect(kept).toEqual([]);
});

describe('readTsv', () => {
  test.each([
    ['a\tb\n1\t2\n', [{ a: '1', b: '2' }], 'a row'],
    ['# why\na\tb\n1\t\n', [{ a: '1', b: '' }], 'a comment, an empty cell'],
    ['a\tb\n"say ""so"""\t2\n', [{ a: 'say "so"', b: '2' }], 'a cell that a spreadsheet quoted']
  ])('%j: %j, %s', (tsv, rows) => expect(readTsv('x', tsv, ['a', 'b'])).toEqual(rows));

  test.each([
    ['a\tc\n1\t2\n', 'x.tsv: got the columns "a c", expected "a b"'],
    ['a\tb\n1\n', /^x\.tsv, row 1: .*expected 2/i]
  ])('%j is refused: %s', (tsv, message) => expect(() => readTsv('x', tsv, ['a', 'b'])).toThrow(message));
});
