import { countriesOf } from '../../../filter/countries.ts';
import type { Bbox } from '../../../model/geo.ts';
import type { Filter } from '../../../model/filter.ts';
import type { Params } from './connection.ts';
import { searchQuery } from './search-query.ts';

/** Sorts after every instant: the `newest` of a story without a time. */
const UNKNOWN = Number.MAX_SAFE_INTEGER;

/** Terms to be joined by AND, with their values. */
export interface Conditions {
  terms: string[];
  params: Params;
}

/** `a AND b`, or `1` for no terms at all. */
export function where(...groups: Conditions[]): string {
  const terms = groups.flatMap((group) => group.terms);
  return terms.length > 0 ? terms.map((term) => `(${term})`).join(' AND ') : '1';
}

/** Conditions on the story itself; `column` names what holds its number, its sort key and, where it is at hand, its language. */
export function storyConditions(
  filter: Filter,
  column: { story: string; newest: string; language?: string }
): Conditions {
  const terms: string[] = [];
  const params: Params = {};
  if (filter.from !== null || filter.to !== null) {
    terms.push(`${column.newest} <= $from AND ${column.newest} > $to`);
    params.from = filter.from === null ? UNKNOWN - 1 : -filter.from;
    params.to = filter.to === null ? -UNKNOWN : -filter.to;
  }
  if (filter.agencies.length > 0) {
    terms.push(`EXISTS (SELECT 1 FROM story_agency a WHERE a.story = ${column.story} AND a.agency IN
      (SELECT n FROM agency WHERE key IN (SELECT value FROM json_each($agencies))))`);
    params.agencies = JSON.stringify(filter.agencies);
  }
  const about = countriesOf(filter.about);
  if (about !== null) {
    terms.push(
      `${column.story} IN (SELECT b.story FROM story_about b WHERE b.country IN (SELECT value FROM json_each($about)))`
    );
    params.about = JSON.stringify(about);
  }
  if (filter.languages.length > 0) {
    const chosen = 'IN (SELECT value FROM json_each($languages))';
    terms.push(
      column.language
        ? `${column.language} ${chosen}`
        : `EXISTS (SELECT 1 FROM story l WHERE l.n = ${column.story} AND l.language ${chosen})`
    );
    params.languages = JSON.stringify(filter.languages);
  }
  if (filter.q !== '') {
    const query = searchQuery(filter.q);
    // A search without a single word (`!!!`) finds nothing.
    terms.push(query === null ? '0' : `${column.story} IN (SELECT rowid FROM story_words WHERE story_words MATCH $q)`);
    if (query !== null) params.q = query;
  }
  return { terms, params };
}

/** Conditions on the columns of the table `place` under the alias `p`. */
export function placeConditions(filter: Filter): Conditions {
  const terms: string[] = [];
  const params: Params = {};
  const countries = countriesOf(filter.regions);
  if (countries !== null) {
    terms.push('p.country IN (SELECT value FROM json_each($countries))');
    params.countries = JSON.stringify(countries);
  }
  if (filter.bbox) {
    const [west, south, east, north]: Bbox = filter.bbox;
    terms.push('p.lat BETWEEN $south AND $north');
    terms.push(west > east ? 'p.lng >= $west OR p.lng <= $east' : 'p.lng BETWEEN $west AND $east');
    Object.assign(params, { west, south, east, north });
  }
  if (filter.area) {
    terms.push('in_area($area, p.lng, p.lat)');
    params.area = JSON.stringify(filter.area);
  }
  if (filter.places.length > 0) {
    terms.push('p.key IN (SELECT value FROM json_each($places))');
    params.places = JSON.stringify(filter.places);
  }
  return { terms, params };
}
