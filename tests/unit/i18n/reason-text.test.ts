import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/lib/i18n/locale.ts';
import { reasonText } from '../../../src/lib/i18n/reason-text.ts';
import { loadMessages, translator } from '../../../src/lib/i18n/translate.ts';
import { REASON_CODES, type Reason } from '../../../src/lib/model/reason.ts';
import { loadNames } from '../../../src/lib/region/names.ts';

const readers = await Promise.all(
  LOCALES.map(async (locale) => {
    const [t, names] = [translator(locale, await loadMessages(locale)), await loadNames(locale)];
    return [locale, (reason: Reason, place?: string) => reasonText(reason, t, names, place)] as const;
  })
);
const say = Object.fromEntries(readers);
const reason = (code: Reason['code'], params: Reason['params'] = {}): Reason => ({ code, params, weight: 1 });

describe.each(readers)('every reason has a sentence in %s', (_locale, text) => {
  test.each(REASON_CODES)('%s', (code) => {
    const params = { country: 'LB', language: 'nl', region: 'Ontario', place: 'Damascus', home: 'Utrecht' };
    const more = { printed: 'TROY', qualifier: 'Pa.', count: 3, population: 1_916_100, confidence: 0.42 };
    const sentence = text(reason(code, { ...params, ...more }), 'Beirut');
    expect(sentence).not.toMatch(/reason\.|[{}?#]|undefined|NaN|\.$/);
    expect(sentence.length).toBeGreaterThan(5);
    expect(sentence.length).toBeLessThan(110);
  });

  test.each(REASON_CODES)('%s, stored without its values, still is one', (code) => {
    expect(text(reason(code))).not.toMatch(/reason\.|[{}]|undefined|NaN/);
  });
});

test.each<[Locale, Reason, string | undefined, string]>([
  ['en', reason('name-language', { language: 'nl' }), 'Beirut', 'Dutch name of Beirut'],
  ['nl', reason('name-language', { language: 'nl' }), 'Beiroet', 'naam van Beiroet in het Nederlands'],
  ['en', reason('name-language', { language: 'nl' }), undefined, 'Dutch name of this place'],
  ['en', reason('capital', { country: 'LB' }), undefined, 'capital of Lebanon'],
  ['en', reason('capital', { country: 'PH' }), undefined, 'capital of the Philippines'],
  ['nl', reason('capital', { country: 'GB' }), undefined, 'hoofdstad van het Verenigd Koninkrijk'],
  ['nl', reason('capital', { country: 'NL' }), undefined, 'hoofdstad van Nederland'],
  ['en', reason('population', { population: 1_916_100 }), undefined, '1.9M inhabitants'],
  ['nl', reason('population', { population: 1_916_100 }), undefined, '1,9\u00a0mln. inwoners'],
  ['en', reason('population', { population: 1 }), undefined, '1 inhabitant'],
  ['en', reason('population', { population: 0 }), undefined, 'number of inhabitants unknown'],
  ['en', reason('story-country', { country: 'LB', count: 3 }), undefined, 'the story names Lebanon 3×'],
  ['en', reason('story-country', { country: 'LB', count: 1 }), undefined, 'the story names Lebanon'],
  ['nl', reason('no-mention', { country: 'US' }), undefined, 'het bericht noemt de Verenigde Staten niet'],
  ['en', reason('smaller', { population: 0 }), undefined, 'number of inhabitants unknown'],
  ['de', reason('capital', { country: 'LB' }), undefined, 'Hauptstadt: Libanon'],
  ['de', reason('name-language', { language: 'nl' }), 'Beirut', 'Name von Beirut auf Niederländisch'],
  ['de', reason('name-fact'), undefined, 'in den Nachrichten üblicher Name von diesem Ort'],
  ['de', reason('population', { population: 1_916_100 }), undefined, '1,9\u00a0Mio. Einwohner'],
  [
    'de',
    reason('story-country', { country: 'US', count: 3 }),
    undefined,
    'in der Meldung genannt: Vereinigte Staaten (3×)'
  ],
  ['fr', reason('capital', { country: 'LB' }), undefined, 'capitale du Liban'],
  ['fr', reason('capital', { country: 'IQ' }), undefined, 'capitale de l’Irak'],
  ['fr', reason('capital', { country: 'NL' }), undefined, 'capitale des Pays-Bas'],
  ['fr', reason('capital', { country: 'IL' }), undefined, 'capitale d’Israël'],
  ['fr', reason('capital', { country: 'CU' }), undefined, 'capitale de Cuba'],
  ['fr', reason('no-mention', { country: 'US' }), undefined, 'la dépêche ne cite pas les États-Unis'],
  ['fr', reason('name-language', { language: 'nl' }), 'Alep', 'nom d’Alep en néerlandais'],
  ['fr', reason('name-main'), 'Le Caire', 'le nom même du Caire'],
  ['fr', reason('other-dateline', { place: 'La Haye' }), undefined, 'près de La Haye, d’où vient aussi la dépêche'],
  ['fr', reason('population', { population: 1_916_100 }), undefined, 'habitants\u00a0: 1,9 million'],
  ['fr', reason('population', { population: 1 }), undefined, '1 habitant'],
  ['es', reason('capital', { country: 'LB' }), undefined, 'capital de Líbano'],
  ['es', reason('capital', { country: 'GB' }), undefined, 'capital del Reino Unido'],
  ['es', reason('capital', { country: 'SV' }), undefined, 'capital de El Salvador'],
  ['es', reason('capital', { country: 'NL' }), undefined, 'capital de los Países Bajos'],
  ['es', reason('name-language', { language: 'de' }), 'El Cairo', 'nombre de El Cairo en alemán'],
  ['es', reason('smaller', { population: 45_200 }), undefined, 'habitantes: solo 45 mil'],
  ['en', reason('unknown-name', { printed: "<b>{x}'" }), undefined, "no place called “<b>{x}'” is known"]
])('in %s %j about %s reads “%s”', (locale, given, place, sentence) => {
  expect(say[locale]!(given, place)).toBe(sentence);
});
