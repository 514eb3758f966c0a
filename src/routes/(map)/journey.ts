import type { AfterNavigate, BeforeNavigate } from '@sveltejs/kit';
import { readView } from '$lib/filter/view.ts';
import type { Bbox, LngLat } from '$lib/model/geo.ts';
import type { Filter } from '$lib/model/filter.ts';
import type { Story } from '$lib/model/story.ts';
import { listOf, pageStep, type PageStep } from '$lib/panel/page-step.ts';
import { FocusTrail, stateOf } from './focus-trail.ts';
import { placesRequest } from './list-request.ts';
import { MapDesk } from './map-desk.svelte.ts';

/** What the page shows where a navigation ended. */
interface Arrived {
  story: Story | null;
  locale: string;
  desk: { filter: Filter; chosen: { lng: number; lat: number }[] };
}

/** Where a story was filed, in printed order: its located places. */
export function pointsOf(story: Story | null): LngLat[] {
  return (story?.placements ?? []).flatMap((placement): LngLat[] =>
    placement.kind === 'located' ? [[placement.place.lng, placement.place.lat]] : []
  );
}

/** Keeps map, focus and the list's scroll position in step with the address, on every way that leads to it. */
export class Journey {
  readonly map = new MapDesk();
  #focus = new FocusTrail();
  #scroll = new Map<string, number>();

  /** Notes what the reader leaves behind. */
  leave({ from, type }: BeforeNavigate, list: HTMLElement | undefined): void {
    if (!from) return;
    this.#focus.leave(stateOf(from.url), document.activeElement);
    if (list) this.#scroll.set(listOf(from.url), list.scrollTop);
    // On the way back the address is already another's: what is yet unwritten belongs to none.
    this.map.settle(type !== 'popstate');
  }

  /** Brings the page's parts to where a navigation ended. */
  arrive({ from, to, type }: AfterNavigate, arrived: Arrived, list: HTMLElement | undefined): PageStep {
    const url = to?.url ?? new URL(location.href);
    const step = pageStep(from?.url ?? null, url);
    void this.map.follow(placesRequest({ filter: arrived.desk.filter, locale: arrived.locale }));
    this.#moveMap(step, type, arrived);
    if (list && step.newList && from) list.scrollTop = (step.opened ? null : this.#scroll.get(listOf(url))) ?? 0;
    if (from) this.#moveFocus(step, type, { from: from.url, url });
    return step;
  }

  #moveMap(step: PageStep, type: AfterNavigate['type'], { story, desk }: Arrived): void {
    // Kit keeps its own record of a page's address, which knows nothing of `at`: the browser's does.
    const { at } = readView(new URLSearchParams(location.search)).view;
    if (at && type === 'enter') this.map.begin(at);
    else if (at && type === 'popstate') this.map.goTo(at);
    else if (step.onward) this.map.fly(pointsOf(story));
    else if (step.opened === 'story' || (type === 'enter' && story)) this.map.show(pointsOf(story));
    else if (type === 'popstate' && desk.filter.regions.length === 0 && this.map.goTo(null)) return;
    else if (type === 'enter' && desk.filter.regions.length === 0) this.#showFilter(desk);
    else if (step.newArea) this.#showArea(desk.filter);
    else if (step.newRegion) this.#showRegions(desk.filter.regions);
  }

  /** What a first address asks to see, besides regions: chosen places, or an area. */
  #showFilter({ filter, chosen }: Arrived['desk']): void {
    if (chosen.length > 0) this.map.show(chosen.map(({ lng, lat }): LngLat => [lng, lat]));
    else this.#showArea(filter);
  }

  /** An area that was drawn is in sight already, and the map stays. */
  #showArea(filter: Filter): void {
    this.#fit(async ({ drawnExtent, isOutOfSight }) => {
      const box = drawnExtent(filter);
      const seen = this.map.view?.view().bbox;
      return box && seen && !isOutOfSight(box, seen) ? null : box;
    });
  }

  #showRegions(codes: string[]): void {
    this.#fit(({ regionsExtent }) => regionsExtent(codes));
  }

  /** Boxes are for the map, which the list does not wait for. What was asked of the map meanwhile goes first. */
  #fit(find: (extents: typeof import('./filter-extent.ts')) => Promise<Bbox | null>): void {
    const before = this.map.goal;
    void import('./filter-extent.ts').then(find).then((box) => {
      if (box && this.map.goal === before) this.map.goal = { fit: box };
    });
  }

  #moveFocus({ opened, closed }: PageStep, type: AfterNavigate['type'], { from, url }: { from: URL; url: URL }): void {
    // Who is typing goes on typing.
    if (document.activeElement?.closest('[data-keeps-focus]')) return;
    const keys = from.searchParams.get('place')?.split(',') ?? [];
    if ((closed || type === 'popstate') && this.#focus.restore(stateOf(url), keys)) return;
    const lost = !document.activeElement || document.activeElement === document.body;
    const story = url.searchParams.has('story');
    if (opened || closed || lost) document.getElementById(story ? 'story-title' : 'list-title')?.focus();
  }
}
