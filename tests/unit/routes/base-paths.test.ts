import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const files = globSync('src/{routes,lib,app.html,error.html}{,/**/*.{svelte,ts,html}}', { cwd: ROOT }).filter((file) =>
  /\.(svelte|ts|html)$/.test(file)
);

/** First parts of the site's own paths: its routes and its static files. */
const OURS = [
  ...readdirSync(join(ROOT, 'static')),
  ...readdirSync(join(ROOT, 'src/routes'), { withFileTypes: true }).flatMap(({ name }) =>
    /^[a-z]+$/.test(name) ? name : []
  ),
  ...['embed', 'regions', '_app']
].map((name) => name.replaceAll('.', '\\.'));

/** An address as a browser would take it, of ours or of the front page: with its whole path, so without the path that the site is under. */
const BARE = new RegExp(
  String.raw`(?:(?:href|src|action|poster)=|fetch\(|goto\(|redirect\(\d+, |url\(|new URL\()\s*["'\`]/(?:["'\`?#]|(?:${OURS.join('|')})\b)`
);

test('no address ignores the path that the site is served under', () => {
  expect(OURS).toEqual(expect.arrayContaining(['api', 'lab', 'editors', 'basemap\\.pmtiles', 'fonts']));
  const bare = files.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (BARE.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : []))
  );
  expect(bare).toEqual([]);
});

test.each([
  ['<a href="/">', true],
  ['<a href="/lab">', true],
  ["fetch('/api/places?x')", true],
  ["href={asset('/fonts/a.woff2')}", false],
  ["resolve('/api/places')", false],
  ['<a href="//other.example">', false]
])('%s is one: %s', (line, bare) => {
  expect(BARE.test(line)).toBe(bare);
});
