import { afterEach, expect } from 'vitest';

/**
 * For every test: none lets a warning or an error be printed. One that expects to be warned spies on the console and says
 * what it expects; then nothing comes here.
 */
const printed: string[] = [];

for (const level of ['warn', 'error'] as const) {
  const print = console[level];
  console[level] = (...words: unknown[]) => {
    printed.push(words.map(String).join(' '));
    print(...words);
  };
}
// Node's own, of what is deprecated or an experiment; a browser has no process.
globalThis.process?.on?.('warning', ({ name, message }) => printed.push(`${name}: ${message}`));

afterEach(() => {
  expect(printed.splice(0), 'printed by this test').toEqual([]);
});
