import { foldKey } from '../../lib/text/key.ts';
import type { CityRow } from './read-cities.ts';

/** Letters, marks and what stands between them in a Latin name. */
const LATIN = /^[\p{Script=Latin}\p{M}\s'’ʻʼ‘`.,()/·-]+$/u;
const AIRPORT_CODE = /^[A-Z]{3}$/;

/** GeoNames' way to spell Cyrillic; only its results are compared, so one table serves all Cyrillic languages. */
const CYRILLIC: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ѓ: 'g', ђ: 'd', е: 'e', ё: 'e', є: 'e', ж: 'zh', з: 'z', ѕ: 'dz', и: 'i', і: 'i', ї: 'i', й: 'j',
  ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', ќ: 'k', у: 'u', ў: 'u', ф: 'f', х: 'kh',
  ц: 'c', ч: 'ch', џ: 'dz', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'eh', ю: 'ju', я: 'ja', ѣ: 'e', ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u',
  ү: 'u', һ: 'h', ҳ: 'h', ҷ: 'j', ӣ: 'i', ӯ: 'u'
}; // prettier-ignore

/** Transliterations in one shape, so that `Jalta` and `Yalta`, `Ehl` and `El` compare equal. */
const shape = (key: string) =>
  key.replace(/eh/g, 'e').replace(/kh/g, 'h').replace(/ts|tz/g, 'c').replace(/[jy]/g, 'i').replace(/(.)\1/g, '$1');

/** Countries that write Cyrillic: there a transliteration is what newspapers print. */
const CYRILLIC_COUNTRIES = new Set(['RU', 'UA', 'BY', 'KZ', 'KG', 'UZ', 'TJ', 'TM', 'MD', 'GE', 'AM', 'AZ', 'BG', 'MK', 'RS', 'ME', 'BA', 'XK', 'MN']); // prettier-ignore

/**
 * The alternate names worth keeping: Latin, longer than two letters, no airport code, no lower-case machine transliteration
 * (but `'s-Gravenhage`, `al-Quds`), and no back-transliteration from Cyrillic of a place that has nothing to do with it.
 */
export function usefulAlternates(row: CityRow): string[] {
  const names = row.alternates.filter((name) => LATIN.test(name) && /\p{Lu}/u.test(name) && !AIRPORT_CODE.test(name));
  if (CYRILLIC_COUNTRIES.has(row.country)) return names;
  const cyrillic = row.alternates.filter((name) => /\p{Script=Cyrillic}/u.test(name));
  const transliterated = new Set(cyrillic.map((name) => shape(foldKey([...name.toLowerCase()].map((letter) => CYRILLIC[letter] ?? letter).join(''))))); // prettier-ignore
  const own = shape(foldKey(row.asciiName));
  return names.filter((name) => shape(foldKey(name)) === own || !transliterated.has(shape(foldKey(name))));
}
