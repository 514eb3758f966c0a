import type { Answer, NumberedPlace, Question } from '../../columns/types.ts';
import type { SettledFilter } from '../../model/filter.ts';
import type { NumberedSummary, StoryFound } from '../store/port.ts';

/** What is asked beside the filter; what is left out is not wanted. */
export type Wanted = Partial<Omit<Question, 'filter' | 'found'>>;

/**
 * The news as pages and routes ask for it. Nothing is computed on the thread that serves: columns and store are asked in
 * threads of their own. `asker` names the client (its address): questions of one wait in one lane. Throws UnavailableError where
 * too many ask or a question costs too much, and BadRequestError for a cursor that is none.
 */
export interface News {
  /** All that a filter asks, in one answer. */
  ask(filter: SettledFilter, wanted: Wanted, asker: string): Promise<Answer>;
  /** Rows of the list under their numbers, in the order asked; those that are gone meanwhile are left out. */
  summaries(stories: readonly number[], q: string, asker: string): Promise<NumberedSummary[]>;
  story(id: string, asker: string): Promise<StoryFound>;
  /** Every place that stories were ever filed from; index = number − 1. It only grows. */
  places(): readonly NumberedPlace[];
  /** Names of agencies and sources by key, as the stories bring them. */
  agencyName(key: string): string | null;
  sourceName(key: string): string | null;
  /** Changes whenever an answer may change; for ETags. */
  version(): string;
}
