/** What separates the cells of a row. */
const DELIMITERS = [',', ';', '\t', '|'];
/** Rows that are looked at. */
const ROWS = 50;
/** How much of a text is looked at, in characters. */
const LOOKED_AT = 100_000;
/** A cell of a heading row: a short name, not a clause. */
const NAME = /^[\p{L}_#@][\p{L}\p{M}\p{N} _./()°%-]{0,39}$/u;
/** Names of columns that exports of stories have: with one of these a table may be ragged and still be known. */
const COLUMNS =
  /^(id|guid|uri|url|link|headline|title|text|body|content|lead|summary|description|date|time|published|updated|created|author|byline|source|agency|section|category|language|lang|country|city|place|lat|latitude|lng|lon|longitude)$/i;

/**
 * A table with cells apart by commas, semicolons, tabs or bars: a row of column names, then rows of as many cells. A text
 * page with a table in it has a headline of one cell, and the commas of prose have a space behind them.
 */
export function isTable(text: string): boolean {
  const start = text.slice(0, LOOKED_AT).trimStart();
  // Excel's own first line.
  if (/^sep=[,;\t|]\r?\n/i.test(start)) return true;
  return DELIMITERS.some((delimiter) => isTableOf(start, delimiter, text.length <= LOOKED_AT));
}

function isTableOf(text: string, delimiter: string, isWhole: boolean): boolean {
  const rows = readRows(text, delimiter);
  // The last row may be cut off where we stopped.
  if (!isWhole && rows.length > 2) rows.pop();
  const [names, ...others] = rows;
  if (!names || names.length < 2 || !names.every((name) => NAME.test(name))) return false;
  if (new Set(names).size < names.length) return false;
  const known = names.filter((name) => COLUMNS.test(name)).length;
  if (others.length === 0) return known >= 2;
  const full = others.filter((row) => row.length === names.length).length;
  if (known >= 2) return others.filter((row) => row.length >= names.length).length >= others.length * 0.8;
  return full === others.length && (names.length > 2 || others.length > 1);
}

/** Rows of cells as RFC 4180 has them, quotes off, blank rows left out; a space behind a delimiter stays in its cell. */
function readRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < ROWS) {
    const [cell, end] = readCell(text, at, delimiter);
    row.push(cell);
    if (text[end] === delimiter) at = end + 1;
    else {
      if (row.length > 1 || row[0] !== '') rows.push(row);
      row = [];
      at = end + 1;
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The cell that begins at `at`, and where it ends. */
function readCell(text: string, at: number, delimiter: string): [cell: string, end: number] {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
    return [text.slice(at, end), end];
  }
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return [text.slice(at + 1), text.length];
  let end = close + 1;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return [text.slice(at + 1, close).replaceAll('""', '"'), end];
}
