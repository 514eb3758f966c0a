import { admin1Of, countriesOf } from '../../../filter/countries.ts';
import type { Bbox, LngLat } from '../../../model/geo.ts';
import type { Filter, Near } from '../../../model/filter.ts';
import { circleBox } from '../../../region/circle-box.ts';
import type { Params } from './connection.ts';
import { searchQuery } from './search-query.ts';

/** Sorts after every instant: the `newest` of a story without a time. */
export const UNKNOWN = Number.MAX_SAFE_INTEGER;

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
  /**
   * What has one of many values: of a span, each story is asked, as few come by; else the stories are gathered, in the order
   * of an index. The plus keeps SQLite from walking them one by one, as if they were a handful.
   */
  const among = (select: string, story: string) =>
    filter.from !== null ? `EXISTS (${select} AND ${story} = ${column.story})` : `+${column.story} IN (${select})`;
  if (filter.last !== null) throw new Error('a filter with `last` came to the store; expected settleFilter before');
  if (filter.undated) terms.push(`${column.newest} = ${UNKNOWN}`);
  if (filter.from !== null || filter.to !== null) {
    terms.push(`${column.newest} <= $from AND ${column.newest} > $to`);
    params.from = filter.from === null ? UNKNOWN - 1 : -filter.from;
    params.to = filter.to === null ? -UNKNOWN : -filter.to;
  }
  if (filter.agencies.length > 0) {
    const chosen = 'a.agency IN (SELECT n FROM agency WHERE key IN (SELECT value FROM json_each($agencies)))';
    terms.push(among(`SELECT a.story FROM story_agency a WHERE ${chosen}`, 'a.story'));
    params.agencies = JSON.stringify(filter.agencies);
  }
  if (filter.sources.length > 0) {
    const chosen = 'o.source IN (SELECT n FROM source WHERE key IN (SELECT value FROM json_each($sources)))';
    terms.push(among(`SELECT o.story FROM story_source o WHERE ${chosen}`, 'o.story'));
    params.sources = JSON.stringify(filter.sources);
  }
  const about = countriesOf(filter.about);
  if (about !== null) {
    terms.push(
      among('SELECT b.story FROM story_about b WHERE b.country IN (SELECT value FROM json_each($about))', 'b.story')
    );
    params.about = JSON.stringify(about);
  }
  if (filter.languages.length > 0) {
    const chosen = 'IN (SELECT value FROM json_each($languages))';
    terms.push(
      column.language
        ? `${column.language} ${chosen}`
        : among(`SELECT l.n FROM story l WHERE l.language ${chosen}`, 'l.n')
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

/**
 * Both on the table `filing` (alias `f`). Under a search its stories lead: the plus keeps SQLite from trying each of them
 * with each place.
 */
export function filingsWhere(stories: Conditions, places: Conditions): string {
  if (places.terms.length === 0) return where(stories);
  const place = stories.params.q === undefined ? 'f.place' : '+f.place';
  return `${where(stories)} AND ${place} IN (SELECT p.n FROM place p WHERE ${where(places)})`;
}

/** Conditions on the columns of the table `place` under the alias `p`. */
export function placeConditions(filter: Filter): Conditions {
  const terms: string[] = [];
  const params: Params = {};
  const countries = countriesOf(filter.regions);
  if (countries !== null) {
    const admin1 = admin1Of(filter.regions);
    const among = (column: string, list: string) => `${column} IN (SELECT value FROM json_each(${list}))`;
    // Without admin-1 codes the index on countries answers.
    terms.push(
      among('p.country', '$countries') +
        (admin1.length > 0 ? ` OR ${among("p.country || '.' || p.admin1", '$admin1')}` : '')
    );
    params.countries = JSON.stringify(countries);
    if (admin1.length > 0) params.admin1 = JSON.stringify(admin1);
  }
  if (filter.bbox) {
    const [west, south, east, north] = filter.bbox;
    terms.push(...inBox(filter.bbox, '$'));
    Object.assign(params, { west, south, east, north });
  }
  if (filter.near) {
    const { at, km } = located(filter.near);
    const box = circleBox(at, km);
    // Most places lie outside the box: the sines are for the rest.
    terms.push(...inBox(box, '$circle_'), 'km_between(p.lng, p.lat, $near_lng, $near_lat) <= $near_km');
    const [circle_west, circle_south, circle_east, circle_north] = box;
    Object.assign(params, { circle_west, circle_south, circle_east, circle_north });
    Object.assign(params, { near_lng: at[0], near_lat: at[1], near_km: km });
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

/** West > east crosses the antimeridian. `prefix` sets the names of the values apart. */
function inBox([west, , east]: Bbox, prefix: string): string[] {
  const lng = `p.lng >= ${prefix}west ${west > east ? 'OR' : 'AND'} p.lng <= ${prefix}east`;
  return [`p.lat BETWEEN ${prefix}south AND ${prefix}north`, lng];
}

function located({ place, at, km }: Near): { at: LngLat; km: number } {
  if (at === null)
    throw new Error(`the circle around "${place}" came to the store without its middle; expected settleFilter before`);
  return { at, km };
}
