import { describe, expect, test } from 'vitest';
import { makePages } from '../../../src/cli/sample/make-pages.ts';
import { parsePage } from '../../../src/lib/wire/text-page/parse-page.ts';
import { placeStory } from '../../../src/lib/engine/place-story.ts';
import { gazetteer } from '../gazetteer/open.ts';

const until = Date.UTC(2026, 10, 22);
const make = (seed: number) => [...makePages({ gazetteer, stories: 1000, seed, until })];

describe('made-up pages', () => {
  const pages = make(3);
  const stories = pages.flatMap(
    (page) =>
      parsePage(page.text, { name: page.name, captured: Date.parse(page.captured), language: page.language }).stories
  );

  test('are the same for the same seed, and others for another', () => {
    expect(make(3)).toEqual(pages);
    expect(make(2)).not.toEqual(pages);
  });

  test('read as so many stories, in several languages, a few of them without a time', () => {
    expect(stories).toHaveLength(1000);
    expect(new Set(stories.map((story) => story.language)).size).toBeGreaterThanOrEqual(4);
    const undated = stories.filter((story) => story.published === null).length;
    expect(undated).toBeGreaterThan(0);
    expect(undated).toBeLessThan(50);
  });

  test('are no later than their end, the first the latest', () => {
    const times = stories.flatMap((story) => story.published ?? []);
    expect(Math.max(...times)).toBeLessThanOrEqual(until);
    expect(Math.max(...times)).toBeGreaterThan(until - 6 * 3_600_000);
  });

  test('are filed from places that are found, but for a few that nobody knows', () => {
    const placed = stories.map((story) => placeStory(story, { gazetteer, home: null }).placements);
    const located = placed.filter((placements) => placements.some(({ kind }) => kind === 'located')).length;
    expect(located / stories.length).toBeGreaterThan(0.95);
    expect(located).toBeLessThan(stories.length);
  });
});

describe('made-up pages of so many places', () => {
  const pages = [...makePages({ gazetteer, stories: 2000, seed: 1, until, places: 20_000, corrected: 50 })];
  const stories = pages.flatMap(
    (page) => parsePage(page.text, { name: page.name, captured: null, language: page.language }).stories
  );

  test('come from small ones too, each told apart from its namesakes', () => {
    const keys = stories.flatMap((story) =>
      placeStory(story, { gazetteer, home: null }).placements.flatMap((placement) =>
        placement.kind === 'located' ? [placement.place.key] : []
      )
    );
    expect(keys.length / stories.length).toBeGreaterThan(0.9);
    expect(new Set(keys).size).toBeGreaterThan(900);
  });

  test('hardly repeat a text, but for dispatches and corrections', () => {
    expect(new Set(stories.map(({ lead }) => lead)).size / stories.length).toBeGreaterThan(0.9);
  });
});
