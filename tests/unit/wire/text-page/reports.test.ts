import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../../src/lib/wire/text-page/parse-page.ts';

/** Ages as public bug reports print them; they lie beside the project where it is made. */
const REPORTS = join(import.meta.dirname, '../../../../../shared/gold/reports.tsv');
const CAPTURED = Date.UTC(2026, 0, 25, 12, 0);

/** What the reports leave open, and how it is decided here. */
const DECIDED: Record<string, string> = {
  'Jan. 25, 2026 11:20 a.m.': 'no zone is printed, so the time is not certain',
  '11:20': 'neither zone nor day is printed'
};

interface Report {
  line: string;
  minutes: number | null;
}

function readReports(): Report[] {
  const rows = readFileSync(REPORTS, 'utf8')
    .split('\n')
    .map((row) => row.split('\t'));
  return rows
    .filter(([, , , kind]) => kind === 'time')
    .map(([input = '', , expected = '']) => {
      const line = input.replace(/^item's age line: /, '');
      const minutes = parseFloat(expected);
      return { line, minutes: Number.isNaN(minutes) || line in DECIDED ? null : minutes };
    });
}

describe('ages of public bug reports', () => {
  const there = existsSync(REPORTS);
  if (!there) console.log('skipped: the reports are not at ../shared/gold');
  test.runIf(there).each(there ? readReports() : [])('$line: $minutes minutes', ({ line, minutes }) => {
    const items = ['LIMA (ANP) - Het is stil in Peru.', 'DAKAR (AFP) - The harvest is in.'];
    const { stories } = parsePage(`Meer uit Buitenland\n${items[0]}\n${line}\n${items[1]}\n${line}\n`, {
      name: 'page.txt',
      captured: CAPTURED
    });
    const expected = minutes === null ? null : CAPTURED - minutes * 60_000;
    expect(stories.map(({ headline, lead, published }) => [headline, lead, published])).toEqual(
      items.map((lead) => [null, lead, expected])
    );
    expect(stories.map(({ printedAge }) => printedAge)).toEqual([line, line]);
  });
});
