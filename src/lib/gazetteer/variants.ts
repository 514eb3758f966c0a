import type { Candidate } from '../model/place.ts';
import { keyWords } from '../text/key.ts';

/** A rewriting of a printed name that may be found where the printed one is not. */
export interface NameVariant {
  /** Code of the rule, for `Candidate.variant`. */
  rule: 'saint' | 'abbreviation' | 'river-suffix' | 'city-word' | 'article' | 'spelling';
  name: string;
  /** Whether a place found under the rewritten name can be meant. */
  fits(candidate: Candidate): boolean;
}

const any = () => true;
const settlement = (candidate: Candidate) => candidate.place.precision === 'place';

/** Words that are printed in full or short, or in another language: a saint's title, fort, mount. */
const TITLES: { rule: NameVariant['rule']; words: string[] }[] = [
  { rule: 'saint', words: ['saint', 'st', 'sainte', 'ste', 'sint', 'sankt', 'sanct'] },
  { rule: 'abbreviation', words: ['fort', 'ft'] },
  { rule: 'abbreviation', words: ['mount', 'mt'] }
];

/** Variants that are tried beside an exact match: `ST LOUIS` is Saint-Louis as well as St. Louis, `FT. WORTH` is Fort Worth. */
export function alwaysVariants(printed: string): NameVariant[] {
  if (!/\b(?:s(?:t|ain|in|an)|f(?:or)?t|m(?:oun)?t)/i.test(printed)) return [];
  const words = keyWords(printed);
  if (words.length < 2) return [];
  return TITLES.flatMap(({ rule, words: spellings }) => {
    const at = words.findIndex((word) => spellings.includes(word));
    const others = at < 0 ? [] : spellings.filter((spelling) => spelling !== words[at]);
    return others.map((spelling) => ({ rule, name: words.with(at, spelling).join(''), fits: any }));
  });
}

/** The sea does not tell one town from another, so that the name without it is another place. */
const SEA = ['mer', 'zee', 'sea', 'mare', 'mar', 'see'];

/** A river's name in the languages served, folded; any form may stand in a printed name. */
const RIVERS = [
  ['amur', 'amoer', 'amour', 'amure'],
  ['don', 'donu'],
  ['main', 'meno', 'meno'],
  ['oder', 'odra'],
  ['rhein', 'rijn', 'rhin', 'rhine', 'reno', 'rin'],
  ['donau', 'danube', 'danubio', 'danubius'],
  ['elbe', 'labe', 'elba', 'labem'],
  ['maas', 'meuse', 'mosa'],
  ['seine', 'sena', 'senna'],
  ['loire', 'loira'],
  ['thames', 'theems', 'themse', 'tamise', 'tamigi'],
  ['volga', 'wolga'],
  ['dnieper', 'dnjepr', 'dniepr', 'dnipro', 'dnepr'],
  ['dniester', 'dnjestr', 'dniestr', 'dnister'],
  ['marne', 'marna'],
  ['lahn'],
  ['saale'],
  ['neckar'],
  ['weser', 'wezer'],
  ['ruhr', 'roer'],
  ['inn'],
  SEA,
  ['tyne'],
  ['trent'],
  ['avon']
];

/** Between town and river, folded and joined. */
const CONNECTORS = ['', 'am', 'ander', 'andem', 'aande', 'aanden', 'aanhet', 'aan', 'on', 'onthe', 'upon', 'na', 'nad', 'sur', 'surle', 'surla', 'surl', 'sul', 'sulla', 'sull', 'do', 'del', 'sobre', 'sobreel', 'delmeno', 'ad']; // prettier-ignore

const CONNECTOR_WORDS = new Set(['am', 'an', 'aan', 'on', 'upon', 'na', 'sur', 'sul', 'sulla', 'del', 'sobre', 'do', 'ob', 'a', 'der', 'dem', 'de', 'den', 'het', 'the', 'le', 'la', 'el']); // prettier-ignore

/** `KOMSOMOLSK AAN DE AMOER` → every `Komsomolsk` + connector + form of that river; then `Komsomolsk` alone. */
function riverVariants(words: string[]): NameVariant[] {
  const river = RIVERS.find((forms) => forms.includes(words.at(-1)!));
  let end = words.length - 1;
  while (end > 0 && CONNECTOR_WORDS.has(words[end - 1]!)) end--;
  if (river === undefined || end === 0) return [];
  const town = words.slice(0, end).join('');
  const names = CONNECTORS.flatMap((connector) => river.map((form) => town + connector + form));
  if (end < words.length - 1 && river !== SEA) names.push(town);
  return names.map((name) => ({ rule: 'river-suffix', name, fits: settlement }));
}

/** "City" after a name, and before it, in the languages served, folded. */
const CITY_AFTER = ['stad', 'stadt', 'city', 'ville', 'town', 'township', 'twp'];
const CITY_BEFORE = [
  'ciudadde',
  'ciudaddel',
  'ciudad',
  'cidadede',
  'cidadedo',
  'cidadeda',
  'cittadi',
  'cittadel',
  'villede',
  'cityof',
  'stadt',
  'townof',
  'kota'
];

/** `MEXICO-STAD` ↔ `MEXICO CITY` ↔ `MEXICO`. */
function cityVariants(words: string[]): NameVariant[] {
  const key = words.join('');
  const bases = [
    ...CITY_AFTER.filter((word) => key.endsWith(word) && key.length > word.length + 2).map((word) =>
      key.slice(0, -word.length)
    ),
    ...CITY_BEFORE.filter((word) => key.startsWith(word) && key.length > word.length + 2).map((word) =>
      key.slice(word.length)
    )
  ];
  const names = bases.flatMap((base) => [`${base}city`, `${base}stad`, base]);
  return names.map((name) => ({ rule: 'city-word', name, fits: settlement }));
}

const ARTICLES = new Set(['the', 'de', 'het', 'le', 'la', 'les', 'el', 'los', 'las', 'il', 'lo', 'gli', 'o', 'os', 'al', 'as', 'ad', 'ash', 'an', 'ar', 'at', 'az']); // prettier-ignore
const ADDED_ARTICLES = ['al', 'el', 'la', 'the', 'le', 'los', 'las'];

/** `THE BRONX` → `BRONX`; `HASAKAH` → `AL HASAKAH`. */
function articleVariants(words: string[]): NameVariant[] {
  const key = words.join('');
  const names =
    words.length > 1 && ARTICLES.has(words[0]!)
      ? [words.slice(1).join('')]
      : key.length >= 4
        ? ADDED_ARTICLES.map((article) => article + key)
        : [];
  return names.map((name) => ({ rule: 'article', name, fits: any }));
}

/** Spellings without marks: `MUENCHEN`, `AARHUS`. */
const SPELLINGS: [RegExp, string][] = [
  [/([aou])e/g, '$1'],
  [/aa/g, 'a']
];

function spellingVariants(words: string[]): NameVariant[] {
  const key = words.join('');
  return SPELLINGS.map(([from, to]) => key.replace(from, to))
    .filter((name) => name !== key && name.length >= 4)
    .map((name) => ({ rule: 'spelling', name, fits: settlement }));
}

/** Variants for a name that is not found as printed, the surest rule first. */
export function fallbackVariants(printed: string): NameVariant[] {
  const words = keyWords(printed);
  if (words.length === 0 || printed.length > 80) return [];
  return [...riverVariants(words), ...cityVariants(words), ...articleVariants(words), ...spellingVariants(words)];
}
