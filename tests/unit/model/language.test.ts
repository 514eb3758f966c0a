import { expect, test } from 'vitest';
import { nameLanguage } from '../../../src/lib/model/language.ts';

test.each<[tag: string | null | undefined, language: string | null, why: string]>([
  ['nl', 'nl', 'a language of the gazetteer'],
  ['nl-BE', 'nl', 'with a country'],
  ['PT_br', 'pt', 'in any case, with an underscore'],
  ['ja', null, 'another language'],
  ['nlx', null, 'no prefix of a longer code'],
  ['', null, 'nothing'],
  [null, null, 'unknown'],
  [undefined, null, 'not given']
])('%s is %s: %s', (tag, language) => {
  expect(nameLanguage(tag)).toBe(language);
});
