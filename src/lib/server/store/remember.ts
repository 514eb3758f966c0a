import type { Store } from './store.ts';

/** What may be kept at most, in rows of answers: some 30 MB of places. */
const MOST_ROWS = 100_000;

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

interface Kept {
  answer: Promise<unknown>;
  /** 1 until the answer is there. */
  rows: number;
}

/**
 * A store that keeps its answers until its version changes: the front page's counts are asked for by every reader. The
 * latest used are kept. Answers are shared: who gets one must not change it.
 */
export function remembering(store: Store): Store {
  const kept = new Map<string, Kept>();
  let [version, held] = ['', 0];

  const forget = (key: string) => {
    held -= kept.get(key)?.rows ?? 0;
    kept.delete(key);
  };
  const ask = async (method: (typeof REMEMBERED)[number], question: unknown[]): Promise<unknown> => {
    const current = await store.version();
    if (current !== version) {
      kept.clear();
      [version, held] = [current, 0];
    }
    const key = `${method}${JSON.stringify(question)}`;
    const before = kept.get(key);
    if (before) {
      kept.delete(key);
      kept.set(key, before);
      return before.answer;
    }
    const entry: Kept = {
      answer: (store[method] as (...question: unknown[]) => Promise<unknown>)(...question),
      rows: 1
    };
    kept.set(key, entry);
    held += 1;
    try {
      const answer = await entry.answer;
      if (kept.get(key) === entry) {
        held += rowsOf(answer) - entry.rows;
        entry.rows = rowsOf(answer);
      }
    } catch (error) {
      if (kept.get(key) === entry) forget(key);
      throw error;
    }
    for (const oldest of kept.keys()) {
      if (held <= MOST_ROWS) break;
      forget(oldest);
    }
    return entry.answer;
  };

  const answers = REMEMBERED.map((method) => [method, (...question: unknown[]) => ask(method, question)]);
  return { ...store, ...(Object.fromEntries(answers) as Pick<Store, (typeof REMEMBERED)[number]>) };
}

function rowsOf(answer: unknown): number {
  return Array.isArray(answer) ? answer.length + 1 : 1;
}
