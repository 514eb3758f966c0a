import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/lib/i18n/locale.ts';
import { loadFirstMessages, loadMessages } from '../../../src/lib/i18n/translate.ts';

const SRC = join(import.meta.dirname, '../../../src');
/** Where the list's page begins. */
const ROOTS = ['+layout.ts', '+page.ts', '+page.svelte', 'embed/+page.svelte'].map((file) => `routes/(map)/${file}`);
/** Comes late, and its two words at once: a list may well have the same dispatch twice on its first page. */
const PIECES = ['lib/panel/SameDispatch.svelte'];
const IMPORT = /^\s*(?:import|export)\s+(?!type\b)[^'";]*?from\s+'([^']+)';/gm;

/** A module and all that it imports at once, by path. */
function gather(path: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(path)) return found;
  const source = readFileSync(path, 'utf8');
  found.set(path, source);
  for (const [, from = ''] of source.matchAll(IMPORT)) {
    const file = from.startsWith('$lib/') ? join(SRC, 'lib', from.slice(5)) : resolve(dirname(path), from);
    const real = [file, `${file}.ts`].find((each) => existsSync(each));
    if (/^(\$lib|\.)/.test(from) && real) gather(real, found);
  }
  return found;
}

/** Keys that a source says, whole or by their beginning: `panel.mapFailed.${failure}`. */
const saidIn = (source: string, keys: string[]) => {
  const beginnings = [...source.matchAll(/`([a-z]+\.[\w.]*)\$\{/g)].map(([, beginning]) => beginning!);
  return keys.filter((key) => source.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning)));
};

const sources = ROOTS.concat(PIECES).flatMap((root) => [...gather(join(SRC, root))]);

test('the first messages are those that the first page of the list can say, no fewer and no more', async () => {
  const keys = Object.keys(await loadMessages('en'));
  const said = new Set(sources.flatMap(([, source]) => saidIn(source, keys)));
  const { default: first } = await import('../../../src/lib/i18n/messages/en/first.ts');
  expect(Object.keys(first).sort()).toEqual([...said].sort());
});

test.each(LOCALES)('in %s the first messages are the same, and come without the others', async (locale) => {
  const { default: first } = await import(`../../../src/lib/i18n/messages/${locale}/first.ts`);
  const { default: english } = await import('../../../src/lib/i18n/messages/en/first.ts');
  expect(Object.keys(first)).toEqual(Object.keys(english));
  expect(await loadFirstMessages(locale)).toMatchObject(first);
});

test('every part of the page that comes late brings its words: it is loaded by `late`, or has none', () => {
  const components = ['lib/panel', 'routes/(map)'].flatMap((room) =>
    readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' }).map((file) => join(SRC, room, file))
  );
  const bare = components
    .filter((file) => /\.(svelte|ts)$/.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(.*)import\('([^']+\.svelte)'\)/g)]
        .filter(([, before = '']) => !/late\(\(\) => $|import\.meta\.env\.SSR/.test(before))
        .map(([, , component = '']) => component.split('/').at(-1)!)
    );
  // Pieces and stories are loaded with their words by the page's own `load`; the line of an embed after its menu; rows of the list have none.
  const known = ['Chips', 'EmptyList', 'StorySections', 'PlaceRow', 'SameDispatch', 'Article', 'MissingStory'];
  expect([...new Set(bare)].sort()).toEqual(
    [...known, 'Problems', 'EmbedLine', 'VirtualRows'].map((name) => `${name}.svelte`).sort()
  );
});
