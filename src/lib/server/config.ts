import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';

/** Everything that the environment decides, checked. Paths are absolute. */
export interface Config {
  port: number;
  host: string;
  /** The project's folder: `static/` and `build/` lie in it. */
  root: string;
  dataDir: string;
  /** The SQLite file. */
  storeFile: string;
  gazetteerFile: string;
  /** Any MapLibre style that takes the bundled basemap's place, or null. */
  basemapStyleUrl: string | null;
  /** The address readers use, e.g. `https://news.example`; null when it is the one they ask for. */
  origin: string | null;
  /** What editors sign in with; null: nobody corrects anything. */
  adminPassphrase: string | null;
}

/** Characters of a passphrase, at least: guessing is slowed down, not stopped. */
const SHORTEST_PASSPHRASE = 12;

/** A setting that cannot be used: says which, what came and what was expected. */
export class ConfigError extends Error {
  readonly code = 'config';
  readonly setting: string;
  constructor(setting: string, got: string, expected: string) {
    super(`${setting}: got "${got}", expected ${expected}`);
    this.name = 'ConfigError';
    this.setting = setting;
  }
}

type Environment = Record<string, string | undefined>;

/**
 * Reads the environment: `PORT` (3000), `HOST` (0.0.0.0), `DATA_DIR` (`.data`), `STORE` (`dateline`: the file's name in it),
 * `BASEMAP_STYLE_URL`, `ORIGIN`, `ADMIN_PASSPHRASE`. An empty value counts as none.
 * @throws ConfigError for a value that cannot be used.
 */
export function readConfig(environment: Environment, root: string): Config {
  const value = (name: string) => environment[name]?.trim() || null;
  const dataDir = resolve(root, value('DATA_DIR') ?? '.data');
  return {
    port: port(value('PORT') ?? '3000'),
    host: value('HOST') ?? '0.0.0.0',
    root,
    dataDir,
    storeFile: join(dataDir, `${storeName(value('STORE') ?? 'dateline')}.db`),
    gazetteerFile: join(root, 'static', 'gazetteer.bin'),
    basemapStyleUrl: webAddress('BASEMAP_STYLE_URL', value('BASEMAP_STYLE_URL')),
    origin: origin(value('ORIGIN')),
    adminPassphrase: passphrase(value('ADMIN_PASSPHRASE'))
  };
}

/** The name of the store that holds one folder's pages: readable, and different for equal names elsewhere. */
export function storeNameOf(folder: string): string {
  const readable = basename(folder).replace(/[^\p{L}\p{N}_-]+/gu, '-') || 'pages';
  return `${readable}-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 8)}`;
}

function port(text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  // 0 asks the system for any free port.
  if (!(number <= 65535)) throw new ConfigError('PORT', text, 'a number from 0 to 65535');
  return number;
}

function storeName(text: string): string {
  if (!/^[\p{L}\p{N}_-]+$/u.test(text)) throw new ConfigError('STORE', text, 'a name of letters, digits, - and _');
  return text;
}

function webAddress(setting: string, text: string | null): string | null {
  if (text === null || (text.startsWith('/') && !text.startsWith('//'))) return text;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new ConfigError(setting, text, 'an http(s) address, or a path that begins with /');
  }
  return text;
}

function origin(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== text.replace(/\/$/, '')) {
    throw new ConfigError('ORIGIN', text, 'scheme, host and port only, as https://news.example');
  }
  return url.origin;
}

/** Messages end up in logs: of a passphrase they tell the length only. */
function passphrase(text: string | null): string | null {
  if (text === null || text.length >= SHORTEST_PASSPHRASE) return text;
  const expected = `at least ${SHORTEST_PASSPHRASE}, as four words; without it nobody can sign in`;
  throw new ConfigError('ADMIN_PASSPHRASE', `${text.length} characters`, expected);
}
