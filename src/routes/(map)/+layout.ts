import { loadEditWords } from '$lib/i18n/edit-words.ts';
import { loadMessages, translator } from '$lib/i18n/translate.ts';
import { loadNames } from '$lib/region/names.ts';
import type { LayoutLoad } from './$types';

/** Adds the words of the reader's language; each language is a chunk of its own. */
export const load: LayoutLoad = async ({ data }) => {
  const { locale } = data;
  const [messages, names, edit] = await Promise.all([
    loadMessages(locale),
    loadNames(locale),
    data.editing === 'in' ? loadEditWords(locale) : null
  ]);
  return { ...data, names, edit, t: translator(data.locale, messages) };
};
