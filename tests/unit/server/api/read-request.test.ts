import { describe, expect, it } from 'vitest';
import { READ_ROWS } from '../../../../src/lib/filter/reading-table.ts';
import { NO_FILTER } from '../../../../src/lib/model/filter.ts';
import { readRequest } from '../../../../src/lib/server/api/read-request.ts';
import { API_ROUTES, type ApiPath, type ApiRoute } from '../../../../src/lib/server/api/routes.ts';

const read = (path: ApiPath, query: string) => readRequest(path, new URLSearchParams(query));
const ROUTES = Object.entries(API_ROUTES) as [ApiPath, ApiRoute][];

describe('the query of a data request', () => {
  it('is a filter, whatever pages add to their addresses', () => {
    expect(read('/api/facets', 'region=NL&story=abc&at=5,52,6&locale=nl').filter).toEqual({
      ...NO_FILTER,
      regions: ['NL']
    });
  });

  it.each<[ApiPath, string, string, string]>([
    ['/api/places', 'regoin=NL', 'regoin', 'a misspelt filter would answer another question'],
    ['/api/facets', 'region=NL&limit=5', 'limit', 'a parameter of another route'],
    ['/api/places', 'constructor=1', 'constructor', 'a name that every object has'],
    ['/api/places', 'region=EU-ish', 'region', 'a value that is none'],
    ['/api/places', 'bbox=1,2,3', 'bbox', 'too few numbers'],
    ['/api/articles', 'limit=5&limit=6', 'limit', 'an answer to both is none'],
    ['/api/regions', 'limit=5', 'name', 'what must be given is not'],
    ['/api/regions', 'name=%20', 'name', 'nothing was typed'],
    ['/api/facets', 'country=Narnia', 'country', 'no country'],
    ['/api/times', 'tz=Mars/Olympus', 'tz', 'no zone'],
    ['/api/times', 'within=2026-01-25', 'within', 'one time'],
    ['/api/arrivals', 'steps=401', 'steps', 'more than one can tell apart']
  ])('%s refuses %s at %s: %s', (path, query, parameter) => {
    expect(() => read(path, query)).toThrow(expect.objectContaining({ code: 'bad_request', parameter }));
  });

  it.each([
    ['', 50],
    ['limit=1', 1],
    ['limit=200', 200]
  ])('reads the limit of %j as %i', (query, limit) => {
    expect(read('/api/articles', query).own).toEqual({ limit, cursor: null, order: 'newest' });
  });

  it.each(['0', '201', '-1', '1.5', '1e2', 'x', ''])('refuses the limit %j', (text) => {
    expect(() => read('/api/articles', `limit=${text}`)).toThrow(
      `limit: got "${text}", expected a whole number from 1 to 200`
    );
  });

  it('knows two orders', () => {
    const order = (text: string) => readRequest('/api/articles', new URLSearchParams({ order: text })).own.order;
    expect([order('newest'), order('oldest'), order('place')]).toEqual(['newest', 'oldest', 'newest']);
    expect(() => order('random')).toThrow('order: got "random", expected newest or oldest');
  });

  it('keeps a message short, whatever came', () => {
    expect(() => read('/api/times', `within=${'x'.repeat(9000)}`)).toThrow(/^.{1,200}$/);
  });
});

describe('every route takes what its row says', () => {
  const filtered = ROUTES.filter(([, { filtered }]) => filtered);

  it.each(filtered)('%s takes every parameter of the filter', (path, { own }) => {
    const needed = Object.entries(own).filter(([, { otherwise }]) => otherwise === undefined);
    for (const [parameter, { schema, field }] of READ_ROWS) {
      const given = needed.map(([name, row]): [string, string] => [name, row.schema.example]);
      const { filter } = readRequest(path, new URLSearchParams([...given, [parameter, schema.example]]));
      expect(filter[field], parameter).not.toEqual(NO_FILTER[field]);
    }
  });

  it.each(ROUTES.flatMap(([path, { own }]) => Object.entries(own).map(([name, row]) => [path, name, row] as const)))(
    '%s reads the example of its own %s',
    (_path, _name, { read, schema }) => {
      expect(read(schema.example)).toMatchObject({ ok: true });
    }
  );
});
