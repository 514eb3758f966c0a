import type { PlaceCount, StorySummary } from '../model/story.ts';
import { foldDispatches, type FoldedStory } from './fold-dispatches.ts';

/** A row of the list. `at` counts the rows from 0, whatever of the list is in the page. */
export type ListItem =
  | { kind: 'story'; key: string; at: number; row: FoldedStory }
  | { kind: 'place'; key: string; at: number; place: PlaceCount };

/** Stories one a row, in their order; those of one dispatch in one. */
export function storyItems(stories: StorySummary[]): ListItem[] {
  return foldDispatches(stories).map((row, at) => ({ kind: 'story', key: row.story.id, at, row }));
}

/** Places one a row, the busiest first, then by key. */
export function placeItems(places: PlaceCount[]): ListItem[] {
  return places
    .toSorted((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1))
    .map((place, at) => ({ kind: 'place', key: place.key, at, place }));
}

/** Where a story's row is, its own or that of its dispatch; −1 when it has none. */
export function rowOf(items: ListItem[], story: string | null): number {
  const holds = ({ story: first, others }: FoldedStory) => [first, ...others].some(({ id }) => id === story);
  return story === null ? -1 : items.findIndex((item) => item.kind === 'story' && holds(item.row));
}

/**
 * The rows that stay in the page although they are scrolled out of sight, each with its neighbours, so that Tab leads
 * on from the one that has the focus. `first` rows are never taken out; the answer counts from the row after them.
 */
export function keptRows(rows: number[], first: number, length: number): number[] {
  const around = rows.filter((row) => row >= 0).flatMap((row) => [row - 1, row, row + 1]);
  const kept = around.filter((row) => row >= first && row < length).map((row) => row - first);
  return [...new Set(kept)].sort((a, b) => a - b);
}
