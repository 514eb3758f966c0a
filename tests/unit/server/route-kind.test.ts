import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kindOfRoute } from '../../../src/lib/server/route-kind.ts';

const ROUTES = join(import.meta.dirname, '../../../src/routes');

test('every route is of a kind', () => {
  const files = globSync('**/+{page.svelte,server.ts}', { cwd: ROUTES });
  const ids = files.map((file) => `/${file}`.replace(/\/\+[^/]+$/, '') || '/');
  const kinds = Map.groupBy(ids, kindOfRoute);
  expect(kinds.get('embed')).toEqual(['/(map)/embed']);
  expect(kinds.get('data')?.every((id) => /^\/(api\/|healthz$)/.test(id))).toBe(true);
  expect(kinds.get('desk')?.every((id) => id.startsWith('/editors'))).toBe(true);
  expect(kinds.get('page')?.sort()).toEqual(['/(map)', '/(map)/regions', '/lab']);
});

test.each<[string | null, string, string]>([
  [null, 'page', 'no route: the error page'],
  ['/(map)/embedded', 'page', 'another word that begins so'],
  ['/apiary', 'page', 'likewise']
])('%s is a %s: %s', (id, kind) => {
  expect(kindOfRoute(id)).toBe(kind);
});
