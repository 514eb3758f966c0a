import { describe, expect, it, test } from 'vitest';
import { answerQuestion } from '../../../src/lib/columns/answer-question.ts';
import type { ArticleOrder } from '../../../src/lib/columns/types.ts';
import { UnavailableError } from '../../../src/lib/model/errors.ts';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import { type Told, ToldStories } from './told-stories.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 0, 25, 12);

/** Three prints of one dispatch among stories that stand alone, and two of another of which one has no time. */
const wire = () =>
  new ToldStories({
    'old print': { dispatch: 1, published: NOON - 5 * HOUR, agencies: ['ANP'] },
    alone: { published: NOON - 2 * HOUR },
    'new print': { dispatch: 1, published: NOON - HOUR, agencies: ['AFP'] },
    'same time': { published: NOON - HOUR },
    'timeless print': { dispatch: 2, published: null },
    timeless: { published: null },
    'timed print': { dispatch: 2, published: NOON - 3 * HOUR },
    'middle print': { dispatch: 1, published: NOON - 4 * HOUR, agencies: ['ANP'] }
  });

const FIRST = ['new print', 'middle print', 'old print'];

describe('a page of the list', () => {
  test.each<[ArticleOrder, string[], string]>([
    ['newest', [...FIRST, 'same time', 'alone', 'timed print', 'timeless print', 'timeless'], 'unknown times last'],
    ['oldest', ['timed print', 'timeless print', 'alone', ...FIRST, 'same time', 'timeless'], 'unknown times last too']
  ])('%s first: prints stand with the newest of their dispatch, and nowhere else; %s', (order, expected) => {
    expect(wire().list({}, { order })).toEqual(expected);
    for (const limit of [1, 2, 3, 4]) expect(wire().list({}, { order, limit })).toEqual(expected);
  });

  it('counts dispatches, not stories', () => {
    expect(wire().page({}, { limit: 1 }).names).toEqual(FIRST);
    expect(wire().page({}, { limit: 5 }).next).toBeNull();
    expect(wire().page({}, { limit: 4 }).next).not.toBeNull();
  });

  it('lets a dispatch stand where the newest of those that fit stands', () => {
    expect(wire().list({ agencies: ['anp'] }, { limit: 1 })).toEqual(['middle print', 'old print']);
    expect(wire().list({ to: NOON - HOUR }, { limit: 1 })).toEqual([
      'alone',
      'timed print',
      'middle print',
      'old print'
    ]);
    expect(wire().list({ undated: true })).toEqual(['timeless print', 'timeless']);
  });

  it.each(['newest', 'oldest'] as const)(
    'shows every story once, %s first, where times are equal or unknown',
    (order) => {
      const stories = Object.fromEntries(
        Array.from({ length: 23 }, (_, n): [string, Told] => [
          `story ${n}`,
          { published: n % 5 === 0 ? null : NOON - Math.floor(n / 4) * HOUR }
        ])
      );
      const seen = new ToldStories(stories).list({}, { order, limit: 4 });
      expect(seen.toSorted()).toEqual(Object.keys(stories).toSorted());
      const times = seen.map((name) => stories[name]!.published);
      const known = times.filter((time) => time !== null);
      expect(times.slice(known.length).every((time) => time === null)).toBe(true);
      expect(known).toEqual(known.toSorted((a, b) => (order === 'newest' ? b - a : a - b)));
    }
  );

  it('goes on where it ended though the story there has gone', () => {
    const stories = wire();
    const { next } = stories.page({}, { limit: 2 });
    stories.columns.update([], [4]);
    expect(stories.page({}, { cursor: next }).names).toEqual(['alone', 'timed print', 'timeless print', 'timeless']);
  });

  it.each(['', 'x', '1', "1.1'; DROP TABLE story", '1.', '99999999999999999.1'])('refuses the cursor %j', (cursor) => {
    expect(() => wire().page({}, { cursor })).toThrow(
      expect.objectContaining({ code: 'bad_request', parameter: 'cursor' })
    );
  });
});

test('a question that takes too long is cut off', () => {
  const question = { filter: NO_FILTER, found: null, freshSince: null, page: null, times: null, arrivals: null };
  const late = () => answerQuestion(wire().columns, question, { isLate: () => true });
  expect(late).toThrow(UnavailableError);
  expect(late).toThrow(expect.objectContaining({ code: 'too_dear' }));
});
