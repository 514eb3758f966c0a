import type { AfterNavigate, BeforeNavigate } from '@sveltejs/kit';
import { tick } from 'svelte';
import { readView } from '$lib/filter/view.ts';
import type { Bbox, LngLat } from '$lib/model/geo.ts';
import type { Filter } from '$lib/model/filter.ts';
import type { Story } from '$lib/model/story.ts';
import type { Batch } from '$lib/panel/list-pages.svelte.ts';
import { pageStep, type PageStep } from '$lib/panel/page-step.ts';
import { chosenOn } from './chosen-places.ts';
import { FocusTrail, stateOf } from './focus-trail.ts';
import { ListDesk, type LeftList } from './list-desk.svelte.ts';
import { countsRequest } from './list-request.ts';
import { MapDesk } from './map-desk.svelte.ts';

/** What the page shows where a navigation ended. */
interface Arrived {
  story: Story | null;
  missing: string | null;
  locale: string;
  desk: { filter: Filter; chosen: { lng: number; lat: number }[]; placeList: string } & Batch;
}

/** Where a story was filed, in printed order: its located places. */
export function pointsOf(story: Story | null): LngLat[] {
  return (story?.placements ?? []).flatMap((placement): LngLat[] =>
    placement.kind === 'located' ? [[placement.place.lng, placement.place.lat]] : []
  );
}

/** Frames in which a list that is come back to has measured its rows and holds those in sight. */
const ROW_FRAMES = 12;

/** Keeps map, focus and the list's scroll position in step with the address, on every way that leads to it. */
export class Journey {
  readonly map = new MapDesk();
  #focus = new FocusTrail();
  readonly lists: ListDesk;
  /** The lists that the reader left, by the page's state: what they showed and how far down. */
  #left = new Map<string, LeftList & { scroll: number }>();
  /** The element that scrolls the list. */
  list: HTMLElement | undefined;

  constructor() {
    this.lists = new ListDesk(this.map, () => this.#anew());
  }

  /** Notes what the reader leaves behind. */
  leave({ from, type }: BeforeNavigate, { desk, locale }: Arrived): void {
    if (!from) return;
    this.#focus.leave(stateOf(from.url), document.activeElement);
    const scroll = this.list?.scrollTop ?? 0;
    this.#left.set(stateOf(from.url), { ...this.lists.leave({ filter: desk.filter, locale }, desk), scroll });
    // On the way back the address is already another's: what is yet unwritten belongs to none.
    this.map.settle(type !== 'popstate');
  }

  /** Brings the page's parts to where a navigation ended. */
  arrive({ from, to, type }: AfterNavigate, arrived: Arrived): PageStep {
    const url = to?.url ?? new URL(location.href);
    const step = pageStep(from?.url ?? null, url);
    const asked = { filter: arrived.desk.filter, locale: arrived.locale };
    const list = { list: arrived.desk.placeList, locale: arrived.locale };
    const places = this.map.follow(countsRequest(asked.filter), list);
    const goal = this.map.goal;
    this.#moveMap(step, type, arrived);
    if (type === 'enter') this.map.enter();
    const { places: chosen, unplaced } = asked.filter;
    const follows = chosen.length === 0 && !unplaced && !url.searchParams.has('cursor');
    this.lists.arrive(asked, { follows, reads: arrived.story !== null || arrived.missing !== null });
    if (!from) return step;
    const way = { from: from.url, url, back: step.closed || type === 'popstate' };
    const left = this.#leftAt(step, type, url);
    if (left) {
      this.lists.restore(left);
      void this.#scrollTo(left.scroll).then(() => this.#moveFocus(step, way, ROW_FRAMES));
      return step;
    }
    this.#moveFocus(step, way);
    if (step.newList) {
      void this.#scrollTo(0);
      // A map on its way tells where it ends; a new region is all in view.
      if (step.newRegion) this.lists.restore(null);
      else if (this.map.goal === goal) void places.then(() => this.lists.update());
    }
    return step;
  }

  /** The list that the reader left, where the way leads back to it and the map is, or goes, where it was. */
  #leftAt({ closed, newList }: PageStep, type: AfterNavigate['type'], url: URL) {
    const left = this.#left.get(stateOf(url));
    const back = type === 'popstate' || (closed && newList && left && this.lists.isAt(left));
    return back ? left : undefined;
  }

  /** Another list has come: it begins at its head, and so does the focus of who was in the one before. */
  async #anew(): Promise<void> {
    const inList = this.list?.contains(document.activeElement);
    await this.#scrollTo(0);
    if (inList && document.activeElement === document.body)
      document.getElementById('list-title')?.focus({ preventScroll: true });
  }

  /** Once what is to be scrolled is there. */
  async #scrollTo(top: number): Promise<void> {
    await tick();
    if (this.list) this.list.scrollTop = top;
  }

  #moveMap(step: PageStep, type: AfterNavigate['type'], { story, desk }: Arrived): void {
    // Kit keeps its own record of a page's address, which knows nothing of `at`: the browser's does.
    const { at } = readView(new URLSearchParams(location.search)).view;
    if (at && type === 'enter') {
      this.map.begin(at);
      this.lists.begin();
    } else if (at && type === 'popstate') this.map.goTo(at);
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
    if (!filter.area && !filter.near && !filter.bbox) return;
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
    const enters = before === null && this.map.view === null;
    void import('./filter-extent.ts').then(find).then((box) => {
      if (box && this.map.goal === before) this.map.showWhole(box);
      if (enters) this.map.enter();
    });
  }

  /** `frames`: so long it waits for what had the focus to be there again. */
  #moveFocus(step: PageStep, way: { from: URL; url: URL; back: boolean }, frames = 0): void {
    const { opened, closed } = step;
    const { from, url, back } = way;
    // Who is typing goes on typing.
    if (document.activeElement?.closest('[data-keeps-focus]')) return;
    const keys = chosenOn(this.map.places, from.searchParams.get('place')?.split(',') ?? []);
    if (back && this.#focus.restore(stateOf(url), keys)) return;
    if (back && frames > 0) {
      return void requestAnimationFrame(() => this.#moveFocus(step, way, frames - 1));
    }
    const lost = !document.activeElement || document.activeElement === document.body;
    const story = url.searchParams.has('story');
    // The list stays where it was scrolled to.
    const title = document.getElementById(story ? 'story-title' : 'list-title');
    if (opened || closed || lost) title?.focus({ preventScroll: true });
  }
}
