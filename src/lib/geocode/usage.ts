import { HUBS } from '../facts/compiled/hubs.ts';
import { SPEAKERS } from '../facts/compiled/speakers.ts';
import type { NameLanguage } from '../model/language.ts';

const HUB_KEYS = new Set(HUBS);
const SPOKEN = new Map(SPEAKERS.map(([language, countries]) => [language, new Set(countries)]));

/** Whether agencies report on other countries from the place with that key: a story from there need not name its own country. */
export const isHub = (key: string): boolean => HUB_KEYS.has(key);

/** Whether newsrooms of the country (ISO code) write in the language. */
export const speaks = (country: string, language: NameLanguage): boolean => SPOKEN.get(language)?.has(country) ?? false;
