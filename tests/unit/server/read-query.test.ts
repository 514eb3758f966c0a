import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import { readLimit, readOrder, requestFilter } from '../../../src/lib/server/read-query.ts';

describe('the query of a data request', () => {
  it('is a filter, whatever pages add to their addresses', () => {
    const params = new URLSearchParams('region=NL&story=abc&at=5,52,6&locale=nl');
    expect(requestFilter(params)).toEqual({ ...NO_FILTER, regions: ['NL'] });
  });

  it.each([
    ['regoin=NL', 'regoin', 'a misspelt filter would answer another question'],
    ['region=NL&limit=5', 'limit', 'a parameter of another route'],
    ['constructor=1', 'constructor', 'a name that every object has'],
    ['region=EU-ish', 'region', 'a value that is none'],
    ['bbox=1,2,3', 'bbox', 'too few numbers']
  ])('refuses %s', (query, parameter, why) => {
    expect(() => requestFilter(new URLSearchParams(query)), why).toThrow(
      expect.objectContaining({ code: 'bad_request', parameter })
    );
  });

  it.each([
    [null, 50],
    ['1', 1],
    ['200', 200]
  ])('reads the limit %s as %i', (text, expected) => {
    expect(readLimit(text, 50, 200)).toBe(expected);
  });

  it.each(['0', '201', '-1', '1.5', '1e2', 'x', ''])('refuses the limit %j', (text) => {
    expect(() => readLimit(text, 50, 200)).toThrow(`limit: got "${text}", expected a whole number from 1 to 200`);
  });

  it('knows two orders', () => {
    expect([readOrder(null), readOrder('newest'), readOrder('oldest')]).toEqual(['newest', 'newest', 'oldest']);
    expect(() => readOrder('random')).toThrow('order: got "random", expected newest or oldest');
  });
});
