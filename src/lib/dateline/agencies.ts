import { foldPrinted, squeeze } from '../text/fold.ts';
import { AGENCY_ROWS } from '../facts/compiled/agencies.ts';

/** A news agency, broadcaster or press-release wire as datelines print it. */
export interface Agency {
  /** Stable key, in URLs and in the store. */
  key: string;
  /** In full, as a reader knows it. */
  name: string;
  /** May stand without brackets: `SYDNEY March 22 AAP -`. Not for forms that are a state's or a word's too (`PA`, `MAP`). */
  bare: boolean;
  /** Whose national agency it is (ISO alpha-2); null for one that files from everywhere alike. */
  country: string | null;
}

const BY_FORM = new Map<string, Agency>();
/** Longest bare form, in words: `PRENSA LATINA`. */
export const BARE_WORDS = 3;

for (const [key, name, forms, bare, country] of AGENCY_ROWS) {
  const agency: Agency = { key, name, bare: bare === 1, country };
  for (const form of [name, ...forms]) {
    const squeezed = squeeze(form);
    // The first agency in the table keeps a form that two have.
    if (!BY_FORM.has(squeezed)) BY_FORM.set(squeezed, agency);
  }
}

/** The agency of a printed form (`RTR`, `afp`, `Prensa Latina`), or null. */
export function agencyOf(printed: string): Agency | null {
  return agencyOfSqueezed(squeeze(printed));
}

/** `agencyOf` for a form that is folded already, without spaces and hyphens. */
export function agencyOfSqueezed(squeezed: string): Agency | null {
  return BY_FORM.get(squeezed) ?? null;
}

const BARE_FIRST_WORDS = new Set<string>();
for (const [key, name, forms] of AGENCY_ROWS) {
  if (!BY_FORM.get(squeeze(name))?.bare || BY_FORM.get(squeeze(name))?.key !== key) continue;
  for (const form of [name, ...forms]) BARE_FIRST_WORDS.add(foldPrinted(form).split(' ')[0] ?? '');
}

/** Whether a folded word begins the form of an agency that stands without brackets. */
export const opensBareAgency = (word: string): boolean => BARE_FIRST_WORDS.has(word);

/** Every agency once, for filters and messages. */
export const AGENCIES: readonly Agency[] = [...new Set(BY_FORM.values())];

const COUNTRIES = new Map(AGENCY_ROWS.flatMap(([key, , , , country]) => (country ? [[key, country] as const] : [])));

/** ISO code of the country of the first agency that has one, or null: an unqualified place under its name is most often at home. */
export function agencyCountry(keys: readonly (string | null)[]): string | null {
  for (const key of keys) {
    const country = key === null ? undefined : COUNTRIES.get(key);
    if (country !== undefined) return country;
  }
  return null;
}
