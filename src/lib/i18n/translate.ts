import { messageFormatter, type MessageParams, type Part } from './format-message.ts';
import type { Locale } from './locale.ts';
import { parseMessage } from './parse-message.ts';
import type { ErrorMessages, LabMessages, MessageKey, Messages } from './types.ts';

export type { MessageParams } from './format-message.ts';
export type { Locale } from './locale.ts';
export type { MessageKey } from './types.ts';

/** Gives a message in the reader's language: `t('panel.count', { count: 3 })` → `3 stories`. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** All but the lab's, one chunk a language. */
const TABLES: Record<Locale, () => Promise<{ MESSAGES: Messages }>> = {
  nl: () => import('./messages/nl.ts'),
  en: () => import('./messages/en.ts'),
  de: () => import('./messages/de.ts'),
  fr: () => import('./messages/fr.ts'),
  es: () => import('./messages/es.ts')
};

/** The lab's words are for its readers only. */
const LAB: Record<Locale, () => Promise<{ default: LabMessages }>> = {
  nl: () => import('./messages/nl/lab.ts'),
  en: () => import('./messages/en/lab.ts'),
  de: () => import('./messages/de/lab.ts'),
  fr: () => import('./messages/fr/lab.ts'),
  es: () => import('./messages/es/lab.ts')
};

/** Loads the messages of one language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return (await TABLES[locale]()).MESSAGES;
}

/** Loads the messages of one language with those of the lab. */
export async function loadLabMessages(locale: Locale): Promise<Messages & LabMessages> {
  const [messages, lab] = await Promise.all([loadMessages(locale), LAB[locale]()]);
  return { ...messages, ...lab.default };
}

/**
 * Makes the function that components call. Messages are ICU; the build has taken them apart, elsewhere each is when first
 * used. A key that is missing is given back.
 */
export function translator(locale: Locale, messages: Partial<Messages & LabMessages & ErrorMessages>): Translate {
  const format = messageFormatter(locale);
  const parsed = new Map<string, readonly Part[]>();
  return (key, params) => {
    const message: string | readonly Part[] = Object.hasOwn(messages, key) ? messages[key]! : key;
    if (typeof message !== 'string') return format(message, params);
    if (!message.includes('{')) return message;
    const parts = parsed.get(key) ?? parseMessage(message);
    parsed.set(key, parts);
    return format(parts, params);
  };
}
