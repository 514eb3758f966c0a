import { loadEditWords } from '$lib/i18n/edit-words.ts';
import { loadMessages, translator } from '$lib/i18n/translate.ts';
import { pieces } from '$lib/panel/pieces.svelte.ts';
import { loadNames } from '$lib/region/names.ts';
import { neededPieces } from './needed-pieces.ts';
import type { LayoutLoad } from './$types';

/** Adds the words of the reader's language, each a chunk of its own, and the pieces of the list that few addresses show. */
export const load: LayoutLoad = async ({ data, url }) => {
  const { locale, desk, editing } = data;
  const [messages, names, edit, problems] = await Promise.all([
    loadMessages(locale),
    loadNames(locale),
    editing === 'in' ? loadEditWords(locale) : null,
    desk.problems.length > 0 ? import('$lib/panel/Problems.svelte') : null,
    pieces.load(neededPieces(desk, url.searchParams))
  ]);
  return { ...data, names, edit, t: translator(locale, messages), Problems: problems?.default ?? null };
};
