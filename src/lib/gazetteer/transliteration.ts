import { foldKey, keyWords } from '../text/key.ts';
import { type PlaceTable, textAt } from './place-table.ts';
import { unpackPopulation } from './format.ts';

/**
 * Names from other scripts are spelled by each language in its own way: Чернігів is Chernihiv, Tsjernihiv, Tschernihiw,
 * Tchernihiv. Read by the rules of its language, each of them gives one skeleton of sounds, and the gazetteer's names have
 * theirs: so a spelling is found that no source lists. Coarse on purpose (o = u, e = i, g = h, z = s, all of sh, zh and ch
 * are S), hence only asked when nothing else is found, and only for countries that write another script.
 */
type Reading = Record<string, string>;

const COMMON: Reading = { shch: 'S', sh: 'S', zh: 'S', kh: 'h', gh: 'h', ts: 's', tz: 's', ph: 'f', ck: 'k', ou: 'u', oo: 'u', oe: 'u', q: 'k', c: 'k', x: 'ks', z: 's', w: 'v', g: 'h', e: 'i', y: 'i', o: 'u' }; // prettier-ignore

/** Letters and groups that differ from {@link COMMON}, per language; folded, so without their marks. */
const READINGS: Reading[] = [
  { ch: 'S', j: 'S', dzh: 'S', dj: 'S', ee: 'i', th: 't' }, // English, and the romanisations of GeoNames
  { sjtsj: 'S', tsj: 'S', dzj: 'S', zj: 'S', sj: 'S', tj: 'S', dj: 'S', ch: 'h', ie: 'i', j: 'i' }, // Dutch, Scandinavian
  { schtsch: 'S', dsch: 'S', tsch: 'S', sch: 'S', ch: 'h', ie: 'i', j: 'i' }, // German
  { chtch: 'S', tch: 'S', dj: 'S', ch: 'S', j: 'S', gue: 'hi', gui: 'hi' }, // French
  { ch: 'S', j: 'h', gue: 'hi', gui: 'hi' }, // Spanish
  { ch: 'S', j: 'h', y: 'S' }, // Spanish, with its y for an Arabic j
  { sce: 'Si', sci: 'Si', ce: 'Si', ci: 'Si', ge: 'Si', gi: 'Si', ch: 'h', j: 'i' }, // Italian
  { tch: 'S', ch: 'S', x: 'S', j: 'S', dj: 'S', qu: 'k', gue: 'hi', gui: 'hi' } // Portuguese
];

const compiled = READINGS.map((own) => {
  const sounds: Reading = { ...COMMON, ...own };
  const groups = Object.keys(sounds).sort((a, b) => b.length - a.length);
  return { sounds, pattern: new RegExp(groups.join('|'), 'g') };
});

/** The sounds of a folded name as one language reads it. */
function skeleton(key: string, reading: (typeof compiled)[number]): string {
  return key
    .replace(reading.pattern, (group) => reading.sounds[group]!)
    .replace(/i+(?=[aiu])/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[aiu])h$/, '');
}

/** The Arabic article, which copy prints, joins or leaves out. */
const ARTICLES = new Set(['al', 'el', 'ad', 'ar', 'as', 'ash', 'at', 'an', 'az', 'ed', 'er', 'es', 'ez', 'et']);

const withoutArticle = (words: string[]) =>
  (words.length > 1 && ARTICLES.has(words[0]!) ? words.slice(1) : words).join('');

/** Countries of other scripts; Chinese and Japanese have one romanisation each, India writes English. */
const OTHER_SCRIPTS = new Set(['RU', 'UA', 'BY', 'BG', 'MK', 'RS', 'ME', 'KZ', 'KG', 'UZ', 'TJ', 'TM', 'MN', 'GE', 'AM', 'AZ', 'GR', 'CY', 'LY', 'EG', 'SD', 'SY', 'LB', 'JO', 'IQ', 'SA', 'YE', 'OM', 'AE', 'QA', 'BH', 'KW', 'PS', 'IL', 'IR', 'AF', 'PK', 'ET', 'ER', 'SO', 'DZ', 'TN', 'MA', 'MR']); // prettier-ignore
/** Where wars make villages datelines. */
const SMALL_TOO = new Set(['UA', 'PS', 'LB', 'IL', 'SY', 'IQ']);
const LEAST_INHABITANTS = 5000;
/** Shorter skeletons mean too much. */
const SHORTEST = 4;

/** Skeleton → places. */
export type SkeletonIndex = ReadonlyMap<string, readonly number[]>;

/** Indexes the main names of places that write another script. Tens of milliseconds: made on first need. */
export function indexSkeletons(table: PlaceTable): SkeletonIndex {
  const index = new Map<string, number[]>();
  table.tables.countries.forEach(([country, first], position) => {
    if (!OTHER_SCRIPTS.has(country)) return;
    const end = table.tables.countries[position + 1]?.[1] ?? table.count;
    for (let place = first; place < end; place++) {
      const settled = SMALL_TOO.has(country) || unpackPopulation(table.population[place]!) >= LEAST_INHABITANTS;
      if (!settled || table.own.has(place)) continue;
      const sounds = skeleton(withoutArticle(keyWords(textAt(table, table.index.text[place]!))), compiled[0]!);
      const places = index.get(sounds);
      if (places === undefined) index.set(sounds, [place]);
      else places.push(place);
    }
  });
  return index;
}

/** Places that a printed name may spell in the manner of one of the languages. */
export function soundAlikes(printed: string, index: SkeletonIndex): number[] {
  const key = withoutArticle(keyWords(printed)) || foldKey(printed);
  const found = new Set<number>();
  if (key.length < SHORTEST) return [];
  for (const reading of compiled) {
    const sounds = skeleton(key, reading);
    if (sounds.length >= SHORTEST) for (const place of index.get(sounds) ?? []) found.add(place);
  }
  return [...found];
}
