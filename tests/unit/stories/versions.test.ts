import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions, isOutdated, type StoryVersion, visibilityOf } from '../../../src/lib/stories/versions.ts';

test.each<[older: string, newer: string, why: string]>([
  ['1', '2', 'numbers'],
  ['9', '10', 'numbers, not letters'],
  ['1.9', '1.10', 'parts as numbers'],
  ['1', '1.1', 'a part more'],
  ['v2', 'v12', 'numbers behind letters'],
  ['99999999999999999998', '99999999999999999999', 'numbers that no number holds'],
  ['2026-01-25T09:59:00Z', '2026-01-25T10:00:00Z', 'times'],
  ['20260125T095900', '20260125T100000', 'times without signs'],
  ['1a', '1b', 'letters']
])('version %s is older than %s: %s', (older, newer) => {
  expect(compareVersions(older, newer)).toBeLessThan(0);
  expect(compareVersions(newer, older)).toBeGreaterThan(0);
});

test('zeros in front say nothing, and a version is as old as itself', () => {
  expect(compareVersions('007', '7')).toBe(0);
  fc.assert(fc.property(fc.string(), (version) => compareVersions(version, version) === 0));
});

test('versions are in one order, whatever they are', () => {
  const version = fc.oneof(
    fc.string(),
    fc.nat().map(String),
    fc.tuple(fc.nat(), fc.nat()).map((parts) => parts.join('.'))
  );
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
    })
  );
});

const version = (more: Partial<StoryVersion>): StoryVersion => ({
  version: null,
  updated: null,
  status: 'usable',
  ...more
});

test.each<[arriving: Partial<StoryVersion>, known: Partial<StoryVersion>, outdated: boolean, why: string]>([
  [{ version: '2' }, { version: '1' }, false, 'newer'],
  [{ version: '1' }, { version: '2' }, true, 'older'],
  [{ version: '1' }, { version: '1' }, false, 'the same, read again'],
  [{}, { version: '5' }, false, 'no version told'],
  [{ version: '1' }, {}, false, 'none known'],
  [{ updated: 1 }, { updated: 2 }, true, 'made earlier'],
  [{ updated: 1 }, { updated: 2, version: '1' }, false, 'times of unlike versions do not count'],
  [{ version: '2', updated: 1 }, { version: '1', updated: 2 }, false, 'a version goes before a time'],
  [{ version: '1' }, { version: '1', status: 'canceled' }, true, 'a kill of that very version'],
  [{}, { status: 'canceled' }, true, 'a kill, and nothing says that this is newer'],
  [{ version: '2' }, { version: '1', status: 'canceled' }, false, 'newer than the kill'],
  [{ updated: 3 }, { updated: 2, status: 'canceled' }, false, 'made after the kill'],
  [{ status: 'canceled' }, { status: 'canceled' }, false, 'a second kill'],
  [{ version: '1', status: 'canceled' }, { version: '2' }, true, 'a kill of an older version'],
  [{ status: 'withheld' }, { version: '2' }, false, 'withheld, no version told']
])('%j over %j is outdated: %j, %s', (arriving, known, outdated) => {
  expect(isOutdated(version(arriving), version(known))).toBe(outdated);
});

test.each([
  ['usable', null, 'shown'],
  ['usable', 99, 'shown'],
  ['usable', 100, 'shown'],
  ['usable', 101, 'held'],
  ['withheld', null, 'held'],
  ['withheld', 99, 'held'],
  ['canceled', 101, 'gone']
] as const)('a story that is %s with an embargo until %j is %s at 100', (status, embargo, expected) => {
  expect(visibilityOf({ status, embargo }, 100)).toBe(expected);
});
