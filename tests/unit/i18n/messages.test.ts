import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/lib/i18n/locale.ts';
import { loadMessages, type Messages } from '../../../src/lib/i18n/translate.ts';

const ROOMS = ['common', 'region', 'reason', 'map', 'panel', 'embed'];
const tables = await Promise.all(LOCALES.map(async (locale) => [locale, await loadMessages(locale)] as const));
const english = tables.find(([locale]) => locale === 'en')![1];

/** `count:plural, name`: what a message takes, in one order. */
function argumentsOf(message: string): string {
  const found = new Set<string>();
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        Object.values(element.options).forEach((option) => visit(option.value));
      }
      found.add(element.type === TYPE.plural ? `${element.value}:plural` : element.value);
    }
  };
  visit(parse(message, { ignoreTag: true }));
  return [...found].sort().join(', ');
}

describe.each(tables)('messages in %s', (_locale, messages) => {
  const entries = Object.entries(messages);

  test('have the same keys as English', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  test('take the same arguments as English', () => {
    const wrong = entries.filter(
      ([key, message]) => argumentsOf(message) !== argumentsOf(english[key as keyof Messages])
    );
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
