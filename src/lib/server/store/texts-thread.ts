/** The thread that reads stories, rows and words out of the store, and what editors see of their corrections. */
import { workerData } from 'node:worker_threads';
import type { CorrectionReach } from '../../model/correction.ts';
import { expose } from '../threads/expose.ts';
import type { CorrectionRequest } from './corrections.ts';
import { openSqliteReader } from './sqlite/open-reader.ts';

const { storeFile } = workerData as { storeFile: string };

await expose(() => {
  const { corrections, sessions, ...store } = openSqliteReader(storeFile);
  return {
    head: () => store.head(),
    summaries: ({ stories, q }: { stories: number[]; q: string }) => store.summaries(stories, q),
    story: (id: string) => store.story(id),
    search: (q: string) => store.search(q),
    left: () => store.left(),
    corrections: (request: CorrectionRequest) => corrections.list(request),
    knownCorrections: (ids: string[]) => corrections.known(ids),
    reach: (reach: CorrectionReach) => corrections.reach(reach),
    placedBy: (id: string) => corrections.placed(id),
    correctedStories: ({ id, limit }: { id: string; limit: number }) => corrections.stories(id, limit),
    sourcesOf: (storyId: string) => corrections.sourcesOf(storyId),
    salt: () => sessions.salt(),
    hasSession: ({ hash, now }: { hash: string; now: number }) => sessions.has(hash, now)
  };
});
