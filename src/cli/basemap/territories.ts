import type { Bbox } from '../../lib/model/geo.ts';

/**
 * Natural Earth's names without an ISO number, and the country whose code GeoNames gives places there. Empty: nobody's,
 * so a click on it means no country. `Indian Ocean Ter.` is two countries and is split by `TERRITORIES`.
 */
export const CODE_BY_NAME: Record<string, string> = {
  Akrotiri: 'CY',
  'Bajo Nuevo Bank': 'CO',
  Baikonur: 'KZ',
  'Clipperton I.': 'FR',
  'Coral Sea Is.': 'AU',
  'Cyprus U.N. Buffer Zone': 'CY',
  Dhekelia: 'CY',
  'Indian Ocean Ter.': 'CX',
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
  'Scarborough Reef': '',
  'Serranilla Bank': 'CO',
  'Siachen Glacier': '',
  Somaliland: 'SO',
  'Spratly Is.': '',
  'USNB Guantanamo Bay': 'CU'
};

/** Shapes that one country lets another use: no line of theirs is a border. */
export const LEASED = ['Akrotiri', 'Baikonur', 'Dhekelia', 'USNB Guantanamo Bay'];

/** A part of a country's shape that has a code of its own: every polygon of `from` that lies wholly inside `box`. */
export interface Territory {
  from: string;
  to: string;
  box: Bbox;
}

/**
 * Natural Earth draws who holds a territory; ISO 3166 and GeoNames, and so our places, count these apart. Crimea is
 * Ukraine's there, as in the UN's resolution 68/262, and its line of control is drawn as a disputed one.
 */
export const TERRITORIES: Territory[] = [
  { from: 'RU', to: 'UA', box: [32.3, 44.3, 36.8, 46.3] },
  { from: 'FR', to: 'GF', box: [-55, 2, -51, 6] },
  { from: 'FR', to: 'GP', box: [-61.9, 15.7, -60.9, 16.6] },
  { from: 'FR', to: 'MQ', box: [-61.3, 14.3, -60.7, 15] },
  { from: 'FR', to: 'RE', box: [55, -21.5, 56, -20.8] },
  { from: 'FR', to: 'YT', box: [44.9, -13.1, 45.4, -12.6] },
  { from: 'NL', to: 'BQ', box: [-68.6, 12, -62.9, 17.7] },
  { from: 'NO', to: 'SJ', box: [-10, 70.5, 34, 81] },
  { from: 'NO', to: 'BV', box: [3.2, -54.6, 3.6, -54.3] },
  { from: 'NZ', to: 'TK', box: [-173, -9.6, -171, -8.3] },
  { from: 'CX', to: 'CC', box: [96, -13, 98, -11] }
];

/** Pairs of codes whose common line is claimed otherwise, wholly or (with a box) in part. Codes in alphabetical order. */
export const DISPUTED: { pair: string; box?: Bbox }[] = [
  { pair: 'RS-XK' },
  { pair: 'IL-PS' },
  { pair: 'IL-SY' },
  { pair: 'EH-MA' },
  { pair: '-IN', box: [72, 32, 81, 38] },
  { pair: '-PK', box: [72, 32, 81, 38] },
  { pair: '-CN', box: [72, 32, 81, 38] },
  { pair: 'IN-PK', box: [73, 32.4, 80, 38] },
  { pair: 'CN-IN', box: [73, 26, 98, 37] },
  { pair: 'SD-SS', box: [27, 9, 29.5, 11] }
];
