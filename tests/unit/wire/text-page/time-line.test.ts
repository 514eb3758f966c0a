import { describe, expect, test } from 'vitest';
import { instantOf, type PrintedMoment } from '../../../../src/lib/wire/text-page/moment.ts';
import { parsePage } from '../../../../src/lib/wire/text-page/parse-page.ts';
import { readTimeLine } from '../../../../src/lib/wire/text-page/time-line.ts';

const CAPTURED = Date.UTC(2026, 0, 25, 12, 0);
const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

const MOMENTS: [line: string, instant: string | null, why: string][] = [
  ['11:20 GMT', '2026-01-25T11:20:00.000Z', 'the last such time before the capture'],
  ['13:20 UTC', '2026-01-24T13:20:00.000Z', 'today’s is still to come'],
  ['11:20 CET', '2026-01-25T10:20:00.000Z', 'its zone is one hour east'],
  ['11:20', null, 'no zone is printed'],
  ['11:20 CST', null, 'in Chicago or in Shanghai'],
  ['Jan. 25, 2026 11:20 a.m.', null, 'no zone is printed'],
  ['Jan. 25, 2026 11:20 a.m. GMT', '2026-01-25T11:20:00.000Z', 'all is printed'],
  ['Published: Jan. 12, 2024 at 5:32 PM EST', '2024-01-12T22:32:00.000Z', 'all is printed'],
  ['2026-01-24T10:00:00+01:00', '2026-01-24T09:00:00.000Z', 'all is printed'],
  ['24 januari 2026', '2026-01-24T12:00:00.000Z', 'a day alone is its noon'],
  ['Jan 24', '2026-01-24T12:00:00.000Z', 'the last one before the capture'],
  ['25 janvier', '2026-01-25T12:00:00.000Z', 'the day of the capture'],
  ['27 januari', null, 'not in the year past as far as anybody knows: eleven months and more'],
  ['12 Dezember', '2025-12-12T12:00:00.000Z', 'of the year before'],
  ['3 March', null, 'ten months and more ago is not certain'],
  ['30 February', null, 'no such day'],
  ['gisteren 10:35', null, 'whose yesterday is not printed'],
  ['Yesterday at 10:35 GMT', null, 'whose yesterday is not printed'],
  ['hier à 10h35', null, 'whose yesterday is not printed'],
  ['dinsdag 14:00', null, 'which Tuesday is not printed'],
  ['Opdateret i går kl. 10.35', null, 'which zone is not printed'],
  ['5 min', null, 'an age, or how long it takes to read'],
  ['24 uur', null, 'no words of an age'],
  ['2 maanden', null, 'no words of an age']
];

test.each(MOMENTS)('%s: %s, %s', (line, instant) => {
  const time = readTimeLine(line);
  expect(time?.text).toBe(line);
  expect(time?.milliseconds).toBeNull();
  expect(iso(time?.moment ? instantOf(time.moment, CAPTURED) : null)).toBe(instant);
});

test('a day of the capture is never after it', () => {
  const moment: PrintedMoment = { date: { year: 2026, month: 1, day: 25 }, clock: null, zone: null };
  const morning = Date.UTC(2026, 0, 25, 6, 0);
  expect(instantOf(moment, morning)).toBe(morning);
});

test.each([
  'Dam holds',
  'March on Washington',
  'One day in May the dam broke',
  'AJAX - PSV 2-1',
  '20 killed in two hours of fire',
  'Zeven minuten stilte',
  'May',
  '2026',
  'Meer uit Buitenland',
  'Twee doden, drie gewonden',
  'In het jaar 2024 was het stil.'
])('no time line: %s', (line) => {
  expect(readTimeLine(line)).toBeNull();
});

/** Each story as `role headline / lead / number of paragraphs / age / time`. */
const outline = (text: string): string[] =>
  parsePage(text, { name: 'page.txt', captured: CAPTURED }).stories.map(
    ({ role, headline, lead, paragraphs, printedAge, published }) =>
      `${role} ${headline ?? '–'} / ${lead} / ${paragraphs.length} / ${printedAge ?? '–'} / ${iso(published) ?? '–'}`
  );

const LAYOUTS: [name: string, text: string, expected: string[]][] = [
  [
    'a time above the dateline is the story’s own',
    'Dam holds\n\nPublished: Jan. 24, 2026 at 5:32 PM EST|Updated: 3 hours ago\n\nOSLO (AP) — The dam holds.\n\nThe water falls.',
    [
      'main Dam holds / OSLO (AP) — The dam holds. / 1 / Published: Jan. 24, 2026 at 5:32 PM EST|Updated: 3 hours ago / 2026-01-24T22:32:00.000Z'
    ]
  ],
  [
    'one above a story without a dateline too',
    'Dam holds\n3 hours ago\nThe dam holds.\nThe water falls.',
    ['main Dam holds / The dam holds. / 1 / 3 hours ago / 2026-01-25T09:00:00.000Z']
  ],
  [
    'a chronology’s days stay in the story',
    'Dam holds\nOSLO (AP) — The dam holds.\n12 January\nIt rained.\n14 January\nIt rained more.',
    ['main Dam holds / OSLO (AP) — The dam holds. / 4 / – / –']
  ],
  [
    'two times below each other are one item’s',
    'More from World\nLIMA (AP) — Trains stand.\nPublished Jan 24\nUpdated 2 hours ago\nDAKAR (AP) — The harvest is in.\nyesterday',
    [
      'item – / LIMA (AP) — Trains stand. / 0 / Published Jan 24 / 2026-01-24T12:00:00.000Z',
      'item – / DAKAR (AP) — The harvest is in. / 0 / yesterday / –'
    ]
  ],
  [
    'an age that is not understood ends its item and is no headline',
    'More from World\nLIMA (AP) — Trains stand.\na few hours ago\nTrains again\nDAKAR (AP) — The harvest is in.\nTuesday 14:00',
    [
      'item – / LIMA (AP) — Trains stand. / 0 / a few hours ago / –',
      'item Trains again / DAKAR (AP) — The harvest is in. / 0 / Tuesday 14:00 / –'
    ]
  ],
  [
    'an ellipsis belongs to the age, and glued text follows',
    'Meer uit Buitenland\nLIMA (ANP) - Treinen staan stil.\n20 minuten geleden…DAKAR (ANP) - De oogst is binnen.\n1 uur geleden…',
    [
      'item – / LIMA (ANP) - Treinen staan stil. / 0 / 20 minuten geleden / 2026-01-25T11:40:00.000Z',
      'item – / DAKAR (ANP) - De oogst is binnen. / 0 / 1 uur geleden / 2026-01-25T11:00:00.000Z'
    ]
  ]
];

describe('times on a page', () => {
  test.each(LAYOUTS)('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });
});
