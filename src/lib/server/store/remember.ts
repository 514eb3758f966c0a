import { LRUCache } from 'lru-cache';
import type { Store } from './store.ts';

/** What may be kept at most, in rows of answers: some 30 MB of places. */
const MOST_ROWS = 100_000;
/** A question's characters count as well, so many as a row: a filter of 200 invented places is 12 kB long and finds nothing. */
const ROW_LENGTH = 300;
/** Longer questions are asked anew each time. */
const LONGEST_QUESTION = 4_000;

/** Answers that cost the more the larger the store is, and that many readers ask for alike. */
const REMEMBERED = [
  'places',
  'counts',
  'agencies',
  'sources',
  'languages',
  'about',
  'admin1',
  'shared',
  'times'
] as const;

type Remembered = (typeof REMEMBERED)[number];
/** Its size is counted anew with every entry that is set, not with the same one. */
interface Kept {
  answer: Promise<unknown>;
}

type Ask = (...question: unknown[]) => Promise<unknown>;

/**
 * A store that keeps its answers until its version changes: the front page's counts are asked for by every reader. The
 * latest used are kept. Answers are shared: who gets one must not change it.
 */
export function remembering(store: Store): Store {
  const kept = new LRUCache<string, Kept>({ maxSize: MOST_ROWS });
  let version = '';

  const ask = async (method: Remembered, question: unknown[]): Promise<unknown> => {
    const current = await store.version();
    if (current !== version) {
      kept.clear();
      version = current;
    }
    const answering = () => (store[method] as Ask).apply(store, question);
    const key = `${method}${JSON.stringify(question)}`;
    if (key.length > LONGEST_QUESTION) return answering();
    const before = kept.get(key);
    if (before) return before.answer;
    const entry = { answer: answering() };
    kept.set(key, entry, { size: sizeOf(key, 1) });
    try {
      const rows = rowsOf(await entry.answer);
      // Unless a newer version has taken its place.
      if (kept.peek(key) === entry) kept.set(key, { ...entry }, { size: sizeOf(key, rows) });
    } catch (error) {
      if (kept.peek(key) === entry) kept.delete(key);
      throw error;
    }
    return entry.answer;
  };

  const answers = new Map<PropertyKey, Ask>(
    REMEMBERED.map((method) => [method, (...question) => ask(method, question)])
  );
  // Whatever else a store has, its methods too where it is a class, is asked of itself.
  return new Proxy(store, {
    get: (_, name) => {
      const value: unknown = answers.get(name) ?? Reflect.get(store, name, store);
      return typeof value === 'function' && !answers.has(name) ? (value.bind(store) as unknown) : value;
    }
  });
}

const sizeOf = (key: string, rows: number): number => rows + Math.ceil(key.length / ROW_LENGTH);

function rowsOf(answer: unknown): number {
  return Array.isArray(answer) ? answer.length + 1 : 1;
}
