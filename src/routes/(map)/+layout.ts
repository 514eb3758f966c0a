import { browser } from '$app/environment';
import { loadEditWords } from '$lib/i18n/edit-words.ts';
import { loadFirstMessages, loadMessages, translator } from '$lib/i18n/translate.ts';
import { lateWords } from '$lib/panel/late-words.ts';
import { pieces } from '$lib/panel/pieces.svelte.ts';
import { namesFrom } from '$lib/region/names.ts';
import { neededPieces } from './needed-pieces.ts';
import type { LayoutLoad } from './$types';

/** Adds the words of the reader's language and the pieces of the list that few addresses show; those bring all words along. */
export const load: LayoutLoad = async ({ data, url }) => {
  const { locale, desk, editing } = data;
  const needed = neededPieces(desk, url.searchParams);
  // What tells of the same dispatch has its few words among the first.
  const isPlain = needed.every((name) => name === 'SameDispatch') && desk.problems.length === 0;
  const [messages, allNames, edit, problems] = await Promise.all([
    // The server also writes what those without JavaScript find in the menus.
    browser ? loadFirstMessages(locale) : loadMessages(locale),
    isPlain ? null : lateWords(locale),
    editing === 'in' ? loadEditWords(locale) : null,
    desk.problems.length > 0 ? import('$lib/panel/Problems.svelte') : null,
    pieces.load(needed)
  ]);
  const names = allNames ?? namesFrom(locale, desk.regionNames);
  return { ...data, names, edit, t: translator(locale, messages), Problems: problems?.default ?? null };
};
