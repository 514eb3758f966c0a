import { join } from 'node:path';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { Config } from './config.ts';
import { deskOver, type Desk } from './desk.ts';
import { openEditors, type Editors } from './editors/editors.ts';
import { type ColumnsMoved, FollowedStore } from './news/followed-store.ts';
import type { News } from './news/news.ts';
import { ThreadedNews } from './news/open-news.ts';
import { PlaceLists } from './place-list.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { Thread, type ThreadOptions } from './threads/thread.ts';

/** What requests share. */
export interface Services {
  config: Config;
  news: News;
  placeLists: PlaceLists;
  desk: Desk;
  gazetteer: Gazetteer;
  /** Null without a passphrase: then nobody can sign in. */
  editors: Editors | null;
  /** What is wrong now, in words for who runs the server; null while all is well. */
  problem(): string | null;
  close(): Promise<void>;
}

/** The server's threads: their module in `src/lib/server`, and how long a call may take, in milliseconds. */
const THREADS = {
  writing: { module: 'store/writing-thread.ts', limit: 30_000 },
  texts: { module: 'store/texts-thread.ts', limit: 3_000 },
  columns: { module: 'columns/columns-thread.ts', limit: 2_000 }
} as const;

/** Of one client so many questions may wait: a page asks some six at once, and several may stand open. */
const BOUNDS = { lane: 48, total: 512 };

/**
 * Opens what the configuration names; the data folder is made when missing. Throws DataFileError with path and remedy for a gazetteer or a
 * store that cannot be used.
 */
export async function openServices(config: Config): Promise<Services> {
  const followed = new FollowedStore();
  const onEvent = (event: unknown) => followed.moved(event as ColumnsMoved);
  const begun = startThread('writing', config);
  // The one who writes brings the schema up to date; only then is there something to read. Code is loaded side by side.
  const [gazetteer, writing, texts, columns] = await Promise.all([
    readGazetteer(config.gazetteerFile),
    begun,
    startThread('texts', config, { after: begun }),
    startThread('columns', config, { after: begun, onEvent })
  ]);
  const threads = [columns, texts, writing];
  const news = new ThreadedNews({ columns, texts, followed });
  const desk = deskOver({ texts, writing, shown: (change) => news.shown(change) });
  const { adminPassphrase: passphrase } = config;
  return {
    config,
    gazetteer,
    desk,
    news,
    // A gazetteer comes with a build; between two starts it is the same.
    placeLists: new PlaceLists({
      places: () => followed.places,
      store: () => followed.store,
      salt: String(gazetteer.size.places)
    }),
    editors: passphrase === null ? null : openEditors({ passphrase, sessions: desk.sessions }),
    problem: () => threads.map(({ problem }) => problem).find((problem) => problem !== null) ?? null,
    close: async () => void (await Promise.all(threads.map((thread) => thread.close())))
  };
}

/** Threads are started by path: what bundles the site does not make files of workers. */
function startThread(
  name: keyof typeof THREADS,
  config: Config,
  more: Pick<ThreadOptions, 'after' | 'onEvent'> = {}
): Promise<Thread> {
  const { module, limit } = THREADS[name];
  const { root, dataDir, storeFile, gazetteerFile } = config;
  return Thread.start({
    file: join(root, 'src/lib/server', module),
    data: { dataDir, storeFile, gazetteerFile },
    bounds: BOUNDS,
    limit,
    ...more,
    onFault: (error) => console.error(`dateline: ${name}:`, error)
  });
}
