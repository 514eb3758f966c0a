import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDateline } from '../../src/lib/dateline/parse.ts';
import { openGazetteer } from '../../src/lib/gazetteer/lookup.ts';
import { aboutCountries } from '../../src/lib/geocode/about.ts';

const gazetteer = openGazetteer(readFileSync(join(import.meta.dirname, '../../static/gazetteer.bin')));

interface Row {
  lead: string;
  paragraphs: string[];
  headline: string | null;
  language: string;
  gold: string[];
}

const rows: Row[] = readFileSync(join(import.meta.dirname, 'about.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => {
    const [text = '', headline = '', language = '', about = ''] = line.split('\t');
    const [lead = '', ...paragraphs] = text.split(' ¶ ');
    return { lead, paragraphs, headline: headline || null, language, gold: about === '-' ? [] : about.split(',') };
  });

const judged = rows.map((row) => {
  const parsed = parseDateline(row.lead, { language: row.language });
  const dateline = parsed.ok ? parsed.dateline : null;
  return { row, found: aboutCountries({ ...row, dateline }, gazetteer).map(({ country }) => country) };
});

const share = (part: number, whole: number) => part / Math.max(whole, 1);
const misses = judged
  .filter(({ row, found }) => row.gold.toSorted().join() !== found.toSorted().join())
  .map(({ row, found }) => `${row.gold.join() || '-'} ≠ ${found.join() || '-'}: ${row.lead.slice(0, 90)}`)
  .join('\n');

test('the corpus is as large as promised: 100 stories in seven languages, a quarter about no country', () => {
  expect(rows.length).toBeGreaterThanOrEqual(100);
  expect(new Set(rows.map((row) => row.language)).size).toBe(7);
  expect(rows.filter((row) => row.gold.length === 0).length).toBeGreaterThanOrEqual(rows.length / 4);
});

test('of the countries listed 97 % are meant, and 97 % of those meant are listed (all today, but copy is freer than our sentences)', () => {
  const right = judged.reduce((sum, { row, found }) => sum + found.filter((code) => row.gold.includes(code)).length, 0);
  const listed = judged.reduce((sum, { found }) => sum + found.length, 0);
  const meant = rows.reduce((sum, row) => sum + row.gold.length, 0);
  expect(share(right, listed), misses).toBeGreaterThanOrEqual(0.97);
  expect(share(right, meant), misses).toBeGreaterThanOrEqual(0.97);
});
