/** Languages in which the gazetteer has exonyms and display names (ISO 639-1). */
export const NAME_LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'it', 'pt'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** Narrows any language tag (`nl-BE`, `EN`) to a language of the gazetteer, or null. */
export function nameLanguage(tag: string | null | undefined): NameLanguage | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return NAME_LANGUAGES.find((language) => language === primary) ?? null;
}
