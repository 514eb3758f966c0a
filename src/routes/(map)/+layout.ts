import { loadEditWords } from '$lib/i18n/edit-words.ts';
import { loadMessages, translator } from '$lib/i18n/translate.ts';
import { loadNames } from '$lib/region/names.ts';
import type { LayoutLoad } from './$types';

/** Adds the words of the reader's language, and what says that a part of the address cannot be used. */
export const load: LayoutLoad = async ({ data }) => {
  const { locale, desk, editing } = data;
  const [messages, names, edit, problems] = await Promise.all([
    loadMessages(locale),
    loadNames(locale),
    editing === 'in' ? loadEditWords(locale) : null,
    desk.problems.length > 0 ? import('$lib/panel/Problems.svelte') : null
  ]);
  return { ...data, names, edit, t: translator(locale, messages), Problems: problems?.default ?? null };
};
