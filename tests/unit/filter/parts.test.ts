import { describe, expect, test } from 'vitest';
import { parseFilter, readFilter } from '../../../src/lib/filter/parse.ts';
import { FILTER_TABLE, parametersOf } from '../../../src/lib/filter/parameters.ts';
import { READ_ROWS } from '../../../src/lib/filter/reading-table.ts';
import { lifted, narrowingParts } from '../../../src/lib/filter/parts.ts';
import { filterParams } from '../../../src/lib/filter/serialise.ts';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';

test('nothing narrows the world', () => {
  expect(narrowingParts(NO_FILTER)).toEqual([]);
});

test('every field of the filter has its parameter, and only one', () => {
  expect(READ_ROWS.map(([, { field }]) => field).sort()).toEqual(Object.keys(NO_FILTER).sort());
});

describe.each(READ_ROWS)('%s', (parameter, { field, most, schema }) => {
  const filter = parseFilter(new URLSearchParams([[parameter, schema.example]]));

  test('reads its example into its own field, and nothing else', () => {
    expect(filter).toEqual({ ...NO_FILTER, [field]: filter[field] });
    expect(filter[field]).not.toEqual(NO_FILTER[field]);
  });

  test('is written as it is read', () => {
    const written = filterParams(filter);
    expect([...written.keys()]).toEqual([parameter]);
    expect(parseFilter(written)).toEqual(filter);
  });

  test('is one part, and lifting it leaves the world', () => {
    expect(narrowingParts(filter)).toEqual([parameter]);
    expect(lifted(filter, [parameter])).toEqual(NO_FILTER);
  });

  test('says that its example fits its schema', () => {
    const values = most === null ? [schema.example] : schema.example.split(',');
    if (schema.pattern) for (const value of values) expect(value).toMatch(new RegExp(schema.pattern));
    expect(schema.type).toBe(typeof filter[field] === 'boolean' ? 'boolean' : most === null ? 'string' : 'array');
    expect(schema.maxItems ?? null).toBe(most);
  });

  test('is refused with its own name', () => {
    const { problems } = readFilter(new URLSearchParams([[parameter, '<'.repeat(300)]]));
    expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
  });
});

test('the beginning that follows from a span goes with it', () => {
  const spanned = { ...NO_FILTER, last: 24, from: 1 };
  expect(narrowingParts(spanned)).toEqual(['last']);
  expect(lifted(spanned, ['last'])).toEqual(NO_FILTER);
});

test('parts of one kind are lifted together', () => {
  const all = parseFilter(new URLSearchParams(READ_ROWS.map(([name, { schema }]) => [name, schema.example])));
  const left = lifted(all, parametersOf('time', 'tray'));
  expect(parametersOf('time', 'tray')).toEqual(['last', 'from', 'to', 'undated', 'unplaced']);
  expect(narrowingParts(left)).toEqual(
    Object.keys(FILTER_TABLE).filter((name) => !['last', 'from', 'to', 'undated', 'unplaced'].includes(name))
  );
});
