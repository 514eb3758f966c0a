import { LRUCache } from 'lru-cache';

/** Answers by key: the one that is kept, or else the one that `make` makes now. */
export type BoundedCache<T> = (key: string, make: () => T) => T;

/** A cache of the `most` answers used last, so that memory stays the same over a million stories. */
export function boundedCache<T>(most: number): BoundedCache<T> {
  const kept = new LRUCache<string, { answer: T }>({ max: most });
  return (key, make) => {
    let entry = kept.get(key);
    if (entry === undefined) kept.set(key, (entry = { answer: make() }));
    return entry.answer;
  };
}
