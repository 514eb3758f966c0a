import { ADMIN1_ROWS } from '../facts/compiled/admin1-names.ts';
import { nameLanguage } from '../model/language.ts';

/** The languages of a row, in its order; the others read English. */
const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'];

/** Some 4,000 rows: gathered when one is first asked for. */
let table: Map<string, string[]> | null = null;

/** Codes and names, these in the languages' order; an empty one is the English one. */
export function admin1Table(): ReadonlyMap<string, readonly string[]> {
  table ??= new Map(
    ADMIN1_ROWS.flatMap(([, rows]) => rows.map(([code, ...names]): [string, string[]] => [code, names]))
  );
  return table;
}

/** Whether there is such an admin-1 region: `US.CA`. */
export function isAdmin1(code: string): boolean {
  return admin1Table().has(code);
}

/** `US.CA` as readers of that language know it: `Californië`; the code itself where there is no such region. */
export function admin1Name(code: string, locale: string): string {
  const names = admin1Table().get(code);
  const language = LANGUAGES.indexOf(nameLanguage(locale) ?? 'en');
  return names?.[language] || (names?.[0] ?? code);
}
