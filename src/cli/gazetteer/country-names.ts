/**
 * Writes `src/lib/gazetteer/facts/country-names.ts` from CLDR: the names of countries and territories in the languages
 * served, so that a browser has them without the CLDR packages. Run when CLDR is upgraded:
 *
 *     node src/cli/gazetteer/country-names.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_LANGUAGES } from '../../lib/model/language.ts';
import { territoryNames } from './countries.ts';
import { byCodeUnits } from './write.ts';

/** Codes that CLDR names and that are no country. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'CQ']);

const HEADER = `/**
 * Names of countries and territories by ISO 3166-1 alpha-2 code, per language of the gazetteer, every form that CLDR has
 * (\`|\` between them, the usual one first). Source: Unicode CLDR 48, Unicode License v3. Written by
 * src/cli/gazetteer/country-names.ts; prettier leaves the table alone.
 */
import type { NameLanguage } from '../../model/language.ts';

// prettier-ignore
export const COUNTRY_NAMES: Record<NameLanguage, Record<string, string>> = {
`;

const rows = NAME_LANGUAGES.map((language) => {
  const names = [...territoryNames(language)]
    .filter(([code]) => !NO_COUNTRY.has(code))
    .sort(([a], [b]) => byCodeUnits(a, b));
  const cells: string[] = [];
  let line = '';
  for (const [code, forms] of names) {
    const cell = `${code}: ${JSON.stringify([...new Set(forms)].join('|'))}`;
    if (line !== '' && line.length + cell.length > 170) {
      cells.push(line);
      line = '';
    }
    line += (line === '' ? '' : ', ') + cell;
  }
  return `  ${language}: {\n    ${[...cells, line].join(',\n    ')}\n  }`;
});
const file = join(import.meta.dirname, '../../lib/gazetteer/facts/country-names.ts');
writeFileSync(file, `${HEADER}${rows.join(',\n')}\n};\n`);
