import { describe, expect, test } from 'vitest';
import { readAges } from '../../../../src/lib/wire/text-page/read-age.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const AGES: [line: string, text: string, milliseconds: number | null][] = [
  ['20 minuten geledenDAKAR (ANP) -', '20 minuten geleden', 20 * MINUTE],
  ['1 uur geleden', '1 uur geleden', HOUR],
  ['30 min. geleden', '30 min. geleden', 30 * MINUTE],
  ['een kwartier geleden', 'een kwartier geleden', 15 * MINUTE],
  ['kwartier geleden', 'kwartier geleden', 15 * MINUTE],
  ['een uur geleden', 'een uur geleden', HOUR],
  ['zojuist', 'zojuist', 0],
  ['3 dagen geleden', '3 dagen geleden', 3 * DAY],
  ['2 weken geleden', '2 weken geleden', 14 * DAY],
  ['2 maanden geleden', '2 maanden geleden', null],
  ['20\u00a0minuten\u00a0geleden', '20\u00a0minuten\u00a0geleden', 20 * MINUTE],
  ['5 minutes agoPARIS (AP) —', '5 minutes ago', 5 * MINUTE],
  ['an hour ago', 'an hour ago', HOUR],
  ['2h ago', '2h ago', 2 * HOUR],
  ['just now', 'just now', 0],
  ['vor 5 Minuten', 'vor 5 Minuten', 5 * MINUTE],
  ['vor einer Stunde', 'vor einer Stunde', HOUR],
  ['il y a 12 minutes', 'il y a 12 minutes', 12 * MINUTE],
  ['il y a une heure', 'il y a une heure', HOUR],
  ['hace 3 horas', 'hace 3 horas', 3 * HOUR],
  ['hace media hora', 'hace media hora', 30 * MINUTE],
  ['4 ore fa', '4 ore fa', 4 * HOUR],
  ["un'ora fa", "un'ora fa", HOUR],
  ['há 7 minutos', 'há 7 minutos', 7 * MINUTE],
  ['2 horas atrás', '2 horas atrás', 2 * HOUR],
  ['for 10 minutter siden', 'for 10 minutter siden', 10 * MINUTE],
  ['för 2 timmar sedan', 'för 2 timmar sedan', 2 * HOUR],
  ['8 minuuttia sitten', '8 minuuttia sitten', 8 * MINUTE]
];

describe('an age is read with its length', () => {
  test.each(AGES)('%s', (line, text, milliseconds) => {
    const [age, ...others] = readAges(line);
    expect(others).toEqual([]);
    expect(age && { text: age.text, milliseconds: age.milliseconds, start: age.start }).toEqual({
      text,
      milliseconds,
      start: line.indexOf(text)
    });
  });
});

test('what is no age is none', () => {
  for (const line of ['20 minuten', 'lang geleden', 'vorige week', 'a1 uur geleden', '12345 minuten geleden'])
    expect(readAges(line), line).toEqual([]);
});
