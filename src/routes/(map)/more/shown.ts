import { viewParams } from '$lib/filter/view.ts';
import type { MapView } from '$lib/map/map-view.ts';
import type { Story } from '$lib/model/story.ts';
import { activeFilters } from '$lib/panel/active-filters.ts';
import { filterNames } from '$lib/panel/filter-names.ts';
import type { Batch, ListPages } from '$lib/panel/list-pages.svelte.ts';
import { opening } from '$lib/panel/opening.ts';
import type { Reading } from '$lib/panel/reading.svelte.ts';
import type { MapDesk } from '../map-desk.svelte.ts';
import type { Desk } from '../read-desk.server.ts';
import { withView } from '../with-view.ts';
import { readBatchNow } from './read-now.ts';

/** What the page shows now: what is shared, printed and pictured. */
export interface Shown {
  desk: Desk;
  story: Story | null;
  map: MapDesk;
  /** The list as far as it is fetched, and how to fetch more of it. */
  pages: ListPages;
  more: (cursor: string) => Promise<Batch>;
  /** Where that is; null where there can be no more. */
  after: (cursor: string) => string | null;
  /** The list is of what the map shows, not of all that the filter leaves. */
  inView: boolean;
}

/** The address of what is to be seen now, the map's view included even where it was never moved. */
export function presentAddress(view: MapView | null): string {
  const at = view ? viewParams({ at: view.view(), story: null }).get('at') : null;
  return withView(location.href, at);
}

/** Places that a title names. */
const MOST_PLACES = 12;

/** What narrows the news, in words: the places, the filter's parts: `Africa · from 3 March 2026`; empty when nothing does. */
export function shownWords({ desk }: Pick<Shown, 'desk'>, reading: Reading): string {
  // Of a large cluster its chip says what it is.
  const places = desk.chosen.length > MOST_PLACES ? [] : desk.chosen.map(({ name }) => name);
  const parts = activeFilters(desk.filter, filterNames(reading, desk.names));
  const others = parts.filter(({ parameter }) => parameter !== 'place' || places.length === 0);
  const words = others.map(({ label }) => reading.t(label.key, label.params));
  return [...places, ...words].join(' · ');
}

/** A title for what is shown: the open story's, else the number of stories and what narrows them: `Africa: 12 stories`. */
export function shownTitle(shown: Omit<Shown, 'map' | 'more' | 'after'>, reading: Reading): string {
  if (shown.story) return opening(shown.story).title;
  const count = reading.t(shown.inView ? 'view.count' : 'panel.count', { count: shown.pages.first.total });
  const words = shownWords(shown, reading);
  return words ? `${words}: ${count}` : count;
}

/** Rows on paper: ten pages of them, and enough. */
export const MOST_ROWS = 200;

/** More go on paper and are not here yet. */
const lacksRows = ({ next, stories, failed }: ListPages) => next !== null && stories.length < MOST_ROWS && !failed;

/** Fetches what goes on paper and is not here yet. */
export async function fetchRows({ pages, more }: Pick<Shown, 'pages' | 'more'>): Promise<void> {
  while (lacksRows(pages)) await pages.append(more);
}

/** The same while the browser waits, for a print that was asked of the browser itself. */
export function readRows({ pages, after }: Pick<Shown, 'pages' | 'after'>): void {
  while (lacksRows(pages)) pages.appendNow((cursor) => readBatchNow(after(cursor) ?? ''));
}
