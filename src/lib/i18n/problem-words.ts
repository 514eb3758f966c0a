import type { Locale } from './locale.ts';
import type EN from './messages/en/problem.ts';
import { translator, type MessageParams } from './translate.ts';
import type { Messages } from './types.ts';

/** What is wrong with an address, `problem.once`; said by the server, so that readers never fetch it. */
export type ProblemKey = keyof typeof EN;
export type ProblemTranslate = (key: ProblemKey, params?: MessageParams) => string;

const TABLES: Record<Locale, () => Promise<{ default: Record<ProblemKey, string> }>> = {
  nl: () => import('./messages/nl/problem.ts'),
  en: () => import('./messages/en/problem.ts'),
  de: () => import('./messages/de/problem.ts'),
  fr: () => import('./messages/fr/problem.ts'),
  es: () => import('./messages/es/problem.ts')
};

/** The function that says what is wrong, in one language. */
export async function loadProblemWords(locale: Locale): Promise<ProblemTranslate> {
  // Keys apart, they are messages like all others.
  return translator(locale, (await TABLES[locale]()).default as unknown as Messages) as unknown as ProblemTranslate;
}
