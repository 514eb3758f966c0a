import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/lib/i18n/locale.ts';

const FOLDER = join(import.meta.dirname, '../../../src/lib/i18n/messages');

/** Every message of one language, whichever chunk brings it to a reader: by key, from all the files of its folder. */
export async function allMessages(locale: Locale): Promise<Record<string, string>> {
  const files = readdirSync(join(FOLDER, locale)).filter((name) => name.endsWith('.ts'));
  const tables = files.map((name) => import(`../../../src/lib/i18n/messages/${locale}/${name.slice(0, -3)}.ts`));
  return Object.assign({}, ...(await Promise.all(tables)).map((table: { default: object }) => table.default));
}
