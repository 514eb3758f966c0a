import type { StorySummary } from '../model/story.ts';

/** A row of the list: a story, and the others of its dispatch that the list has. */
export interface FoldedStory {
  story: StorySummary;
  others: StorySummary[];
}

/** Stories with those of one dispatch folded into the first of them; the order stays. */
export function foldDispatches(stories: readonly StorySummary[]): FoldedStory[] {
  const rows: FoldedStory[] = [];
  const byDispatch = new Map<string, FoldedStory>();
  for (const story of stories) {
    const row = story.dispatch === null ? undefined : byDispatch.get(story.dispatch);
    if (row) {
      row.others.push(story);
      continue;
    }
    const own = { story, others: [] };
    rows.push(own);
    if (story.dispatch !== null) byDispatch.set(story.dispatch, own);
  }
  return rows;
}
