import { loadLabMessages, translator } from '$lib/i18n/translate.ts';
import { loadNames } from '$lib/region/names.ts';
import type { PageLoad } from './$types';

/** Adds the words of the reader's language. */
export const load: PageLoad = async ({ data }) => {
  const [messages, names] = await Promise.all([loadLabMessages(data.locale), loadNames(data.locale)]);
  return { ...data, names, t: translator(data.locale, messages) };
};
