import { describe, expect, it } from 'vitest';
import { countryWords } from '../../../src/lib/gazetteer/country-words.ts';
import { COUNTRY_NAMES } from '../../../src/lib/facts/compiled/countries.ts';
import { type NameLanguage, NAME_LANGUAGES } from '../../../src/lib/model/language.ts';

const PEOPLE: Record<NameLanguage, [word: string, country: string][]> = {
  nl: [['canadese', 'CA'], ['canadees', 'CA'], ['canadezen', 'CA'], ['chileense', 'CL'], ['libische', 'LY'], ['libisch', 'LY'], ['libiers', 'LY'], ['zuid koreaanse', 'KR'], ['zuidkoreaanse', 'KR'], ['verenigde staten', 'US'], ['franse', 'FR'], ['iraakse', 'IQ'], ['japanse', 'JP']],
  en: [['canadian', 'CA'], ['canadians', 'CA'], ['libyan', 'LY'], ['chinese', 'CN'], ['south korean', 'KR'], ['united states', 'US'], ['britain', 'GB'], ['poles', 'PL']],
  de: [['kanadische', 'CA'], ['kanadischen', 'CA'], ['kanadier', 'CA'], ['franzosen', 'FR'], ['russischer', 'RU'], ['us amerikanische', 'US'], ['deutsche', 'DE'], ['deutschen', 'DE'], ['deutscher', 'DE'], ['turken', 'TR'], ['vereinigte staaten', 'US']],
  fr: [['canadienne', 'CA'], ['canadiens', 'CA'], ['europeenne', ''], ['russes', 'RU'], ['israelienne', 'IL'], ['chinoise', 'CN'], ['etats unis', 'US'], ['sud coreenne', 'KR'], ['turque', 'TR']],
  es: [['canadienses', 'CA'], ['francesa', 'FR'], ['alemanes', 'DE'], ['israelies', 'IL'], ['estadounidense', 'US'], ['estados unidos', 'US'], ['bolivianas', 'BO']],
  it: [['canadesi', 'CA'], ['tedeschi', 'DE'], ['tedesca', 'DE'], ['greci', 'GR'], ['statunitensi', 'US'], ['stati uniti', 'US'], ['libica', 'LY'], ['francesi', 'FR'], ['turche', 'TR']],
  pt: [['francesa', 'FR'], ['alemaes', 'DE'], ['brasileiros', 'BR'], ['norte americano', 'US'], ['estados unidos', 'US'], ['japonesas', 'JP'], ['sul coreana', 'KR'], ['letoes', 'LV']]
}; // prettier-ignore

describe('countryWords', () => {
  it.each(NAME_LANGUAGES)('knows peoples and countries in %s', (language) => {
    const { words } = countryWords(language);
    for (const [word, country] of PEOPLE[language]) {
      if (country === '') expect(words.has(word), word).toBe(false);
      else expect(words.get(word), word).toContain(country);
    }
  });

  it.each(NAME_LANGUAGES)(
    'names every country in %s, but Georgia, Jersey and Reunion, which mean other things too',
    (language) => {
      const covered = new Set([...countryWords(language).words.values()].flat());
      expect(
        (COUNTRY_NAMES[language] ?? [])
          .map(([country]) => country)
          .filter((country) => !covered.has(country) && !['GE', 'JE', 'RE'].includes(country))
      ).toEqual([]);
    }
  );

  it('counts short forms only as printed: "us" is a pronoun', () => {
    const { words, abbreviations } = countryWords('en');
    expect(words.has('us')).toBe(false);
    expect(abbreviations.get('U.S.')).toEqual(['US']);
  });

  it('leaves Georgia out, which may be the state', () => expect(countryWords('en').words.has('georgia')).toBe(false));

  it('reads other languages as English', () => expect(countryWords(null)).toBe(countryWords('en')));
});
