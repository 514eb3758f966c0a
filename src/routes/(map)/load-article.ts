import type Article from '$lib/panel/Article.svelte';
import type { OpenStory } from './read-story.server.ts';

/**
 * What shows a story, loaded with it: the list alone does without these 6 kB. Kit begins to load when the pointer comes
 * near a link, so that a click finds it there.
 */
export async function loadArticle({ story }: OpenStory): Promise<{ Article: typeof Article | null }> {
  return { Article: story ? (await import('$lib/panel/Article.svelte')).default : null };
}
