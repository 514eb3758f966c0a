import { NAME_LANGUAGES } from '../../lib/model/language.ts';
import type { PlaceFinder } from './find-place.ts';
import { addTagged, maskOf, type NamedPlace } from './named-place.ts';
import { readTable } from './read-table.ts';

/** Adds the cells of a fact table, one a language and a last one for other names; `|` divides names. */
export function addFactNames(place: NamedPlace, cells: string[]): void {
  for (const [index, cell] of cells.entries()) {
    const language = NAME_LANGUAGES[index];
    for (const name of cell.split('|').filter((text) => text !== '')) {
      addTagged(place, name, language === undefined ? 0 : maskOf(language), 'fact');
    }
  }
}

/** Names by hand: `data/exonyms.tsv`. Returns the rows that resolve to no place. */
export function addExonyms(finder: PlaceFinder): string[] {
  const unresolved: string[] = [];
  for (const [country = '', names = '', ...cells] of readTable('exonyms.tsv')) {
    try {
      addFactNames(names === '*' ? finder.capital(country) : finder.find(country, names), cells);
    } catch (error) {
      unresolved.push(String(error));
    }
  }
  return unresolved;
}
