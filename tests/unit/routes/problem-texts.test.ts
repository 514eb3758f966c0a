import { describe, expect, test } from 'vitest';
import { READ_ROWS } from '../../../src/lib/filter/reading-table.ts';
import { readFilter } from '../../../src/lib/filter/parse.ts';
import { LOCALES } from '../../../src/lib/i18n/locale.ts';
import { BadRequestError } from '../../../src/lib/model/errors.ts';
import { problemTexts } from '../../../src/routes/(map)/problem-texts.server.ts';

const problemsOf = (query: string) => readFilter(new URLSearchParams(query)).problems;

test.each([
  ['bbox=1,2,3', 'Verwacht: west,zuid,oost,noord in graden, bijvoorbeeld bbox=3.3,50.7,7.2,53.6.'],
  ['from=gisteren', 'Verwacht: een datum (2026-07-21, in UTC) of een tijdstip met tijdzone (2026-07-21T14:30Z).'],
  ['from=2026-07-21&to=2026-07-01', 'Het einde van de periode ligt niet na het begin.'],
  ['last=7d&last=24h', 'Dit staat er 2 keer; het mag er één keer staan.'],
  [
    `lang=${Array.from({ length: 60 }, (_, n) => `a${String.fromCharCode(97 + (n % 26))}`).join()},${Array.from({ length: 60 }, (_, n) => `b${String.fromCharCode(97 + (n % 26))}`).join()}`,
    'Dit zijn er te veel: 52. Er gaan er hoogstens 50 tegelijk.'
  ]
])('%s is answered in Dutch: %s', async (query, expected) => {
  expect(
    (await problemTexts(problemsOf(query), { params: new URLSearchParams(query), locale: 'nl' })).map(
      ({ message }) => message
    )
  ).toContain(expected);
});

describe.each(LOCALES)('in %s', (locale) => {
  // Words to search for can only be too long.
  test.each(READ_ROWS.filter(([parameter]) => parameter !== 'q'))(
    'a bad %s is said in words of that language',
    async (parameter) => {
      const problems = problemsOf(`${parameter}=%3C%3C!`);
      expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
      const params = new URLSearchParams(`${parameter}=<<!`);
      const [text] = await problemTexts(problems, { params, locale });
      expect(text?.given).toBe('<<!');
      expect(text?.message).not.toBe(problems[0]?.message);
      expect(text?.message).toMatch(
        { nl: /^Verwacht/, en: /^Expected/, de: /^Erwartet/, fr: /^Attendu/, es: /^Se esperaba/ }[locale]
      );
    }
  );
});

test('a problem that nobody has words for keeps its message; the same is said once', async () => {
  const [odd, twice] = [new BadRequestError('odd', 'odd'), new BadRequestError('near', 'x', { kind: 'unknown' })];
  expect(
    await problemTexts([odd, twice, twice], { params: new URLSearchParams(`odd=${'x'.repeat(99)}`), locale: 'nl' })
  ).toEqual([
    { parameter: 'odd', message: 'odd', given: 'x'.repeat(60) },
    { parameter: 'near', message: 'Deze plaats of dit gebied kennen we niet.', given: '' }
  ]);
});
