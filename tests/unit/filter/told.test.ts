import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { READ_ROWS } from '../../../src/lib/filter/reading-table.ts';
import { parseFilter } from '../../../src/lib/filter/parse.ts';
import { LOCALES } from '../../../src/lib/i18n/locale.ts';
import { loadMessages, translator } from '../../../src/lib/i18n/translate.ts';
import { activeFilters } from '../../../src/lib/panel/active-filters.ts';
import { API_ROUTES, type ApiRoute } from '../../../src/lib/server/api/routes.ts';

const README = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
const names = {
  region: () => 'Narnia',
  language: String,
  agency: String,
  source: String,
  place: String,
  date: String
};

describe('readers and programmers are told of every parameter', () => {
  test.each(READ_ROWS)('README has a row for %s', (parameter) => {
    expect(new RegExp(`^\\| [^|]*\`${parameter}\``, 'm').test(README)).toBe(true);
  });

  test.each(Object.entries<ApiRoute>(API_ROUTES))('README names %s and what is its own', (path, { own }) => {
    expect(README.includes(path), path).toBe(true);
    for (const name of Object.keys(own))
      expect(new RegExp(`\`${name}[\`=]|[?&]${name}=`).test(README), name).toBe(true);
  });

  test.each(LOCALES)('every part has a chip in %s', async (locale) => {
    const t = translator(locale, await loadMessages(locale));
    for (const [parameter, { schema }] of READ_ROWS) {
      const active = activeFilters(parseFilter(new URLSearchParams([[parameter, schema.example]])), names);
      expect(active.length, parameter).toBeGreaterThan(0);
      for (const { label } of active) expect(t(label.key, label.params), parameter).not.toMatch(/^$|[{}]|^\w+\.\w+/);
    }
  });
});
