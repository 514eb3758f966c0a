import { expect, test } from 'vitest';
import { circlesOf } from './circles.ts';
import { readSource } from './sources.ts';

test.each<[files: Record<string, string>, circles: string[], why: string]>([
  [{ 'a.ts': "import { x } from './b.ts';", 'b.ts': 'export const x = 1;' }, [], 'one way'],
  [
    { 'a.ts': "import { x } from './b.ts';", 'b.ts': "import { y } from './a.ts';" },
    ['src/lib/a.ts → src/lib/b.ts → src/lib/a.ts'],
    'two that import each other'
  ],
  [
    { 'a.ts': "import type { X } from './b.ts';", 'b.ts': "export type X = import('./a.ts').Y;" },
    ['src/lib/a.ts → src/lib/b.ts → src/lib/a.ts'],
    'only types'
  ],
  [
    { 'a.ts': "export * from './b.ts';", 'b.ts': "import('./c.ts');", 'c.ts': "import '$lib/a.ts';" },
    ['src/lib/a.ts → src/lib/b.ts → src/lib/c.ts → src/lib/a.ts'],
    'three, by a re-export, a late import and $lib'
  ],
  [
    { 'A.svelte': "<script>import { x } from './b.ts';</script>", 'b.ts': "import A from './A.svelte';" },
    ['src/lib/A.svelte → src/lib/b.ts → src/lib/A.svelte'],
    'a component'
  ],
  [{ 'A.svelte': "<script>import A from './A.svelte';</script>" }, [], 'a component within itself'],
  [
    {
      'a.ts': "import './b.ts';",
      'b.ts': "import './a.ts';\nimport './c.ts';",
      'c.ts': "import './d.ts';",
      'd.ts': "import './c.ts';"
    },
    ['src/lib/a.ts → src/lib/b.ts → src/lib/a.ts', 'src/lib/c.ts → src/lib/d.ts → src/lib/c.ts'],
    'two rings, each once'
  ]
])('%j: circles %j, %s', (files, circles) => {
  expect(circlesOf(Object.entries(files).map(([name, text]) => readSource(`src/lib/${name}`, text)))).toEqual(circles);
});
