import type { NameLanguage } from '../model/language.ts';

/** An ending and what it becomes in the other forms; the first rule that fits is used. */
type Rule = [ending: RegExp, forms: string[]];

/**
 * Regular inflection of demonyms: stem ending → endings of all forms. Irregular forms stand in the tables themselves.
 * Too many forms do no harm: they are looked up, never printed.
 */
const RULES: Record<NameLanguage, Rule[]> = {
  nl: [
    [/ees$/, ['ees', 'ese', 'eze', 'ezen']],
    [/s$/, ['s', 'se']],
    [/en$/, ['en']],
    [/$/, ['', 's', 'e']]
  ],
  en: [
    [/(?:ese|ish|ss|ch|men)$/, ['$&']],
    [/$/, ['', 's']]
  ],
  de: [
    [/isch$/, ['isch', 'ische', 'ischer', 'ischen', 'isches', 'ischem']],
    [/deutsch$/, ['deutsch', 'deutsche', 'deutscher', 'deutschen', 'deutsches', 'deutschem', 'deutschland']],
    [/er$/, ['er', 'ern', 'ers', 'erin', 'erinnen']],
    [/e$/, ['e', 'en', 'er', 'in', 'innen']],
    [/$/, ['', 'e', 'en', 's', 'er', 'in', 'innen']]
  ],
  fr: [
    [/(?:ien|éen)$/, ['$&', '$&s', '$&ne', '$&nes']],
    [/[eè]$/, ['$&', '$&s']],
    [/s$/, ['s', 'se', 'ses']],
    [/on$/, ['on', 'ons', 'onne', 'onnes']],
    [/$/, ['', 's', 'e', 'es']]
  ],
  es: [
    [/és$/, ['és', 'esa', 'eses', 'esas']],
    [/ís$/, ['ís', 'isa', 'ises']],
    [/ón$/, ['ón', 'ona', 'ones', 'onas']],
    [/án$/, ['án', 'ana', 'anes', 'anas']],
    [/o$/, ['o', 'a', 'os', 'as']],
    [/í$/, ['í', 'íes', 'ís']],
    [/[ae]$/, ['$&', '$&s']],
    [/$/, ['', 'a', 'es', 'as']]
  ],
  it: [
    [/(?:c|g)o$/, ['$&', '$&']],
    [/o$/, ['o', 'a', 'i', 'e']],
    [/e$/, ['e', 'i']],
    [/a$/, ['a', 'i', 'e']],
    [/$/, ['']]
  ],
  pt: [
    [/ês$/, ['ês', 'esa', 'eses', 'esas']],
    [/ão$/, ['ão', 'ã', 'ãos', 'ãs', 'ões', 'ães']],
    [/o$/, ['o', 'a', 'os', 'as']],
    [/[aeiíu]$/, ['$&', '$&s']],
    [/$/, ['', 'es', 's']]
  ]
};

/** Italian keeps its hard c and g before i and e (`tedeschi`) or not (`greci`): both are listed. */
const ITALIAN_HARD = ['o', 'a', 'hi', 'he', 'i', 'e'];

/** Every form of a demonym: `("canadees", "nl")` → canadees, canadese, canadeze, canadezen. */
export function inflect(stem: string, language: NameLanguage): string[] {
  if (language === 'it' && /[cg]o$/.test(stem)) return ITALIAN_HARD.map((ending) => stem.slice(0, -1) + ending);
  const rule = RULES[language].find(([ending]) => ending.test(stem));
  return rule === undefined ? [stem] : rule[1].map((form) => stem.replace(rule[0], form));
}
