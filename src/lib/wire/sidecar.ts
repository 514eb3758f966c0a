import type { Instant } from '../model/document.ts';
import { UnreadableDocumentError } from '../model/errors.ts';

/** What a sidecar says of one page. */
export interface SidecarEntry {
  captured: Instant;
  /** Of the page's own story. */
  published: Instant;
  /** ISO 639-1, or null. */
  language: string | null;
  /** The publisher's own place, `Brattleboro, VT, US` or `NL`, or null. */
  home: string | null;
  /** Who published the page, as readers know them: `Het Parool`; null: the folder's name stands for it. */
  source: string | null;
  /** How the times are known, for readers of the file. */
  why: string | null;
}

const FIELDS = ['captured', 'published', 'language', 'home', 'source', 'why'];
/** With a letter or a digit in it, and no commas: addresses list sources by them. */
const SOURCE = /^(?=.*[\p{L}\p{N}])[^\p{C},<>]{1,80}$/u;
/** An instant must say its offset: without one it would depend on the machine that reads it. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads `index.json` beside pages: `{"page.txt": {"captured": "2026-01-25T20:00:00+01:00", "published": …, "language": "nl"}}`.
 * @throws UnreadableDocumentError naming the file, the page and the field that is wrong.
 */
export function parseSidecar(text: string, name = 'index.json'): Map<string, SidecarEntry> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableDocumentError(name, `expected JSON, but ${said}`, { cause });
  }
  const pages = asObject(value, name, 'the file');
  return new Map(
    Object.entries(pages).map(([page, entry]) => [page, entryOf(asObject(entry, name, `"${page}"`), name, page)])
  );
}

function entryOf(entry: Record<string, unknown>, name: string, page: string): SidecarEntry {
  const stray = Object.keys(entry).find((field) => !FIELDS.includes(field));
  if (stray !== undefined) throw wrong(name, page, stray, `is no field here; expected ${FIELDS.join(', ')}`);
  const instant = (field: string): Instant => instantOf(entry[field], (said) => wrong(name, page, field, said));
  const string = (field: string): string | null => stringOf(entry[field], (said) => wrong(name, page, field, said));
  const language = string('language');
  if (language !== null && !/^[a-z]{2}$/.test(language)) {
    throw wrong(name, page, 'language', `got "${language}", expected a code of two letters such as "nl"`);
  }
  const source = string('source')?.trim() ?? null;
  if (source !== null && !SOURCE.test(source)) {
    throw wrong(
      name,
      page,
      'source',
      `got "${source.slice(0, 40)}", expected a name of at most 80 signs such as "Het Parool"`
    );
  }
  const [home, why] = [string('home'), string('why')];
  return { captured: instant('captured'), published: instant('published'), language, home, source, why };
}

function wrong(name: string, page: string, field: string, said: string): UnreadableDocumentError {
  return new UnreadableDocumentError(name, `page "${page}", field "${field}" ${said}`);
}

function instantOf(value: unknown, fail: (said: string) => Error): Instant {
  if (value === undefined || value === null) return null;
  const instant = typeof value === 'string' && INSTANT.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(instant)) {
    throw fail(`got ${JSON.stringify(value)}, expected an instant with its offset such as "2026-01-25T20:00:00+01:00"`);
  }
  return instant;
}

function stringOf(value: unknown, fail: (said: string) => Error): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw fail(`got ${JSON.stringify(value)}, expected text`);
  return value;
}

function asObject(value: unknown, name: string, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UnreadableDocumentError(name, `${where}: got ${JSON.stringify(value)?.slice(0, 40)}, expected an object`);
}
