import { NAME_LANGUAGES, type NameLanguage } from '../../lib/model/language.ts';

/**
 * Tile properties `name` (English) and `name:nl` … for the languages that differ from it: the style falls back to `name`,
 * which keeps a tile's names at a third of their size.
 */
export function nameProperties(names: Record<NameLanguage, string>): Record<string, string> {
  const properties: Record<string, string> = { name: names.en };
  for (const language of NAME_LANGUAGES) {
    if (names[language] !== names.en) properties[`name:${language}`] = names[language];
  }
  return properties;
}
