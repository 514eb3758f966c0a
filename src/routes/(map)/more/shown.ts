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

/** What narrows the news, in words: the places, the filter's parts: `Africa · from 3 March 2026`; empty when nothing does. */
export function shownWords({ desk }: Pick<Shown, 'desk'>, reading: Reading): string {
  const places = desk.chosen.map(({ name }) => name);
  const parts = activeFilters(desk.filter, filterNames(reading, desk.names));
  const others = parts.filter(({ parameter }) => parameter !== 'place' || places.length === 0);
  const words = others.map(({ label }) => reading.t(label.key, label.params));
  return [...places, ...words].join(' · ');
}

/** A title for what is shown: the open story's, else the number of stories and what narrows them: `Africa: 12 stories`. */
export function shownTitle(shown: Pick<Shown, 'desk' | 'story'>, reading: Reading): string {
  if (shown.story) return opening(shown.story).title;
  const count = reading.t('panel.count', { count: shown.desk.total });
  const words = shownWords(shown, reading);
  return words ? `${words}: ${count}` : count;
}
