import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/lib/i18n/locale.ts';
import { allMessages } from './all-messages.ts';

const ROOMS = [
  ...['common', 'reason', 'map', 'panel', 'embed', 'lab'],
  ...['search', 'time', 'area', 'view', 'fold', 'legend', 'keys', 'share', 'edit', 'problem']
];
const tables = await Promise.all(LOCALES.map(async (locale) => [locale, await allMessages(locale)] as const));
const english = tables.find(([locale]) => locale === 'en')![1];

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Literal text and `#` have no name of their own to fill in. */
const LITERAL = 0;
const POUND = 7;

/** `count:plural, name`: what a message takes, in one order. */
function argumentsOf(message: string): string {
  const found = new Set<string>();
  const visit = (elements: Elements) => {
    for (const element of elements) {
      if (element.type === LITERAL || element.type === POUND) continue;
      if ('options' in element) Object.values(element.options).forEach((option) => visit(option.value));
      found.add('offset' in element ? `${element.value}:plural` : element.value);
    }
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...found].sort().join(', ');
}

test('the arguments of a message are found', () => {
  expect(argumentsOf('{n, plural, one {# of {a}} other {{n, number} of {b}}} {c}')).toBe('a, b, c, n, n:plural');
});

describe.each(tables)('messages in %s', (_locale, messages) => {
  const entries = Object.entries(messages);

  test('have the same keys as English', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  test('take the same arguments as English', () => {
    const wrong = entries.filter(([key, message]) => argumentsOf(message) !== argumentsOf(english[key] ?? ''));
    expect(wrong).toEqual([]);
  });

  test('have a form for "other" numbers, and none is empty', () => {
    expect(entries.filter(([, message]) => message.trim() === '')).toEqual([]);
    expect(entries.filter(([, message]) => message.includes(', plural,') && !message.includes('other {'))).toEqual([]);
  });

  test('bear the name of their room', () => {
    expect(entries.filter(([key]) => !ROOMS.includes(key.split('.')[0]!))).toEqual([]);
  });

  test('print apostrophes and dashes as a newspaper does', () => {
    expect(entries.filter(([, message]) => /\w'\w|\.\.\.| -- /.test(message))).toEqual([]);
  });
});

test('French keeps a mark with the word before it by a space that no line breaks', () => {
  const french = Object.entries(tables.find(([locale]) => locale === 'fr')![1]);
  const loose = /(?<![\u00A0])[»]|(?<!\u202F)[;?!]|«(?!\u00A0)|(?<=\s)(?<!\u00A0):(?!:)/;
  expect(french.filter(([, message]) => loose.test(message))).toEqual([]);
});

test('a dot of omission stands as its language has it: apart in Dutch and German, close in the others', () => {
  const apart = ['de', 'nl'];
  const wrong = tables.flatMap(([locale, messages]) =>
    Object.entries(messages).filter(([, message]) =>
      apart.includes(locale) ? /[\p{L}}]…$/u.test(message) : /[\p{L}}] …$/u.test(message)
    )
  );
  expect(wrong).toEqual([]);
});
