import { expect, test } from 'vitest';
import type { StorySummary } from '../../../src/lib/model/story.ts';
import { foldDispatches } from '../../../src/lib/panel/fold-dispatches.ts';

/** `a1 b c1`: three stories, the first and the last of one dispatch. */
const stories = (text: string) =>
  text.split(' ').map((word) => ({ id: word[0], dispatch: word[1] ?? null }) as unknown as StorySummary);
const shape = (text: string) =>
  foldDispatches(stories(text))
    .map(({ story, others }) => [story, ...others].map(({ id }) => id).join('+'))
    .join(' ');

test.each([
  ['a b c', 'a b c', 'stories that stand alone stay alone'],
  ['a1 b c1', 'a+c b', 'a dispatch stands where its first story stands'],
  ['a1 b2 c1 d2 e1', 'a+c+e b+d', 'dispatches do not mix, and keep their order'],
  ['a1 b', 'a b', 'a dispatch whose others the filter leaves out is one story']
])('%s → %s: %s', (given, expected) => {
  expect(shape(given)).toBe(expected);
});
