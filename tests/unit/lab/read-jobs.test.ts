import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openGazetteer } from '../../../src/lib/gazetteer/lookup.ts';
import type { Entry } from '../../../src/routes/lab/entry.ts';
import { EXAMPLES } from '../../../src/routes/lab/examples.ts';
import { readJob } from '../../../src/routes/lab/read-jobs.ts';

const gazetteer = openGazetteer(readFileSync(join(import.meta.dirname, '../../../static/gazetteer.bin')));

async function read(
  name: string,
  content: BlobPart,
  more: { language?: string; home?: string; locale?: string } = {}
): Promise<Entry[]> {
  const entries: Entry[] = [];
  const options = { language: null, home: null, locale: 'en', ...more, gazetteer };
  for await (const batch of readJob({ name, blob: new Blob([content]) }, options)) entries.push(...batch.entries);
  return entries;
}

/** An entry in short: its places as `name.country.division`, or what was wrong with it. */
function short(entry: Entry): string {
  if (entry.kind === 'problem') return `${entry.source}:${entry.line}: ${entry.error}`;
  return entry.story.placements
    .map((each) => (each.kind === 'located' ? `${each.place.name}.${each.place.country}` : each.reason.code))
    .join(' ');
}

describe('a job is', () => {
  test.each<[name: string, content: string, expected: string[], why: string]>([
    ['text', 'MOSKOU (ANP) - Het was koud.', ['Moscow.RU'], 'one story'],
    ['text', 'KYIV/MOSKOU (ANP) - Koud.', ['Kyiv.UA Moscow.RU'], 'one of two places'],
    ['text', 'MOSKOU (ANP) - Koud.\n\nPARIJS (AFP) - Warm.', ['Moscow.RU', 'Paris.FR'], 'several, one under the other'],
    [
      'text',
      '{"text":"PARIS (AFP) - Il pleut.","lang":"fr"}\n\n{"text":"OSLO (NTB) - Det snør."}',
      ['Paris.FR', 'Oslo.NO'],
      'JSON lines, by the brace'
    ],
    ['a.jsonl', '\ufeff{"text":"OSLO (NTB) - Det snør."}\r\n', ['Oslo.NO'], 'JSON lines, by the name'],
    ['text', 'The bakery is shut.', ['no-dateline'], 'a story without a dateline'],
    ['text', ' ', ['text:null: the file holds nothing but spaces; expected a text page'], 'nothing but spaces'],
    ['a.txt', '', ['a.txt:null: the file is empty; expected a text page'], 'an empty file']
  ])('%s %j: %j (%s)', async (name, content, expected) => {
    expect((await read(name, content)).map(short)).toEqual(expected);
  });
});

test('a bad line is named with its number and reason, and the rest goes on', async () => {
  const lines = [
    '{"id":"a","text":"OSLO (NTB) - Det snør."}',
    'x',
    '',
    '[1]',
    '{"id":5,"text":7}',
    '{"text":"PARIS (AFP) - Il pleut."}'
  ];
  const entries = await read('stories.jsonl', lines.join('\n'));
  expect(entries.map((entry) => [entry.kind, entry.line])).toEqual([
    ['story', 1],
    ['problem', 2],
    ['problem', 4],
    ['problem', 5],
    ['story', 6]
  ]);
  expect(entries.slice(1, 4).map(short)).toEqual([
    expect.stringMatching(/^stories\.jsonl:2: expected one JSON object, but /),
    'stories.jsonl:4: got a list, expected an object',
    'stories.jsonl:5: "text": got a number, expected a string'
  ]);
  expect(entries[3]!.id).toBe(5);
});

test('a film is refused for its size, a picture for being binary', async () => {
  expect((await read('film.mp4', new Uint8Array(5_000_001))).map(short)).toEqual([
    'film.mp4:null: the file is 5.0 MB; a page has at most 5 MB'
  ]);
  expect((await read('a.png', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 1, 2, 3]))).map(short)).toEqual([
    'a.png:null: the file is binary; expected a text page'
  ]);
});

test('a file that cannot be read any more says so', async () => {
  const gone = {
    name: 'gone.txt',
    blob: { size: 9, slice: () => ({ text: () => Promise.reject(new Error('it was moved')) }) } as unknown as Blob
  };
  const batches = [];
  for await (const batch of readJob(gone, { language: null, home: null, locale: 'en', gazetteer })) batches.push(batch);
  expect(batches).toMatchObject([{ read: 9, entries: [{ kind: 'problem', error: 'cannot be read: it was moved' }] }]);
});

test('what the form says holds where a line says nothing', async () => {
  const hudson = 'HUDSON — The village board meets on Tuesday.';
  const lines = `${JSON.stringify({ text: hudson })}\n${JSON.stringify({ text: hudson, home: 'Hudson, New York' })}`;
  const entries = await read('a.jsonl', lines, { home: 'Hudson, Illinois', language: 'en' });
  const divisions = entries.map((entry) => {
    const placement = entry.kind === 'story' ? entry.story.placements[0] : undefined;
    return entry.kind === 'story' && placement?.kind === 'located' && entry.divisions[placement.place.key];
  });
  expect(divisions).toEqual(['Illinois', 'New York']);
});

test('places bear their names in the reader’s language, candidates too', async () => {
  const [entry] = await read('text', 'ATHENS, Ga. (AP) - The market moves.', { locale: 'nl' });
  const placement = entry?.kind === 'story' ? entry.story.placements[0] : undefined;
  expect(placement?.runnersUp.map(({ place }) => place.name)).toContain('Athene');
});

test('bytes read grow to the size of the file', async () => {
  const blob = new Blob(['{"text":"OSLO (NTB) - Det snør."}\n'.repeat(5000)]);
  const seen: number[] = [];
  let stories = 0;
  for await (const { read: bytes, entries } of readJob(
    { name: 'a.jsonl', blob },
    { language: null, home: null, locale: 'en', gazetteer }
  )) {
    seen.push(bytes);
    stories += entries.length;
  }
  expect(stories).toBe(5000);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(blob.size);
});

test.each(EXAMPLES)('the example $label shows what it promises', async ({ label, text, language, home }) => {
  const found = (await read('text', text, { ...(language ? { language } : {}), ...(home ? { home } : {}) })).map(short);
  expect(found).toEqual(PROMISED[label]);
});

/** Where the examples' stories were filed, as anybody can look up. */
const PROMISED: Record<(typeof EXAMPLES)[number]['label'], unknown[]> = {
  'lab.example.agencies': ['Kyiv.UA Moscow.RU'],
  'lab.example.qualifier': ['Athens.US'],
  'lab.example.context': ['Halifax.CA'],
  'lab.example.home': ['Bergen.NL'],
  'lab.example.exonym': ['Milan.IT Venice.IT', 'Geneva.CH'],
  'lab.example.nowhere': ['not-a-place'],
  'lab.example.prose': ['no-dateline'],
  'lab.example.lines': ['London.GB', 'Cordoba.AR', 'text:3: "text": got nothing, expected a string', 'Hudson.US']
};
