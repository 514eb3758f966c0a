import { expect, test } from 'vitest';
import { openBigHouse } from '../house.ts';

test('over 50,000 stories a search answers at once: the page’s list with its counts, the API', async () => {
  const big = await openBigHouse();
  const words = ['airport', 'luchth', 'water', 'rechters', '"ahead of"', 'group talks', 'presid', 'zzz'];
  const median = async (name: string, path: (words: string) => string) => {
    const times: number[] = [];
    for (const word of [...words, ...words, ...words]) {
      const start = performance.now();
      const answer = await fetch(big.url + path(encodeURIComponent(word)));
      expect(answer.status).toBe(200);
      await answer.text();
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor(times.length * share)]!);
    console.log(`${name} over 50,000: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
    return at(0.5);
  };
  // Some 60 ms on a machine at rest; with all the others at work too, ten times that.
  expect(await median('/', (q) => `/__data.json?locale=en&q=${q}`)).toBeLessThan(1000);
  expect(await median('/api/articles', (q) => `/api/articles?q=${q}`)).toBeLessThan(1000);
  expect(await median('/api/facets', (q) => `/api/facets?q=${q}`)).toBeLessThan(1000);
});
