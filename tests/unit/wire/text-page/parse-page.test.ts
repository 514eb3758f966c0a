import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../../src/lib/wire/text-page/parse-page.ts';
import { ownTime } from '../../own-time.ts';

const CAPTURED = Date.UTC(2026, 0, 25, 12, 30);
const MINUTE = 60_000;

const page = (text: string, captured: number | null = CAPTURED, mainPublished: number | null = null) =>
  parsePage(text, { name: 'page.txt', captured, mainPublished });

/** Each story as `role headline / lead / number of paragraphs / age`. */
const outline = (text: string): string[] =>
  page(text).stories.map(
    ({ role, headline, lead, paragraphs, printedAge }) =>
      `${role} ${headline ?? '–'} / ${lead} / ${paragraphs.length} / ${printedAge ?? '–'}`
  );

const PAGE = `Dam in Noorse fjord houdt het
OSLO (ANP/AFP) - De dam bij Bergen heeft het gehouden.
Er viel in een dag 90 millimeter.
Het water zakt.
Meer uit Buitenland
LIMA (ANP) - In Peru ligt het treinverkeer stil.
20 minuten geledenDAKAR (ANP/AFP/RTR) - In Senegal is de oogst binnen. Dat was 3 uur geleden nog niet zo.
1 uur geleden'S-HERTOGENBOSCH (ANP) - De kathedraal gaat weer open.
2 uur geleden
`;

describe('a page with a story and its list', () => {
  const read = page(PAGE, CAPTURED, Date.UTC(2023, 8, 15));

  test('gives the story first and then the items in order', () => {
    expect(outline(PAGE)).toEqual([
      'main Dam in Noorse fjord houdt het / OSLO (ANP/AFP) - De dam bij Bergen heeft het gehouden. / 2 / –',
      'item – / LIMA (ANP) - In Peru ligt het treinverkeer stil. / 0 / 20 minuten geleden',
      'item – / DAKAR (ANP/AFP/RTR) - In Senegal is de oogst binnen. Dat was 3 uur geleden nog niet zo. / 0 / 1 uur geleden',
      "item – / 'S-HERTOGENBOSCH (ANP) - De kathedraal gaat weer open. / 0 / 2 uur geleden"
    ]);
  });

  test('counts ages back from the capture and takes the story’s time from the sidecar', () => {
    expect(read.stories.map(({ published }) => published)).toEqual([
      Date.UTC(2023, 8, 15),
      CAPTURED - 20 * MINUTE,
      CAPTURED - 60 * MINUTE,
      CAPTURED - 120 * MINUTE
    ]);
  });

  test('names the section on its items and the language on all', () => {
    expect(read.stories.map(({ section }) => section)).toEqual([null, 'Buitenland', 'Buitenland', 'Buitenland']);
    expect(new Set(read.stories.map(({ language }) => language))).toEqual(new Set(['nl']));
  });

  test('has no times when the capture is unknown, and says so', () => {
    const unknown = page(PAGE, null);
    expect(unknown.stories.map(({ published }) => published)).toEqual([null, null, null, null]);
    expect(unknown.warnings).toEqual(['page.txt: capture time unknown, so the 3 printed ages give no time']);
  });
});

