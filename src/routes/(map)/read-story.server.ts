import { nameFor, nameStory } from '$lib/server/display-names.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import type { Story } from '$lib/model/story.ts';
import { match } from '../../params/story.ts';

/** The story that the address opens: null when none is asked for, `missing` when nobody knows it. */
export interface OpenStory {
  story: Story | null;
  /** The id asked for, when there is no such story. */
  missing: string | null;
  /** The reader's language. */
  locale: Locale;
}

/** Reads `story=` from the address. An id that cannot be one never reaches the store. */
export async function readOpenStory(params: URLSearchParams, locals: App.Locals): Promise<OpenStory> {
  const { locale } = locals;
  const id = params.get('story');
  if (!id) return { story: null, missing: null, locale };
  const story = match(id) ? await locals.store.article(id) : null;
  if (!story) return { story: null, missing: id.slice(0, 80), locale };
  return { story: nameStory(story, nameFor(locals.gazetteer, locale)), missing: null, locale };
}
