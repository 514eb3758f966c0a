/**
 * Takes the names by language out of Debian's `libgeonames-common` (gettext catalogues keyed by GeoNames id or admin-1 code)
 * and writes `data/names-by-language.tsv`. Run once, on a machine that has the package; the table is committed, so that
 * building the gazetteer needs the repository alone:
 *
 *     node src/cli/gazetteer/extract-names.ts [/usr/share/locale]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_LANGUAGES } from '../../lib/model/language.ts';
import { readCities } from './read-cities.ts';

const HEADER = `# Names by language of GeoNames places (by id), admin-1 divisions (by code) and countries (by ISO code).
# Source: GeoNames, through the catalogues of Debian's libgeonames-common 0.3.0-1; data licensed CC BY 4.0.
# Written by src/cli/gazetteer/extract-names.ts. A cell is empty where the source has no name in that language.
`;

/** Key → name of one gettext catalogue (little-endian .mo). */
function readCatalogue(file: string): Map<string, string> {
  const bytes = readFileSync(file);
  const count = bytes.readUInt32LE(8);
  const keys = bytes.readUInt32LE(12);
  const values = bytes.readUInt32LE(16);
  const text = (table: number, row: number) => {
    const length = bytes.readUInt32LE(table + 8 * row);
    const start = bytes.readUInt32LE(table + 8 * row + 4);
    return bytes.toString('utf8', start, start + length);
  };
  const names = new Map<string, string>();
  for (let row = 0; row < count; row++) names.set(text(keys, row), text(values, row).trim().normalize('NFC'));
  names.delete('');
  return names;
}

const locales = process.argv[2] ?? '/usr/share/locale';
const catalogues = NAME_LANGUAGES.map((language) => readCatalogue(join(locales, language, 'LC_MESSAGES/geonames.mo')));
const mainNames = new Map(readCities().map((row) => [String(row.id), row.name]));

const rows: string[] = [];
for (const key of [...new Set(catalogues.flatMap((names) => [...names.keys()]))].sort()) {
  if (/^\d/.test(key) && !mainNames.has(key)) continue;
  const cells = catalogues.map((names) => names.get(key) ?? '');
  const tellsNothing = cells.every(
    (cell, index) => cell === '' || (NAME_LANGUAGES[index] === 'en' && cell === mainNames.get(key))
  );
  if (!tellsNothing) rows.push([key, ...cells].join('\t'));
}
const file = join(import.meta.dirname, 'data/names-by-language.tsv');
writeFileSync(file, `${HEADER}key\t${NAME_LANGUAGES.join('\t')}\n${rows.join('\n')}\n`);
console.log(`${file}: ${rows.length} rows`);