const LAYOUTS: [name: string, text: string, expected: string[]][] = [
  [
    'the list without any line break',
    'Meer uit Buitenland\nLIMA (ANP) - In Peru is het stil.20 minuten geledenDAKAR (ANP) - De oogst is binnen.1 uur geleden',
    [
      'item – / LIMA (ANP) - In Peru is het stil. / 0 / 20 minuten geleden',
      'item – / DAKAR (ANP) - De oogst is binnen. / 0 / 1 uur geleden'
    ]
  ],
  [
    'only items, no heading',
    'LIMA (ANP) - In Peru is het stil.\n20 minuten geledenDAKAR (ANP) - De oogst is binnen.\n1 uur geleden',
    [
      'item – / LIMA (ANP) - In Peru is het stil. / 0 / 20 minuten geleden',
      'item – / DAKAR (ANP) - De oogst is binnen. / 0 / 1 uur geleden'
    ]
  ],
  [
    'the age above its item',
    'More from World\n5 minutes ago\nLIMA (AP) — Trains stand still.\n2 hours ago\nDAKAR (AP) — The harvest is in.',
    [
      'item – / LIMA (AP) — Trains stand still. / 0 / 5 minutes ago',
      'item – / DAKAR (AP) — The harvest is in. / 0 / 2 hours ago'
    ]
  ],
  [
    'only a story',
    'Dam houdt het\nOSLO (ANP) - De dam houdt.\nHet water zakt.',
    ['main Dam houdt het / OSLO (ANP) - De dam houdt. / 1 / –']
  ],
  [
    'a story without a headline',
    'OSLO (ANP) - De dam houdt.\nHet water zakt.',
    ['main – / OSLO (ANP) - De dam houdt. / 1 / –']
  ],
  [
    'a story without a dateline',
    'Dam houdt het\nDe dam houdt.\nHet water zakt.',
    ['main Dam houdt het / De dam houdt. / 1 / –']
  ],
  [
    'one paragraph',
    'De dam bij Bergen heeft het gehouden.',
    ['main – / De dam bij Bergen heeft het gehouden. / 0 / –']
  ],
  [
    'stories behind blank lines, with and without headlines',
    'Dam houdt het\n\nOSLO (ANP) - De dam houdt.\n\nHet water zakt.\n\nOogst binnen\n\nDAKAR (ANP) - De oogst is binnen.\n\nLIMA — Trains stand still.\n',
    [
      'main Dam houdt het / OSLO (ANP) - De dam houdt. / 1 / –',
      'main Oogst binnen / DAKAR (ANP) - De oogst is binnen. / 0 / –',
      'main – / LIMA — Trains stand still. / 0 / –'
    ]
  ],
  [
    'a byline between headline and lead',
    'Dam holds\nBy Jane Doe\nOSLO (AP) — The dam holds.\nThe water falls.',
    ['main Dam holds / By Jane Doe\nOSLO (AP) — The dam holds. / 1 / –']
  ],
  [
    'items with headlines and paragraphs of their own',
    'Mehr aus Ausland\nDamm hält\nOslo (dpa) - Der Damm hält.\nDas Wasser sinkt.\nvor 5 Minuten\nErnte eingebracht\nDakar (dpa) - Die Ernte ist da.\nvor einer Stunde',
    [
      'item Damm hält / Oslo (dpa) - Der Damm hält. / 1 / vor 5 Minuten',
      'item Ernte eingebracht / Dakar (dpa) - Die Ernte ist da. / 0 / vor einer Stunde'
    ]
  ],
  ['nothing but a heading', 'Meer uit Buitenland', []]
];

describe('other layouts', () => {
  test.each(LAYOUTS)('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  test('a page without any story is warned of', () => {
    expect(page('Meer uit Buitenland').warnings).toEqual([
      'page.txt: no story found; expected a headline, or a lead that opens with a dateline'
    ]);
  });

  test('an age inside a sentence, or a heading’s words in one, ends nothing', () => {
    expect(outline('OSLO (ANP) - Dat was 20 minuten geleden nog anders.\nMeer uit de cijfers blijkt niet.')).toEqual([
      'main – / OSLO (ANP) - Dat was 20 minuten geleden nog anders. / 1 / –'
    ]);
  });
});

const BITS = [
  'OSLO (ANP) - Tekst.',
  '20 minuten geleden',
  'Meer uit X',
  '\n',
  ' ',
  'Kop',
  'zojuist',
  'É',
  '"',
  '\u0000'
];

test('any text gives stories whose words are all the text’s own, and never throws', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...BITS), fc.string({ maxLength: 12 })), { maxLength: 20 }),
      (bits) => {
        const text = bits.join('').replace(/\r/g, '');
        for (const story of page(text).stories) {
          for (const piece of [story.headline ?? '', ...story.lead.split('\n'), ...story.paragraphs])
            // A dateline that its page broke in two is one line again.
            expect(text.replace(/\s+/g, ' ')).toContain(piece.replace(/\s+/g, ' '));
          expect(story.lead.trim()).not.toBe('');
        }
      }
    ),
    { numRuns: 1000 }
  );
});

test('a page of 5 MB in one line is read in time that grows with its length only', () => {
  const text = 'OSLO (ANP) - ' + 'Tekst die doorgaat, 20 minuten lang. '.repeat(130_000);
  expect(ownTime(() => page(text), 1)).toBeLessThan(5000);
});
