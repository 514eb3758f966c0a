import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from './locale.ts';
import type { MESSAGES } from './messages/en.ts';

export type { Locale } from './locale.ts';

/** English has every key; a language that lacks one does not compile. */
export type MessageKey = keyof typeof MESSAGES;
export type Messages = Record<MessageKey, string>;

/** Values for a message's `{arguments}`. */
export type MessageParams = Record<string, string | number>;

/** Gives a message in the reader's language: `t('panel.count', { count: 3 })` → `3 stories`. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** One chunk a language. */
const TABLES: Record<Locale, () => Promise<{ MESSAGES: Messages }>> = {
  nl: () => import('./messages/nl.ts'),
  en: () => import('./messages/en.ts'),
  de: () => import('./messages/de.ts'),
  fr: () => import('./messages/fr.ts'),
  es: () => import('./messages/es.ts')
};

/** Loads the messages of one language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return (await TABLES[locale]()).MESSAGES;
}

/** Makes the function that components call. Messages are ICU; each is compiled when first used. A key that is missing is given back. */
export function translator(locale: Locale, messages: Messages): Translate {
  const compiled = new Map<string, IntlMessageFormat>();
  return (key, params) => {
    const message = Object.hasOwn(messages, key) ? messages[key] : key;
    if (!message.includes('{')) return message;
    let format = compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      compiled.set(key, format);
    }
    return String(format.format(params));
  };
}
