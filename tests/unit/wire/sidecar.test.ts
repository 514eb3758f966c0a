import { describe, expect, test } from 'vitest';
import { parseSidecar } from '../../../src/lib/wire/sidecar.ts';

const NOW = Date.UTC(2026, 0, 26, 12);

test('a sidecar tells of each page what the page cannot', () => {
  const told = {
    captured: '2026-01-25T13:30:00+01:00',
    published: '2026-01-25T12:00:00Z',
    updated: '2026-01-25T12:10:30.5Z',
    embargo: '2026-01-27T06:00:00+01:00',
    language: 'nl',
    home: 'NL',
    source: ' De Bode ',
    uri: 'urn:newsml:bode.example:20260125:1',
    url: 'https://bode.example/1',
    version: 3,
    status: 'withheld',
    byline: 'Door Jan Smit',
    why: 'said so'
  };
  expect(parseSidecar(JSON.stringify({ 'a.txt': told, 'b.txt': {}, 'c.txt': { language: null } }), NOW)).toEqual({
    faults: [],
    entries: new Map<string, object>([
      [
        'a.txt',
        {
          ...told,
          captured: Date.UTC(2026, 0, 25, 12, 30),
          published: Date.UTC(2026, 0, 25, 12),
          updated: Date.UTC(2026, 0, 25, 12, 10, 30, 500),
          embargo: Date.UTC(2026, 0, 27, 5),
          source: 'De Bode',
          version: '3'
        }
      ],
      ['b.txt', {}],
      ['c.txt', {}]
    ])
  });
});

test('a byte order mark is fine', () => {
  expect(parseSidecar('\ufeff{"a.txt": {"language": "nl"}}', NOW)).toEqual({
    faults: [],
    entries: new Map([['a.txt', { language: 'nl' }]])
  });
});

const WRONG: [field: string, value: unknown, message: string, why: string][] = [
  ['captured', '2026-01-25', 'expected an instant with its offset', 'a date alone'],
  ['captured', '2026-01-25T13:30:00', 'expected an instant with its offset', 'no offset'],
  ['captured', 5, 'got 5, expected an instant', 'a number'],
  ['published', '2026-13-45T13:30:00Z', 'got "2026-13-45T13:30:00Z", expected an instant', 'no such month'],
  ['published', '2026-02-30T12:00:00Z', 'got "2026-02-30T12:00:00Z", expected an instant', 'no such day: not 2 March'],
  ['published', '2025-02-29T12:00:00Z', 'expected an instant', 'no leap year'],
  ['published', '2026-01-25T25:00:00Z', 'expected an instant', 'no such hour'],
  ['published', '2026-01-25T12:00:00+25:00', 'expected an instant', 'no such offset'],
  ['published', '0000-01-01T00:00:00Z', 'expected an instant from 1900 on', 'year 0'],
  ['published', '1899-12-31T23:59:59Z', 'expected an instant from 1900 on', 'before 1900'],
  ['published', '2999-01-01T00:00:00Z', 'no later than a day from now', 'in a far future'],
  ['captured', '9999-12-31T23:59:59Z', 'no later than a day from now', 'in the farthest'],
  ['updated', '2026-01-27T12:00:01Z', 'no later than a day from now', 'just too late'],
  ['embargo', '2126-01-27T12:00:01Z', 'within ten years', 'an embargo for ever'],
  ['language', 'Dutch', 'got "Dutch", expected a code of two letters', 'a name'],
  ['source', 'Bode, De', 'got "Bode, De", expected a name of at most 80 signs', 'a comma'],
  ['source', ' ', 'expected a name', 'nothing'],
  ['home', 'a\u001b[31mb', 'expected a place', 'a control character'],
  ['uri', '', 'expected the provider’s own name', 'nothing'],
  ['url', 'javascript:alert(1)', 'got "javascript:alert(1)", expected a web address', 'an address that runs'],
  ['url', 'ftp://bode.example/1', 'expected a web address', 'neither http nor https'],
  ['url', '/1', 'expected a web address', 'a path'],
  ['version', {}, 'got {}, expected a number or a short text', 'an object'],
  ['version', '', 'expected a number or a short text', 'nothing'],
  ['status', 'cancelled', 'got "cancelled", expected "usable", "withheld" or "canceled"', 'a word of ours'],
  ['byline', 'x'.repeat(201), 'x…, expected who wrote it', 'an essay'],
  ['why', 4, 'got 4, expected a string', 'a number'],
  ['capture', null, '"capture" is no field here; expected captured, published, language, home, source, uri', 'a stray'],
  ['constructor', 'x', '"constructor" is no field here', 'what every object has']
];

describe('a wrong field costs that field of that page', () => {
  test.each(WRONG)('%s %j: %s, %s', (field, value, message) => {
    const read = parseSidecar(
      JSON.stringify({
        'a.txt': { [field]: value, home: 'NL', ...(field === 'home' && { home: value }) },
        'b.txt': { language: 'nl' }
      }),
      NOW
    );
    expect(read.faults).toHaveLength(1);
    expect(read.faults[0]).toContain(`page "a.txt", field "${field}"`);
    expect(read.faults[0]).toContain(message);
    expect(read.entries).toEqual(
      new Map<string, object>([
        ['a.txt', field === 'home' ? {} : { home: 'NL' }],
        ['b.txt', { language: 'nl' }]
      ])
    );
  });

  test('every fault is told, of every page', () => {
    const { faults } = parseSidecar(
      '{"a.txt": {"captured": 1, "language": 2}, "b.txt": 3, "c.txt": {"status": 4}}',
      NOW
    );
    expect(faults.map((fault) => fault.slice(0, 32))).toEqual([
      'page "a.txt", field "captured" g',
      'page "a.txt", field "language" g',
      'page "b.txt" got 3, expected an ',
      'page "c.txt", field "status" got'
    ]);
  });

  test('a page cannot be published long after it was captured', () => {
    const times = (published: string) =>
      parseSidecar(JSON.stringify({ a: { captured: '2026-01-20T12:00:00Z', published } }), NOW);
    expect(times('2026-01-21T11:00:00Z').faults).toEqual([]);
    const { entries, faults } = times('2026-01-22T12:00:00Z');
    expect(faults).toEqual([
      'page "a", field "published" got "2026-01-22T12:00:00Z", expected an instant no later than a day after "captured"'
    ]);
    expect(entries.get('a')).toEqual({ captured: Date.UTC(2026, 0, 20, 12) });
  });

  test('without a clock only what no clock allows is refused', () => {
    const published = (instant: string) => parseSidecar(JSON.stringify({ a: { published: instant } }), null).faults;
    expect(published('2100-01-01T00:00:00Z')).toEqual([]);
    expect(published('2999-01-01T00:00:00Z')).toHaveLength(1);
  });
});

test.each([
  ['{', 'expected JSON, but '],
  ['[]', 'got [], expected an object'],
  ['"x"', 'got "x", expected an object']
])('a sidecar that is %s as a whole is one fault', (text, message) => {
  const { entries, faults } = parseSidecar(text, NOW);
  expect(entries.size).toBe(0);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(message);
});
