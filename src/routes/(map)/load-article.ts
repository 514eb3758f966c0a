import type Article from '$lib/panel/Article.svelte';
import type MissingStory from '$lib/panel/MissingStory.svelte';
import type { OpenStory } from './read-story.server.ts';

/** What shows the story that an address opens, or says that there is none. */
export interface StoryView {
  Article: typeof Article | null;
  Missing: typeof MissingStory | null;
}

/**
 * Loads what shows a story with it: the list alone does without. Kit begins to load when the pointer comes near a link, so
 * that a click finds it there.
 */
export async function loadArticle({ story, missing }: OpenStory): Promise<StoryView> {
  const [article, none] = await Promise.all([
    story ? import('$lib/panel/Article.svelte') : null,
    missing ? import('$lib/panel/MissingStory.svelte') : null
  ]);
  return { Article: article?.default ?? null, Missing: none?.default ?? null };
}
