import type { Locale } from './locale.ts';
import { translator, type Translate } from './translate.ts';
import type { ErrorMessages } from './types.ts';

const TABLES: Record<Locale, () => Promise<{ default: ErrorMessages }>> = {
  nl: () => import('./messages/nl/error.ts'),
  en: () => import('./messages/en/error.ts'),
  de: () => import('./messages/de/error.ts'),
  fr: () => import('./messages/fr/error.ts'),
  es: () => import('./messages/es/error.ts')
};

/** The words of the error page in one language; no other page has them. */
export async function loadErrorWords(locale: Locale): Promise<Translate> {
  return translator(locale, (await TABLES[locale]()).default);
}
