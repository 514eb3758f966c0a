import { expect, test } from 'vitest';
import { readSource } from './sources.ts';
import { twinsOf } from './twins.ts';

test.each<[files: Record<string, string>, twins: string[], why: string]>([
  [{ 'a.ts': 'export const x = 1;', 'b.ts': 'export function x() {}' }, ['x: a.ts b.ts'], 'a value and a function'],
  [{ 'a.ts': 'export type X = 1;', 'b.ts': 'export interface X {}' }, ['X: a.ts b.ts'], 'two types'],
  [{ 'a.ts': 'export class X {}', 'b.ts': 'const y = 1;\nexport { y as X };' }, ['X: a.ts b.ts'], 'one renamed'],
  [{ 'a.ts': 'export const { x, y: [z] } = f();', 'b.ts': 'export const z = 1;' }, ['z: a.ts b.ts'], 'one taken apart'],
  [{ 'a.ts': 'export const x = 1;', 'b.ts': 'const x = 1;' }, [], 'what stays at home'],
  [{ 'a.ts': 'export const x = 1;', 'b.ts': "export { x } from './a.ts';" }, [], 'the same thing, by the door'],
  [
    { 'a.ts': 'export type X = 1;', 'b.ts': "import type { X } from './a.ts';\nexport type { X };" },
    [],
    'the same thing, imported first'
  ],
  [
    { 'a.ts': 'export const x = 1;', 'b.ts': "export { y as x } from './c.ts';", 'c.ts': 'export const y = 1;' },
    ['x: a.ts b.ts'],
    'another thing under its name'
  ],
  [{ 'a.ts': 'export default 1;', 'b.ts': 'export default function x() {}' }, [], 'defaults, which have no name'],
  [
    {
      'A.svelte': '<script>export function open() {}</script>',
      'B.svelte': '<script>export function open() {}</script>'
    },
    [],
    'methods of components'
  ],
  [
    { 'A.svelte': '<script module>export const x = 1;</script>', 'b.ts': 'export const x = 1;' },
    ['x: A.svelte b.ts'],
    "a component's module"
  ],
  [{ 'names-nl.ts': 'export const X = 1;', 'names-de.ts': 'export const X = 1;' }, [], 'tables per language'],
  [
    { 'names-nl.ts': 'export const X = 1;', 'names-de.ts': 'export const X = 1;', 'c.ts': 'export const X = 1;' },
    ['X: c.ts names-*.ts'],
    'another thing than those tables'
  ]
])('%j: twins %j, %s', (files, twins) => {
  const sources = Object.entries(files).map(([name, text]) => readSource(name, text));
  expect(twinsOf(sources).map(({ name, homes }) => `${name}: ${homes.join(' ')}`)).toEqual(twins);
});
