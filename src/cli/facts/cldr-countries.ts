import { createRequire } from 'node:module';
import type { Row } from './read-tsv.ts';

const require = createRequire(import.meta.url);

/** The gazetteer's languages, then those that only datelines are read in; `no` holds CLDR's Bokmål. */
const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'it', 'pt', 'da', 'fi', 'no', 'sv'];

/** Codes that CLDR names and that are no country. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'CQ']);

/** Short forms in capitals: what `kind` calls an abbreviation. */
const ABBREVIATION = /^[\p{Lu}.\s]{2,7}$/u;

/** CLDR's names of countries as rows of `countries.tsv`; a name with a bracket is there without it too, where no other country bears that. */
export function cldrCountries(): Row[] {
  const rows = LANGUAGES.flatMap(rowsOf);
  const owners = Map.groupBy(rows, (row) => row.form);
  return rows.filter(
    (row) =>
      row.kind !== 'variant' || (owners.get(row.form) ?? []).every((other) => other.code === row.code || other === row)
  );
}

function rowsOf(language: string): Row[] {
  const file = require(`cldr-localenames-full/main/${language}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  const forms = new Map<string, Set<string>>();
  for (const [key, name] of Object.entries(file.main[language]!.localeDisplayNames.territories)) {
    const code = /^([A-Z]{2})(-alt-\w+)?$/.exec(key)?.[1];
    if (code === undefined || NO_COUNTRY.has(code)) continue;
    forms.set(code, (forms.get(code) ?? new Set<string>()).add(name));
  }
  const sorted = [...forms].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([code, names]) => [
    ...[...names].map((form) => row(code, language, form)),
    ...[...names]
      .flatMap((form) => bracketless(form))
      .filter((form) => !names.has(form))
      .map((form) => ({ ...row(code, language, form), kind: 'variant' }))
  ]);
}

const row = (code: string, language: string, form: string): Row => ({
  code,
  language,
  form,
  kind: ABBREVIATION.test(form) ? 'abbreviation' : 'name',
  source: 'cldr'
});

/** `Myanmar (Birma)` → `Myanmar`; none for a name without a bracket. */
const bracketless = (form: string): string[] => (form.includes(' (') ? [form.slice(0, form.indexOf(' ('))] : []);
