import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDateline } from '../../../src/lib/dateline/parse.ts';
import { decodeDocument } from '../../../src/lib/wire/decode.ts';
import { parsePage } from '../../../src/lib/wire/text-page/parse-page.ts';
import { parseSidecar } from '../../../src/lib/wire/sidecar.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** The pages that the seeds retell; they lie beside the project where it is made. */
const ORIGINALS = join(ROOT, '../shared/seeds');

/** What every page must give, story by story: `place | agencies | age`; the retold pages in the order of the originals. */
const PAGES: [file: string, original: string, stories: string[]][] = [
  [
    '2024-07-noord-korea-delegatie.txt',
    '000_498b72fe028c4db9.txt',
    [
      'PYONGYANG | anp reuters | –',
      'MANAMA | anp afp dpa | 20 minuten',
      'DAKAR | anp afp reuters | 57 minuten',
      'KOPENHAGEN | anp afp | 58 minuten',
      'BAGDAD | anp reuters afp | 59 minuten',
      'GENÈVE | anp | 1 uur',
      'DUBAI | anp afp | 1 uur',
      'BEIROET | anp afp reuters | 1 uur'
    ]
  ],
  [
    '2024-11-noord-korea-lavrov.txt',
    '001_c43b1683ba5e22d5.txt',
    [
      'MOSKOU | anp reuters afp | –',
      'WASHINGTON | anp reuters afp | 1 uur',
      'WASHINGTON | anp bloomberg | 3 uur',
      'MINNEAPOLIS | anp | 4 uur',
      'WASHINGTON | anp | 5 uur',
      'WASHINGTON | afp | 6 uur',
      'WASHINGTON | anp bloomberg afp | 7 uur',
      'TEHERAN | anp reuters | 7 uur'
    ]
  ],
  [
    '2023-09-noord-korea-kremlin.txt',
    '002_c71956b0442b8456.txt',
    [
      'MOSKOU | anp afp reuters | –',
      'MOSKOU | anp reuters | 37 minuten',
      'PARIJS | anp | 6 uur',
      'BRASILIA | anp afp | 10 uur',
      'NIAMEY | anp afp | 10 uur',
      'MOSKOU | anp reuters | 12 uur',
      'KYIV + MOSKOU | anp afp reuters | 12 uur',
      'HALIFAX | anp afp | 13 uur'
    ]
  ],
  [
    '2023-07-noord-korea-sjojgoe.txt',
    '003_75608f6619df3a54.txt',
    [
      'PYONGYANG | anp | –',
      'BALAKLIYA | anp afp | 2 uur',
      'QUITO | anp | 3 uur',
      'WASHINGTON | anp | 3 uur',
      'SANTIAGO | anp | 6 uur',
      'NEUSS | anp dpa | 12 uur',
      'WASHINGTON | anp bloomberg | 14 uur',
      'WASHINGTON | anp reuters | 15 uur'
    ]
  ],
  [
    '2023-09-noord-korea-komsomolsk.txt',
    '004_8fefd08c9e547b7c.txt',
    [
      'KOMSOMOLSK AAN DE AMOER | anp reuters | –',
      'LONDEN | anp | 7 minuten',
      'JUBA | anp afp | 9 minuten',
      'MOSKOU | anp dpa reuters | 25 minuten',
      'WASHINGTON | anp reuters | 1 uur',
      'TOKIO | anp afp reuters | 2 uur',
      'TEHERAN | anp | 2 uur',
      'LONDEN | anp afp | 3 uur'
    ]
  ]
];

const CAPTURED = Date.UTC(2026, 0, 1);
const UNIT_MS = { minuten: 60_000, uur: 3_600_000 };

function read(folder: string, file: string) {
  return parsePage(decodeDocument(readFileSync(join(folder, file)), file), { name: file, captured: CAPTURED });
}

function expectPage(folder: string, file: string, expected: string[]): void {
  const { stories, warnings } = read(folder, file);
  const shown = stories.map(({ lead, printedAge }) => {
    const parsed = parseDateline(lead);
    if (!parsed.ok) return `none: ${parsed.reason}`;
    const { places, agencies } = parsed.dateline;
    const names = places.map(({ text }) => text).join(' + ');
    return `${names} | ${agencies.map(({ key }) => key).join(' ')} | ${printedAge?.replace(' geleden', '') ?? '–'}`;
  });
  expect(shown).toEqual(expected);
  expect(warnings).toEqual([]);
  expect(stories.map(({ role }) => role)).toEqual(['main', ...Array<string>(7).fill('item')]);
  expect(stories[0]?.headline).toBeTruthy();
  expect(stories[0]?.paragraphs.length).toBeGreaterThan(1);
  for (const { section, published, printedAge } of stories.slice(1)) {
    const [count, unit] = (printedAge ?? '').split(' ');
    expect(section).toBe('Buitenland');
    expect(published).toBe(CAPTURED - Number(count) * (UNIT_MS[unit as keyof typeof UNIT_MS] ?? NaN));
  }
}

describe('the seeds', () => {
  test.each(PAGES)('%s gives 8 stories with places, agencies and ages', (file, _, stories) => {
    expectPage(join(ROOT, 'seeds'), file, stories);
  });

  test('are these pages, each with its times and language in the sidecar, the story older than the page', () => {
    const { entries, faults } = parseSidecar(readFileSync(join(ROOT, 'seeds/index.json'), 'utf8'), null);
    expect(faults).toEqual([]);
    const files = readdirSync(join(ROOT, 'seeds')).filter((file) => file.endsWith('.txt'));
    expect(files.sort()).toEqual(PAGES.map(([file]) => file).sort());
    expect([...entries.keys()].sort()).toEqual(files);
    for (const { captured, published, language, why } of entries.values()) {
      expect(published).toBeLessThan(captured ?? NaN);
      expect(language).toBe('nl');
      expect(why).toMatch(/^Inferred/);
    }
  });

  test('are 40 stories with 40 ids', () => {
    const ids = PAGES.flatMap(([file]) => read(join(ROOT, 'seeds'), file).stories.map(({ id }) => id));
    expect(new Set(ids).size).toBe(40);
  });
});

describe('the pages that the seeds retell', () => {
  if (!existsSync(ORIGINALS)) console.log('skipped: the original pages are not at ../shared/seeds');
  const there = test.runIf(existsSync(ORIGINALS));
  there.each(PAGES)('%s: the original too', (_, file, stories) => {
    expectPage(ORIGINALS, file, stories);
  });

  there('share no run of eight words with the seeds', () => {
    const runs = (folder: string, file: string): string[] => {
      const text = read(folder, file).stories.flatMap(({ headline, lead, paragraphs }) => [
        headline ?? '',
        lead,
        ...paragraphs
      ]);
      return text.flatMap((part) => {
        const words = part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
        return words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '));
      });
    };
    const originals = new Set(PAGES.flatMap(([, file]) => runs(ORIGINALS, file)));
    expect(originals.size).toBeGreaterThan(1000);
    expect(PAGES.flatMap(([file]) => runs(join(ROOT, 'seeds'), file)).filter((run) => originals.has(run))).toEqual([]);
  });
});
