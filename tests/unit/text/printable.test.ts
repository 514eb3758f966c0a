import { expect, test } from 'vitest';
import { printable } from '../../../src/lib/text/printable.ts';

test.each([
  ['page.txt', 'page.txt'],
  ['Łódź 東京 🗺', 'Łódź 東京 🗺'],
  ['a\u001b[2Jb', 'a\\u001b[2Jb'],
  ['two\nlines\r\tand a tab', 'two\\u000alines\\u000d\\u0009and a tab'],
  ['\u009b31m', '\\u009b31m'],
  ['gpj.\u202eexe', 'gpj.\\u202eexe'],
  ['a\u2028b\u007f', 'a\\u2028b\\u007f']
])('%j is printed as %s', (text, expected) => {
  expect(printable(text)).toBe(expected);
});
