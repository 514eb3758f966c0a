import { lateWords } from '$lib/panel/late-words.ts';
import type Article from '$lib/panel/Article.svelte';
import type MissingStory from '$lib/panel/MissingStory.svelte';
import type { RegionNames } from '$lib/region/names.ts';
import type { OpenStory } from './read-story.server.ts';

/** What shows the story that an address opens, or says that there is none. */
export interface StoryView {
  Article: typeof Article | null;
  Missing: typeof MissingStory | null;
  /** All names: a story is about countries that the filter does not name. */
  storyNames: RegionNames | null;
}

/**
 * Loads what shows a story with it: the list alone does without these 6 kB, and without all its words. Kit begins to load when the pointer comes
 * near a link, so that a click finds it there.
 */
export async function loadArticle({ story, missing, locale }: OpenStory): Promise<StoryView> {
  if (!story && !missing) return { Article: null, Missing: null, storyNames: null };
  const [storyNames, article, none] = await Promise.all([
    lateWords(locale),
    story ? import('$lib/panel/Article.svelte') : null,
    missing ? import('$lib/panel/MissingStory.svelte') : null
  ]);
  return { storyNames, Article: article?.default ?? null, Missing: none?.default ?? null };
}
