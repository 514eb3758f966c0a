import { amountPattern } from './age-pattern.ts';
import { AGE_LANGUAGES, plainForm, UNIT_MS, type AgeLanguage } from './ages.ts';

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

const PATTERNS = new Map(
  AGE_LANGUAGES.map((language) => [
    language.language,
    new RegExp(`(?<![\\p{L}\\p{N}])${amountPattern(language)}`, 'giu')
  ])
);

/**
 * The length of a printed age in milliseconds, its amounts added: `1 hour 20 minutes ago`. Null where a part has no fixed
 * length (months), none is counted (`a few minutes`), or only a bound of hours is said (`less than an hour ago`).
 */
export function readAmount(text: string, language: AgeLanguage): number | null {
  const pattern = PATTERNS.get(language.language);
  if (!pattern || isUncounted(text, language)) return null;
  let total = 0;
  let largest = 0;
  for (const [, span, number, printedUnit, minutes] of text.matchAll(pattern)) {
    const size =
      span === undefined ? UNIT_MS[language.units.get(plainForm(printedUnit ?? '')) ?? 'long'] : UNIT_MS.minute;
    const count = span === undefined ? numberOf(number ?? '', language) : language.spans.get(plainForm(span));
    if (size === null || count === undefined) return null;
    total += count * size + Number(minutes ?? 0) * UNIT_MS.minute;
    largest = Math.max(largest, size);
  }
  if (largest === 0) return null;
  return largest >= UNIT_MS.hour && isBound(text, language) ? null : Math.round(total);
}

/** `a few minutes ago`, `muutama minuutti sitten`: nobody counted them. */
const isUncounted = (text: string, { words }: AgeLanguage): boolean =>
  !/\d/.test(text) && (words.get('some')?.some((form) => ` ${plainForm(text)} `.includes(` ${form} `)) ?? false);

/** Whether only an upper bound is printed: `minder dan een uur geleden`. */
const isBound = (text: string, { words }: AgeLanguage): boolean =>
  words.get('below')?.some((form) => plainForm(text).includes(`${form} `)) ?? false;

function numberOf(printed: string, { numbers }: AgeLanguage): number | undefined {
  const word = numbers.get(plainForm(printed));
  if (word !== undefined) return word;
  const fraction = FRACTIONS[printed.slice(-1)] ?? 0;
  const digits = fraction ? printed.slice(0, -1) : printed;
  if (digits === '') return fraction;
  // Three digits behind a sign are thousands; one or two are a decimal.
  const plain = /^\d{1,3}\D\d{3}$/.test(digits) ? digits.replace(/\D/, '') : digits.replace(',', '.');
  return Number(plain) + fraction;
}
