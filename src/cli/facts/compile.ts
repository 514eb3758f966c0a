import type { Row } from './read-tsv.ts';
import type { TableSpec } from './table-spec.ts';

/** Characters of a line of a compiled table. */
const LINE = 160;

/** The compiled table as a file of TypeScript; `licences` names the sources of its rows. The same rows give the same text. */
export function compileTable(spec: TableSpec, rows: readonly Row[], licences: readonly string[]): string {
  const header = [
    `Compiled by \`dateline facts\` from tables/${spec.name}.tsv: edit that.`,
    ...licences.map((licence) => `Source: ${licence}.`)
  ];
  const parts = spec.exports.map(
    ({ name, type, doc, value }) => `/** ${doc} */\nexport const ${name}: ${type} = ${print(value(rows))};\n`
  );
  return `// ${header.join('\n// ')}\n\n${parts.join('\n')}`;
}

/** Data as TypeScript reads it, wrapped between the entries of the outer lists. */
function print(value: unknown): string {
  return wrap(JSON.stringify(value).replace(/"([A-Za-z_$][\w$]*)":/g, '$1:'));
}

/** Breaks behind a comma outside strings, so that a change of one row is a change of a line. */
function wrap(text: string): string {
  const lines: string[] = [];
  let start = 0;
  let last = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted && char === '\\') at++;
    else if (char === '"') quoted = !quoted;
    else if (char === ',' && !quoted) last = at + 1;
    if (at - start < LINE || last === start) continue;
    lines.push(text.slice(start, last));
    start = last;
  }
  return [...lines, text.slice(start)].join('\n');
}
