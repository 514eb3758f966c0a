import { expect, test } from 'vitest';
import { leanStyles, paintFirst } from '../../../src/lib/server/lean-page.ts';

const mark = (name: string) => `<link href="./${name}.css" rel="stylesheet" disabled media="(max-width: 0)">`;
const page = (sheets: string[], marks: string[], body: string) =>
  `<head><style>${sheets.join('\n')}</style>\n${marks.map(mark).join('\n')}</head><body>${body}</body>`;
const ROOM = 'p.svelte-a1{color:red}@media print{b.svelte-a1{margin:0}}';
const STORY = 'h1.svelte-b2{color:blue}';
const BOTH = 'i.svelte-b2{top:0}u.svelte-c3{top:0}';
const ALL = 'body{margin:0}';
const LIST = ':root{--ink:black}li.svelte-d4{top:0}';

test.each([
  [
    page([ALL, ROOM, STORY], ['all', 'room', 'story'], '<p class="svelte-a1">'),
    ['all', 'room'],
    'what is not shown goes, its mark with it'
  ],
  [
    page([ALL, BOTH], ['all', 'both'], '<u class="x svelte-c3">'),
    ['all', 'both'],
    'one of several components is enough'
  ],
  [page([ALL, STORY], ['all', 'story'], '<p>'), ['all'], 'what has no component stays'],
  [
    page([LIST, STORY], ['list', 'story'], '<p>'),
    ['list'],
    'so does what has the whole page’s tokens beside a component'
  ],
  [page([ALL, STORY], ['all'], '<p>'), null, 'sheets and marks that do not match are left alone'],
  ['<body>none</body>', null, 'a page without styles is left alone']
])('%#', (html, kept, why) => {
  const lean = leanStyles(html);
  if (kept === null) return expect(lean, why).toBe(html);
  const names = [...lean.matchAll(/href="\.\/(\w+)\.css"/g)].map(([, name]) => name);
  expect(names, why).toEqual(kept);
  const sheets: Record<string, string> = { all: ALL, room: ROOM, story: STORY, both: BOTH, list: LIST };
  expect(/<style>([^]*)<\/style>/.exec(lean)![1], why).toBe(kept.map((name) => sheets[name]).join('\n'));
});

test('the page is drawn before it starts, and never waits for a frame that does not come', async () => {
  const page = '<script>Promise.all([\n import("a"),\n import("b")\n]).then(([kit, app]) => {});</script>';
  expect(paintFirst(page)).toMatch(
    /import\("b"\)\n, new Promise\(.*[^]*1000[^]*first-contentful-paint[^]*\]\)\.then\(\(\[kit, app\]\) => \{/
  );
  expect(paintFirst('<script>start()</script>')).toBe('<script>start()</script>');
});
