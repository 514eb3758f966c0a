import { LRUCache } from 'lru-cache';
import type { Answer } from '../../columns/types.ts';

/** What may be kept at most, in bytes: the front page's counts over 50,000 places are some 1.5 MB. */
const MOST_BYTES = 64 * 1024 * 1024;
/** While a wire comes in every answer is old: so many milliseconds it is given all the same. */
const STALE_MS = 1_000;
/** Of a facet's value and of a region, in bytes, roughly. */
const VALUE_BYTES = 120;

interface Kept {
  answer: Answer;
  at: number;
}

/** Answers by question, until the store has changed and they are a second old. Bounded by their bytes and by those of the questions. */
export class KeptAnswers {
  readonly #kept = new LRUCache<string, Kept>({ maxSize: MOST_BYTES });

  /** The answer to a question; null where it is not kept, or the store is at another `change` by now. `now`: milliseconds of a steady clock. */
  get(question: string, { change, now }: { change: number; now: number }): Answer | null {
    const kept = this.#kept.get(question);
    if (!kept) return null;
    return kept.answer.change === change || now - kept.at < STALE_MS ? kept.answer : null;
  }

  /** Forgets all of them. */
  clear(): void {
    this.#kept.clear();
  }

  set(question: string, answer: Answer, now: number): void {
    this.#kept.set(question, { answer, at: now }, { size: bytesOf(answer) + 2 * question.length });
  }
}

function bytesOf({ places, agencies, sources, languages, about, regions, admin1, times, arrivals }: Answer): number {
  const columns = Object.values(places).reduce((sum, column) => sum + column.byteLength, 0);
  const values = [agencies, sources, languages, about, Object.keys(regions), Object.keys(admin1)];
  const filings = arrivals?.filings.reduce((sum, step) => sum + step.length, 0) ?? 0;
  return (
    columns +
    VALUE_BYTES * values.reduce((sum, list) => sum + list.length, 10) +
    8 * ((times?.buckets.length ?? 0) + filings) +
    40 * (arrivals?.keys.length ?? 0)
  );
}
