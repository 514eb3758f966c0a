import { AGE_WORDS } from '../../facts/compiled/age-words.ts';

/** Milliseconds a unit; null where a unit has no fixed length and would make up a time. */
export const UNIT_MS = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  long: null
} as const;
export type Unit = keyof typeof UNIT_MS;

/** How one language prints ages, as `age-words.tsv` tells. Forms are lower case, with `’` and plain spaces. */
export interface AgeLanguage {
  language: string;
  units: ReadonlyMap<string, Unit>;
  numbers: ReadonlyMap<string, number>;
  /** Amounts without a unit, in minutes. */
  spans: ReadonlyMap<string, number>;
  /** By kind: frames and the words around amounts. */
  words: ReadonlyMap<string, readonly string[]>;
}

/** A printed word or phrase as the tables write it. */
export const plainForm = (printed: string): string =>
  printed
    .toLowerCase()
    .replace(/['‘ʼ`´]/g, '’')
    .replace(/\s+/g, ' ');

/** The kinds that stand for themselves: frames and the words around amounts. */
const KINDS = ['frame', 'about', 'below', 'now', 'some', 'day', 'label', 'and', 'at'];

/** Every language of the table, in its order. */
export const AGE_LANGUAGES: readonly AgeLanguage[] = AGE_WORDS.map(([language, rows]) => {
  const valued = <T>(kind: string, valueOf: (value: string) => T): Map<string, T> =>
    new Map(
      rows
        .filter(([own]) => own === kind)
        .flatMap(([, value, forms]) => forms.map((form): [string, T] => [form, valueOf(value)]))
    );
  return {
    language,
    units: valued('unit', (value) => value as Unit),
    numbers: valued('number', Number),
    spans: valued('span', Number),
    words: new Map(KINDS.map((kind) => [kind, [...valued(kind, String).keys()]]))
  };
});
