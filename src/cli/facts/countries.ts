import { nameLanguage } from '../../lib/model/language.ts';
import type { Row } from './read-tsv.ts';
import { grouped, type TableSpec } from './table-spec.ts';

const FORMS = 'Readonly<Record<string, readonly (readonly [code: string, forms: readonly string[]])[]>>';

/** `{ nl: [['AD', ['Andorra']], …], … }`; `*` is any language. */
function byLanguage(rows: readonly Row[]) {
  const served = new Set(rows.filter(isServed).map(nameOf));
  return Object.fromEntries(
    grouped(
      rows.filter((row) => isServed(row) || !served.has(nameOf(row))),
      'language',
      (own) => grouped(own, 'code', (forms) => forms.map((row) => row.form ?? ''))
    )
  );
}

/** Copy is read in the gazetteer's languages; of the others only datelines are, for which a name that these have says nothing new. */
const isServed = (row: Row): boolean => row.language === '*' || nameLanguage(row.language) !== null;

const nameOf = (row: Row): string => `${row.code} ${row.form}`;
const isAbbreviation = (row: Row): boolean => row.kind === 'abbreviation';

/** One form of a country's name a row; the usual name of a language comes first. */
export const COUNTRIES: TableSpec = {
  name: 'countries',
  columns: ['code', 'language', 'form', 'kind', 'also', 'text', 'source'],
  unique: ['code', 'language', 'form'],
  kinds: ['name', 'variant', 'former', 'abbreviation'],
  exports: [
    {
      name: 'COUNTRY_NAMES',
      type: FORMS,
      doc: 'Names of countries and territories (ISO 3166-1 alpha-2, Kosovo XK) by language (`*`: any), the usual one first, as printed.',
      value: (rows) => byLanguage(rows.filter((row) => !isAbbreviation(row)))
    },
    {
      name: 'COUNTRY_ABBREVIATIONS',
      type: FORMS,
      doc: 'Their short forms in capitals, which count only as printed: `VS`, `U.S.`.',
      value: (rows) => byLanguage(rows.filter(isAbbreviation))
    },
    {
      name: 'CITY_COUNTRIES',
      type: 'readonly string[]',
      doc: 'Forms that are a city too: behind a comma they may be a second place.',
      value: (rows) => [...new Set(rows.filter((row) => row.also === 'city').map((row) => row.form))]
    },
    {
      name: 'MISLEADING_COUNTRIES',
      type: 'readonly string[]',
      doc: 'Forms that running text does not take for the country: a demonym will tell.',
      value: (rows) => [...new Set(rows.filter((row) => row.text === 'no').map((row) => row.form))]
    }
  ]
};
