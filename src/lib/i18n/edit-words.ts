import type { Locale } from './locale.ts';
import type EN from './messages/en/edit.ts';
import { translator, type MessageParams } from './translate.ts';
import type { Messages } from './types.ts';

/** What editors read; readers never fetch it. */
export type EditKey = keyof typeof EN;
export type EditMessages = Record<EditKey, string>;
export type EditTranslate = (key: EditKey, params?: MessageParams) => string;

const TABLES: Record<Locale, () => Promise<{ default: EditMessages }>> = {
  nl: () => import('./messages/nl/edit.ts'),
  en: () => import('./messages/en/edit.ts'),
  de: () => import('./messages/de/edit.ts'),
  fr: () => import('./messages/fr/edit.ts'),
  es: () => import('./messages/es/edit.ts')
};

/** Loads the editors' messages of one language. */
export async function loadEditMessages(locale: Locale): Promise<EditMessages> {
  return (await TABLES[locale]()).default;
}

/** The function that the editors' components call. */
export async function loadEditWords(locale: Locale): Promise<EditTranslate> {
  // Keys apart, they are messages like all others.
  return translator(locale, (await loadEditMessages(locale)) as unknown as Messages) as unknown as EditTranslate;
}
