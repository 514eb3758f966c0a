import type { Instant, StoryStatus } from '../model/document.ts';

/** What a provider says of one version of a story; null: not said. */
export interface StoryVersion {
  version: string | null;
  /** When this version was made. */
  updated: Instant;
  status: StoryStatus;
}

/** What becomes of a story: on the map and in the lists; kept, but shown to nobody; gone. */
export type Visibility = 'shown' | 'held' | 'gone';

/** Whether readers may see a story now (epoch milliseconds). */
export function visibilityOf({ status, embargo }: { status: StoryStatus; embargo: Instant }, now: number): Visibility {
  if (status === 'canceled') return 'gone';
  return status === 'withheld' || (embargo !== null && embargo > now) ? 'held' : 'shown';
}

/**
 * Whether what arrives under a known (source, uri) changes nothing: an older version. A newer one, the same read again and
 * one that says no version replace what is known; a kill holds until a version that is newer for certain.
 */
export function isOutdated(arriving: StoryVersion, known: StoryVersion): boolean {
  const order = compareTold(arriving, known);
  if (known.status === 'canceled' && arriving.status !== 'canceled') return order === null || order <= 0;
  return order !== null && order < 0;
}

/** Below, at or above zero as the first is older, the same or newer; null where the two cannot be told apart. */
function compareTold(one: StoryVersion, two: StoryVersion): number | null {
  if (one.version !== null && two.version !== null) return compareVersions(one.version, two.version);
  if (one.version !== null || two.version !== null) return null;
  return one.updated === null || two.updated === null ? null : one.updated - two.updated;
}

/** Versions as providers count: runs of digits as numbers, the rest as letters: `9` < `10`, `1.9` < `1.10`, `2026-01-25T…` by time. */
export function compareVersions(one: string, two: string): number {
  const [ones, twos] = [runsOf(one), runsOf(two)];
  for (let at = 0; at < Math.max(ones.length, twos.length); at++) {
    const [a, b] = [ones[at] ?? '', twos[at] ?? ''];
    const areNumbers = /^\d/.test(a) && /^\d/.test(b);
    // Of numbers without their zeros in front the longer is the larger, however long.
    const order = areNumbers ? a.length - b.length || compareLetters(a, b) : compareLetters(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

const runsOf = (version: string) => (version.match(/\d+|\D+/g) ?? []).map((run) => run.replace(/^0+(?=\d)/, ''));

const compareLetters = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
