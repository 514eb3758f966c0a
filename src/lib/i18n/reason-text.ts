import { meltArticle, withArticle } from './articles.ts';
import type { MessageKey, MessageParams, Translate } from './translate.ts';

/** Codes that have a sentence: `reason.<code>` among the messages. */
type ReasonMessage = Extract<MessageKey, `reason.${string}`> extends `reason.${infer Code}` ? Code : never;

/** A reason as the geocoder gives it; a code without a sentence does not compile. */
export interface ReasonLike {
  code: ReasonMessage;
  params: Record<string, string | number>;
}

/** Names of countries and languages in the reader's language (`region/names.ts`). */
export interface ReasonNames {
  language: string;
  region(code: string): string;
  languageName(code: string): string;
}

/** What a sentence says where a value is missing, as in rows that an older version stored. */
const MISSING: MessageParams = {
  country: '?',
  language: '?',
  region: '?',
  place: '?',
  home: '?',
  printed: '?',
  qualifier: '?',
  count: 1,
  population: 0,
  confidence: 0
};

/** Values that a preposition may melt with. */
const NAMES = ['name', 'country', 'place'] as const;

/**
 * A reason in the reader's words: `capital of Lebanon`, `the story names Lebanon 3×`; no capital, no full stop.
 * `place` is the name of the place that the reason is about, for `Dutch name of Beirut`.
 */
export function reasonText(reason: ReasonLike, t: Translate, names: ReasonNames, place?: string): string {
  const values: MessageParams = { ...MISSING, name: place ?? t('reason.this-place'), ...reason.params };
  const { country, language } = reason.params;
  if (country) values.country = withArticle(String(country), names.region(String(country)), names.language);
  if (language) values.language = names.languageName(String(language));
  const sentence = t(`reason.${reason.code}`, values);
  return NAMES.reduce((melted, name) => meltArticle(melted, String(values[name]), names.language), sentence);
}
