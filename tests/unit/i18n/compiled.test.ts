import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { compileTable } from '../../../src/cli/compile-messages.ts';
import { messageFormatter, type MessageParams, type Part } from '../../../src/lib/i18n/format-message.ts';
import { LOCALES } from '../../../src/lib/i18n/locale.ts';
import { parseMessage } from '../../../src/lib/i18n/parse-message.ts';
import { allMessages } from './all-messages.ts';

/** Numbers on both sides of every plural category of our languages, and where compact forms change. */
const NUMBERS = [0, 1, 2, 5, 0.42, 1.5, 11, 21, 101, 999, 1000, 12_345, 1_000_000, 1_916_100, 2_000_000];

/** Names of the values that a message asks for, in any depth. */
function namesOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) =>
    typeof part === 'object' ? [part[0], ...Object.values(part[2] ?? {}).flatMap(namesOf)] : []
  );
}

/** What Node prints for a message by the reference implementation. */
const interpreted = (text: string, locale: string, params: MessageParams) =>
  String(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format(params));

const tables = await Promise.all(LOCALES.map(async (locale) => [locale, await allMessages(locale)] as const));

test.each(tables)('a compiled message says what the interpreted one says: %s', (locale, messages) => {
  // As a bundle carries it.
  const compiled = JSON.parse(JSON.stringify(compileTable(messages))) as Record<string, string | Part[]>;
  const format = messageFormatter(locale);
  let compared = 0;
  for (const [key, text] of Object.entries(messages)) {
    const parts = compiled[key]!;
    if (typeof parts === 'string') {
      expect(interpreted(text, locale, {})).toBe(parts);
      continue;
    }
    for (const value of [...NUMBERS, 'Alep', '<b>{x}', '']) {
      const params = Object.fromEntries(namesOf(parts).map((name) => [name, value]));
      if (typeof value === 'string' && / (plural|number)/.test(text)) continue;
      expect(format(parts, params), `${key} of ${value}`).toBe(interpreted(text, locale, params));
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(500);
});

describe('a message', () => {
  test.each<[string, MessageParams, string, string]>([
    ['{n, plural, =0 {none} one {# story} other {# stories}}', { n: 0 }, 'none', 'an exact number goes first'],
    [
      '{n, plural, offset:1 =1 {you} one {you and # more} other {you and # more}}',
      { n: 2 },
      'you and 1 more',
      'offset'
    ],
    ['{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { n: 22 }, '22nd', 'ordinals'],
    ['{by, select, area {in} other {near}} {place}', { by: 'area', place: 'Ur' }, 'in Ur', 'a choice by word'],
    ['{by, select, area {in} other {near}} {place}', { by: 'x', place: 'Ur' }, 'near Ur', 'any other word'],
    ['{n, plural, other {# of {n, number, ::compact-short}}}', { n: 1200 }, '1,200 of 1.2K', 'nested'],
    ["'{'not a value'}' but {this}", { this: 'one' }, '{not a value} but one', 'quoted braces'],
    ['{part, number, percent} {part, number, ::percent .0}', { part: 0.425 }, '43% 42.5%', 'shares'],
    ['{share, number, ::scale/100}', { share: 0.5 }, '50', 'a factor']
  ])('%s with %j is “%s”: %s', (text, params, expected) => {
    expect(messageFormatter('en')(parseMessage(text), params)).toBe(expected);
  });

  test('shows what it lacks instead of failing the page', () => {
    expect(messageFormatter('en')(parseMessage('{n, plural, other {# stories}} in {place}'))).toBe('{n} in {place}');
  });

  test('with a date in it is refused when it is compiled', () => {
    expect(() => parseMessage('on {day, date, short}')).toThrow(/expected text, values, numbers and plurals/);
  });
});
