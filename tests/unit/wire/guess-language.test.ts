import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/lib/wire/read-document.ts';
import { loadLanguageGuess } from '../../../src/lib/wire/guess-language.ts';

const guess = await loadLanguageGuess();

describe('a text’s language is told by its words', () => {
  test.each<[string, string | null, why: string]>([
    ['MOSKOU (ANP/RTR) - De leider van het buurland reist deze week naar de hoofdstad.', 'nl', 'Dutch'],
    ['LONDON (Reuters) - Oil prices rose on Monday as traders waited for the meeting.', 'en', 'English'],
    ['BERLIN (dpa) - Der Bundestag stimmt am Mittwoch über den Haushalt ab.', 'de', 'German'],
    ['PARIS (AFP) - Le président a annoncé mardi une réforme des retraites.', 'fr', 'French'],
    ['Madrid, 21 ene (EFE).- El gobierno aprobó hoy la ley de vivienda.', 'es', 'Spanish'],
    ['ROMA (ANSA) - Il governo approva la legge di bilancio.', 'it', 'Italian'],
    ['Odivelas, 11 jun (Lusa) -- O governo aprovou hoje a lei da água.', 'pt', 'Portuguese'],
    ['HELSINKI (STT) Hallitus esittää uusia sääntöjä satamille.', 'fi', 'Finnish'],
    [
      'WARSZAWA (PAP) - Rząd przyjął ustawę w poniedziałek.',
      'pl',
      'a language whose names we lack is told all the same'
    ],
    ['ATHENS (AP)', null, 'a dateline alone says nothing'],
    ['AMSTERDAM BERLIN PARIS LONDON MADRID ROME', null, 'names in capitals say nothing'],
    ['12 14 16 18; 3-1; 4-4', null, 'figures say nothing'],
    ['', null, 'no words']
  ])('%j: %j, %s', (text, language) => {
    expect(guess(text)).toBe(language);
  });
});

test('a page without an index has the language of its words; what is told goes before', async () => {
  const page = new TextEncoder().encode(
    'Hafen wird gesperrt\nHAMBURG (dpa) - Der Hafen bleibt am Dienstag wegen der Sturmflut geschlossen.\n'
  );
  const languageOf = async (language: string | null) =>
    (await readDocument(page, { name: 'page.txt', language })).stories.map((story) => story.language);
  expect(await languageOf(null)).toEqual(['de']);
  expect(await languageOf('nl')).toEqual(['nl']);
});
