import { describe, expect, it } from 'vitest';
import { readLines, type Line } from '../../../src/lib/wire/lines.ts';

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function linesOf(text: string, size: number, limit = 1000): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const batch of readLines(chunksOf(text, size), limit)) lines.push(...batch);
  return lines;
}

describe('lines of a stream', () => {
  it.each([
    ['a\nb\n', ['a', 'b'], 'two lines'],
    ['a\nb', ['a', 'b'], 'the last without an end'],
    ['a\r\nb\r\n', ['a', 'b'], 'CRLF'],
    ['\n\na', ['', '', 'a'], 'empty lines keep their place'],
    ['\uFEFFa\nb', ['a', 'b'], 'a byte order mark'],
    ['Łódź €\n日本', ['Łódź €', '日本'], 'letters cut by a chunk'],
    ['', [], 'nothing']
  ])('are the same however they arrive: %j', async (text, expected, why) => {
    for (const size of [1, 2, 3, 7, 1000])
      expect(await linesOf(text, size), `${why}, chunks of ${size}`).toEqual(expected);
  });

  it('are null where they are too long, and the next one is there', async () => {
    for (const size of [1, 4, 1000]) {
      expect(await linesOf(`ok\n${'x'.repeat(11)}\nnext\n${'y'.repeat(11)}`, size, 10)).toEqual([
        'ok',
        null,
        'next',
        null
      ]);
    }
  });
});
