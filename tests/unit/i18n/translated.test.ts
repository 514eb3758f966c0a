import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/lib/i18n/locale.ts';
import { loadLabMessages } from '../../../src/lib/i18n/translate.ts';

/** Messages that read the same as in English, and why they are no forgotten ones. */
const ALIKE: [key: string, locales: Locale[], why: string][] = [
  ['common.name', ['nl', 'de', 'fr', 'es'], 'a name'],
  ['area.bar.radius', ['nl', 'de', 'fr', 'es'], 'a unit'],
  ['lab.download.csv', ['nl', 'de', 'fr', 'es'], 'a format'],
  ['lab.download.geojson', ['nl', 'de', 'fr', 'es'], 'a format'],
  ['search.filters', ['nl'], 'the same word'],
  ['area.numbers.west', ['nl'], 'the same word'],
  ['view.busiest', ['nl'], 'the same word'],
  ['lab.stop', ['nl'], 'the same word'],
  ['panel.region', ['de'], 'the same word'],
  ['area.near.km', ['de'], 'the same word'],
  ['area.near.steps', ['de'], 'the same word'],
  ['share.system', ['de'], 'the same word'],
  ['lab.text', ['de'], 'the same word'],
  ['panel.certainty.certain', ['fr'], 'the same word'],
  ['panel.part.date', ['fr'], 'the same word'],
  ['search.facet.source', ['fr'], 'the same word'],
  ['time.pause', ['fr'], 'the same word'],
  ['area.rectangle', ['fr'], 'the same word'],
  ['lab.detail.score', ['fr'], 'the same word']
];

/** Letters outside the arguments: `{count}` needs no translation. */
const hasWords = (message: string) => /\p{L}{2,}/u.test(message.replace(/\{[^{}]*\}/g, ''));

describe.each(LOCALES.filter((locale) => locale !== 'en'))('in %s', (locale) => {
  test('no message is left in English, but for those that read the same', async () => {
    const [english, own] = await Promise.all([loadLabMessages('en'), loadLabMessages(locale)]);
    const alike = Object.entries(english)
      .filter(([key, message]) => hasWords(message) && own[key as keyof typeof own] === message)
      .map(([key]) => key);
    const allowed = ALIKE.filter(([, locales]) => locales.includes(locale)).map(([key]) => key);
    expect(alike.sort()).toEqual(allowed.sort());
  });
});
