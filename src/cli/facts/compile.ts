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
const print = (value: unknown): string =>
  `JSON.parse(\`${wrap(JSON.stringify(value)).replace(/[\\`]|\$\{/g, '\\$&')}\`)`;

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
