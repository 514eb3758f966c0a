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

/**
 * As a text of JSON: an engine reads that two to four times as fast as the same lists in code, and a bundler leaves it in its lines.
 * Breaks between the entries are spaces to JSON.
 */
const print = (value: unknown): string => `JSON.parse(\`${inLines(value).replace(/[\\`]|\$\{/g, '\\$&')}\`)`;

/** Entries side by side as far as a line goes, none of them broken, so that a change of one row is a change of a line. */
function inLines(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries = isList
    ? value.map((entry) => JSON.stringify(entry))
    : Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${JSON.stringify(entry)}`);
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last === undefined || last.length + entry.length > LINE) lines.push(entry);
    else lines[lines.length - 1] = `${last},${entry}`;
  }
  const text = lines.join(',\n');
  return isList ? `[${text}]` : `{${text}}`;
}
