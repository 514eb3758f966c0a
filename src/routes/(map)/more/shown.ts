import { viewParams } from '$lib/filter/view.ts';
import type { MapView } from '$lib/map/map-view.ts';
import type { Story, StorySummary } from '$lib/model/story.ts';
import { activeFilters } from '$lib/panel/active-filters.ts';
import { filterNames } from '$lib/panel/filter-names.ts';
import { opening } from '$lib/panel/opening.ts';
import type { Reading } from '$lib/panel/reading.svelte.ts';
import type { MapDesk } from '../map-desk.svelte.ts';
import type { Desk } from '../read-desk.server.ts';
import { withView } from '../with-view.ts';

/** What the page shows now: what is shared, printed and pictured. */
export interface Shown {
  desk: Desk;
  story: Story | null;
  map: MapDesk;
  /** The list's rows as far as they are loaded. */
  rows: () => StorySummary[];
}

/** The address of what is to be seen now, the map's view included even where it was never moved. */
export function presentAddress(view: MapView | null): string {
  const at = view ? viewParams({ at: view.view(), story: null }).get('at') : null;
  return withView(location.href, at);
}

/** What is shown, in words: the open story's title, else the places, else what narrows the news: `Africa · from 3 March 2026`. */
export function shownWords({ desk, story }: Pick<Shown, 'desk' | 'story'>, reading: Reading): string {
  if (story) return opening(story).title;
  const places = desk.chosen.map(({ name }) => name);
  const parts = activeFilters(desk.filter, filterNames(reading, desk.names));
  const others = parts.filter(({ parameter }) => parameter !== 'place' || places.length === 0);
  const words = others.map(({ label }) => reading.t(label.key, label.params));
  return [...places, ...words].join(' · ') || reading.t('share.everything');
}
