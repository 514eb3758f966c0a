import { mkdirSync } from 'node:fs';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { Config } from './config.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { openEditors, type Editors } from './editors/editors.ts';
import type { Desk } from './desk.ts';
import type { News } from './news/news.ts';
import { PlaceLists } from './place-list.ts';
import { formerNews } from './store/former/former-news.ts';
import { remembering } from './store/remember.ts';
import { openSqliteStore } from './store/former/open.ts';
import type { Store } from './store/store.ts';

/** What requests and commands share. */
export interface Services {
  config: Config;
  store: Store;
  news: News;
  desk: Desk;
  placeLists: PlaceLists;
  gazetteer: Gazetteer;
  /** Null without a passphrase: then nobody can sign in. */
  editors: Editors | null;
}

/** Opens what the configuration names; the data folder is made when missing. */
export async function openServices(config: Config): Promise<Services> {
  const gazetteer = await readGazetteer(config.gazetteerFile);
  const store = remembering(openStore(config));
  const { corrections, sessions } = store;
  const desk: Desk = { corrections: { ...corrections, left: async () => 0 }, sessions };
  const { adminPassphrase: passphrase } = config;
  const editors = passphrase === null ? null : openEditors({ passphrase, sessions: desk.sessions });
  const news = await formerNews(store);
  // A gazetteer comes with a build; between two starts it is the same.
  const placeLists = new PlaceLists({
    places: () => news.places(),
    store: () => news.version().replace(/\.[^.]*$/, ''),
    salt: String(gazetteer.size.places)
  });
  return { config, store, news, desk, placeLists, gazetteer, editors };
}

/** Opens the store, making the data folder when it is missing. */
export function openStore(config: Config): Store {
  mkdirSync(config.dataDir, { recursive: true });
  return openSqliteStore(config.storeFile);
}
