import { describe, expect, test } from 'vitest';
import { aboutRows, countOf, regionRows } from '../../../src/lib/panel/region-rows.ts';
import { loadNames } from '../../../src/lib/region/names.ts';

const names = await loadNames('nl');
const counts = { '001': 12, NL: 3, BE: 1, FJ: 2, JP: 4 };

describe('the list of regions', () => {
  test('shows only regions with stories, the larger before what lies in it', () => {
    const rows = regionRows(counts, names);
    expect(rows[0]).toMatchObject({ code: '001', depth: 0, count: 12 });
    const europe = rows.slice(rows.findIndex((row) => row.code === '150'));
    expect(europe.slice(0, 4).map(({ code, depth, count }) => [code, depth, count])).toEqual([
      ['150', 1, 4],
      ['155', 2, 4],
      ['BE', 3, 1],
      ['NL', 3, 3]
    ]);
    expect(rows.some((row) => row.code === '002')).toBe(false);
  });

  test('shows the world even when there is nothing in it', () => {
    expect(regionRows({}, names).map((row) => row.code)).toEqual(['001']);
  });

  test("takes the server's own count over the sum, as a story may lie in two countries", () => {
    expect(countOf('150', { ...counts, '150': 3 })).toBe(3);
    expect(countOf('150', counts)).toBe(4);
    expect(countOf('DE', counts)).toBe(0);
  });
});

describe('the list of subjects', () => {
  const shown = (counts: Record<string, number>, chosen: string[] = []) =>
    aboutRows(counts, chosen, names).map(({ code, count }) => `${code} ${count}`);

  test('shows the countries that stories are about, most first, then by name, after the world', () => {
    expect(shown({ GB: 1, NL: 1, IL: 1, RU: 4, UA: 2 })).toEqual(['001 null', 'RU 4', 'UA 2', 'IL 1', 'NL 1', 'GB 1']);
  });

  test('shows what is chosen though no story is about it; regions are not counted', () => {
    expect(shown({ RU: 4 }, ['150', 'FJ', 'RU'])).toEqual(['001 null', '150 null', 'FJ 0', 'RU 4']);
  });
});
