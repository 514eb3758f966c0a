import { nameFor, nameStory } from '$lib/server/display-names.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import type { Story } from '$lib/model/story.ts';
import { match } from '../../params/story.ts';

/** The story that the address opens: null when none is asked for, `missing` when nobody knows it. */
export interface OpenStory {
  story: Story | null;
  /** The id asked for, when there is no such story. */
  missing: string | null;
  /** There was, and its provider took it back. */
  withdrawn: boolean;
  /** The reader's language. */
  locale: Locale;
}

/** Reads `story=` from the address. An id that cannot be one never reaches the store. */
export async function readOpenStory(params: URLSearchParams, locals: App.Locals, asker: string): Promise<OpenStory> {
  const { locale, news, gazetteer } = locals;
  const id = params.get('story');
  const none = { story: null, missing: null, withdrawn: false, locale };
  if (!id) return none;
  const found = match(id) ? await news.story(id, asker) : null;
  if (found?.kind === 'story') return { ...none, story: nameStory(found.story, nameFor(gazetteer, locale)) };
  const withdrawn = found?.kind === 'withdrawn';
  // The page answers 410: what is known of the address is that it is no more.
  locals.gone = withdrawn;
  return { ...none, missing: id.slice(0, 80), withdrawn };
}
