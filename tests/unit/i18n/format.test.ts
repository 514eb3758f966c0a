import { describe, expect, test } from 'vitest';
import { listText } from '../../../src/lib/i18n/lists.ts';
import { compactText, confidenceText, countText } from '../../../src/lib/i18n/numbers.ts';
import { ageText, dayText, exactText } from '../../../src/lib/i18n/times.ts';
import { loadMessages, type MessageKey, translator } from '../../../src/lib/i18n/translate.ts';

const NOW = Date.UTC(2026, 6, 21, 13, 5);
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

describe('an age', () => {
  test.each([
    [0, 'now', 'nu'],
    [59_999, 'now', 'nu'],
    [MINUTE, '1 min ago', '1 min geleden'],
    [20 * MINUTE, '20 min ago', '20 min geleden'],
    [HOUR - 1, '59 min ago', '59 min geleden'],
    [5 * HOUR, '5 hr ago', '5 uur geleden'],
    [47 * HOUR, '1 day ago', '1 dag geleden'],
    [3 * DAY, '3 days ago', '3 dagen geleden'],
    [8 * DAY, '1 week ago', '1 week geleden'],
    [70 * DAY, '2 months ago', '2 maanden geleden'],
    [800 * DAY, '2 years ago', '2 jaar geleden'],
    [-30_000, 'now', 'nu'],
    [-2 * HOUR, 'in 2 hr', 'over 2 uur']
  ])('of %d ms is “%s”, “%s”', (passed, english, dutch) => {
    expect([ageText(NOW - passed, NOW, 'en'), ageText(NOW - passed, NOW, 'nl')]).toEqual([english, dutch]);
  });
});

test('an exact time says its zone', () => {
  expect(exactText(NOW, 'en', 'UTC')).toBe('Tuesday, 21 July 2026 at 13:05 UTC');
  expect(exactText(NOW, 'nl', 'Europe/Amsterdam')).toBe('dinsdag 21 juli 2026 om 15:05 CEST');
  expect(exactText(Date.UTC(2026, 6, 20, 22), 'nl', 'Europe/Amsterdam')).toContain('00:00');
});

test('a day is the day in that zone', () => {
  const late = Date.UTC(2026, 6, 21, 23, 30);
  expect([dayText(late, 'en', 'UTC'), dayText(late, 'nl', 'Europe/Amsterdam')]).toEqual([
    '21 July 2026',
    '22 juli 2026'
  ]);
});

test.each([
  [999, '999', '999', '999', '999'],
  [12_345, '12,345', '12.345', '12.3K', '12,3K'],
  [1_900_000, '1,900,000', '1.900.000', '1.9M', '1,9\u00a0mln.']
])('%d is %s or %s in full, %s or %s on a marker', (count, en, nl, enShort, nlShort) => {
  expect([countText(count, 'en'), countText(count, 'nl')]).toEqual([en, nl]);
  expect([compactText(count, 'en'), compactText(count, 'nl')]).toEqual([enShort, nlShort]);
});

test('a confidence is never rounded up to certainty', () => {
  expect([confidenceText(0.999, 'en'), confidenceText(0.5, 'nl'), confidenceText(1, 'en')]).toEqual([
    '0.99',
    '0,50',
    '0.99'
  ]);
});

test('names are joined as the language does', () => {
  expect(listText(['Kyiv', 'Moskou', 'Minsk'], 'nl')).toBe('Kyiv, Moskou en Minsk');
  expect(listText(['Kyiv', 'Moscow'], 'en', 'or')).toBe('Kyiv or Moscow');
});

describe('a translator', async () => {
  const messages = await loadMessages('en');
  const t = translator('en', {
    ...messages,
    'common.name': "{n, plural, one {# reader's list} other {# <b>lists</b>}}"
  });

  test('fills in numbers by the language’s plurals, and leaves tags alone', () => {
    expect(t('common.name', { n: 1 })).toBe("1 reader's list");
    expect(t('common.name', { n: 1200 })).toBe('1,200 <b>lists</b>');
  });

  test('gives back a key that it does not know', () => {
    expect(t('common.nothing' as MessageKey)).toBe('common.nothing');
  });
});
