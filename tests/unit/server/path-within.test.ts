import { expect, test } from 'vitest';
import { pathWithin } from '../../../src/lib/server/path-within.ts';

test.each([
  ['', '/embed', '/embed', 'a site at the root'],
  ['/news', '/news/embed', '/embed', 'a page of a site below'],
  ['/news', '/news', '/', 'its front page'],
  ['/news', '/news/', '/', 'its front page, with the slash'],
  ['/news', '/newsroom/api', '/newsroom/api', 'another site beside it']
])('under %j, %s is %s: %s', (base, pathname, path) => {
  expect(pathWithin(base, pathname)).toBe(path);
});
