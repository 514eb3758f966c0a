import axe from 'axe-core';
import type { Component } from 'svelte';
import { expect } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { MESSAGES as EN } from '../../../src/lib/i18n/messages/en.ts';
import { UNTOLD } from '../../../src/lib/model/document.ts';
import { MESSAGES as NL } from '../../../src/lib/i18n/messages/nl.ts';
import type { Locale } from '../../../src/lib/i18n/locale.ts';
import { translator } from '../../../src/lib/i18n/translate.ts';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import type { PlaceCount, Story, StoryPlace, StorySummary } from '../../../src/lib/model/story.ts';
import { loadNames } from '../../../src/lib/region/names.ts';
import PanelHost from './PanelHost.svelte';

/** The page's clock in these tests: 14 March 2026, 12:00 UTC. */
export const NOW = Date.UTC(2026, 2, 14, 12);
export const MINUTE = 60_000;

interface Shown {
  locale?: Locale;
  path?: string;
  search?: string;
}

/** Shows a part of the panel as it stands on the page at `search`. */
export async function show<Props extends object>(part: Component<Props>, props: Props, where: Shown = {}) {
  const { locale = 'en', path = '/', search = '' } = where;
  const t = translator(locale, locale === 'nl' ? NL : EN);
  const source = { t, locale, names: await loadNames(locale), now: NOW, address: { path, search } };
  return render(PanelHost, { source, part, partProps: props } as never);
}

/** Fails with what axe finds, rule by rule. */
export async function expectAccessible(element: Element = document.body): Promise<void> {
  // The page's own landmarks and title are not here.
  const rules = { 'page-has-heading-one': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(element, { rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

export const storyPlace = (name: string, country: string): StoryPlace => ({
  key: name.toLowerCase(),
  printed: name.toUpperCase(),
  name,
  country,
  lng: 0,
  lat: 0,
  precision: 'place',
  confidence: 0.95
});

export const summary = (id: string, more: Partial<StorySummary> = {}): StorySummary => ({
  id,
  headline: null,
  firstLine: `The ferry ${id} leaves an hour late.`,
  language: 'en',
  section: null,
  published: NOW - 20 * MINUTE,
  agencies: ['ANP', 'Reuters'],
  places: [storyPlace('Oslo', 'NO')],
  unplaced: [],
  about: [],
  sources: [],
  excerpt: null,
  dispatch: null,
  ...more
});

export const placeCount = (name: string, articles: number): PlaceCount => ({
  ...storyPlace(name, 'NO'),
  articles,
  fresh: 0,
  newest: NOW
});

export const desk = (articles: StorySummary[], more: object = {}) => ({
  filter: NO_FILTER,
  articles,
  next: null,
  total: articles.length,
  placeCount: 1,
  unplaced: 0,
  chosen: [],
  ...more
});

export const story = (more: Partial<Story> = {}): Story => ({
  ...UNTOLD,
  id: 's1',
  headline: 'Ferries run late on both shores',
  lead: 'The ferries ran late.',
  paragraphs: ['A second paragraph.'],
  language: 'en',
  section: null,
  published: NOW - 20 * MINUTE,
  dateline: null,
  agencies: [],
  placements: [],
  about: [],
  sources: [],
  page: 'page.txt',
  links: [],
  ...more
});
