import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
/** Attributes that readers see or hear. */
const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label'];
/** What is the same in every language. */
const SAME = /^(· )?(Dateline|km|Esc|TSV|JSON|CSV|GeoJSON|FULL|npm .*|dateline .*)$/;

interface Node {
  type: string;
  name?: string;
  data?: string;
  value?: unknown;
}

/** Texts with letters in a component's markup that come from no message: what stands between tags, and in spoken attributes. */
function literals(source: string): string[] {
  const found: string[] = [];
  const text = (node: Node) => {
    const words = node.data?.trim() ?? '';
    if (/\p{L}{2,}/u.test(words) && !SAME.test(words)) found.push(words);
  };
  const visit = (value: unknown, inCode: boolean): void => {
    if (Array.isArray(value)) return value.forEach((each) => visit(each, inCode));
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'Text' && !inCode) text(node);
    // Directives style and bind: nobody reads them.
    if (node.type?.endsWith('Directive')) return;
    if (node.type === 'Attribute') {
      const parts = SPOKEN.includes(node.name ?? '') && Array.isArray(node.value) ? (node.value as Node[]) : [];
      return parts.filter(({ type }) => type === 'Text').forEach(text);
    }
    const code = inCode || ['code', 'kbd', 'pre', 'style', 'script'].includes(node.name ?? '');
    for (const [key, child] of Object.entries(node)) if (key !== 'parent') visit(child, code);
  };
  visit(parse(source, { modern: true }).fragment, false);
  return found;
}

test('the walk sees texts and spoken attributes, and not what a message says', () => {
  const source = '<p title="A title" class="a class">Some words {t("key")}<code>npm start</code></p>';
  expect(literals(source)).toEqual(['A title', 'Some words']);
});

test('no component has words of its own: all that readers see or hear is a message', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.svelte')
  );
  const found = files.flatMap((file) =>
    literals(readFileSync(join(ROOT, 'src', file), 'utf8')).map((words) => `${file}: ${words}`)
  );
  expect(found).toEqual([]);
});
