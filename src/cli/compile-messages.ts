import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { parseMessage } from '../lib/i18n/parse-message.ts';

const TABLE = /\/src\/lib\/i18n\/messages\/\w+\/\w+\.ts$/;
const PARSER = /\/src\/lib\/i18n\/parse-message\.ts$/;

/**
 * Takes the ICU messages apart while the site is built, so that no browser loads a parser (9 kB) to do it. Without Vite,
 * in its dev server and in tests the same tables are parsed as they are used.
 */
export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    apply: 'build',
    enforce: 'pre',
    async transform(_code, id) {
      const [file = ''] = id.split('?');
      if (PARSER.test(file)) return { code: 'export const parseMessage = (text) => [text];', map: null };
      if (!TABLE.test(file)) return null;
      const { default: table } = (await import(pathToFileURL(file).href)) as { default: Record<string, string> };
      return { code: `export default ${JSON.stringify(compileTable(table))};`, map: null };
    }
  };
}

/** Messages without braces stay text. */
export function compileTable(table: Record<string, string>): Record<string, unknown> {
  const rows = Object.entries(table);
  return Object.fromEntries(rows.map(([key, text]) => [key, text.includes('{') ? parseMessage(text) : text]));
}
