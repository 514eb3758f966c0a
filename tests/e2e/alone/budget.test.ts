import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstPaint, type FirstPaint } from './first-paint.ts';
import { openBigHouse, openBrowser, openHouse, openPage, type House } from '../house.ts';

/** What a reader's browser may load before the map, in bytes at brotli's best. */
const MOST_SCRIPT = 77_000;
/** When the list is to be on a phone's screen, in milliseconds. */
const FIRST_PAINT = 1200;
/** The quickest load tells of the page, since what else goes on makes one longer, never shorter: so many, until one is in time. */
const MOST_LOADS = 8;
/** What a server can send before it hears from the other end: ten packets (RFC 6928). */
const ONE_ROUND_TRIP = 10 * 1460;
const CLIENT = join(import.meta.dirname, '../../../build/client');
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let house: House;
let big: House;
let browser: Browser;

beforeAll(async () => {
  [house, big, browser] = await Promise.all([openHouse(), openBigHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), house?.close(), big?.close()]));

function brotli(path: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(readFileSync(join(CLIENT, path)), { params }).length;
}

/** A page that notes the scripts it asks for, in order. */
async function openNoting(path = '/', { url } = house): Promise<{ page: Page; trouble: string[]; scripts: string[] }> {
  const { page, trouble } = await openPage(browser, 'about:blank', PHONE);
  const scripts: string[] = [];
  trouble.length = 0;
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js') && !scripts.includes(pathname)) scripts.push(pathname);
  });
  await page.goto(url + path, { waitUntil: 'load' });
  return { page, trouble, scripts };
}

const hasMap = (path: string) => readFileSync(join(CLIENT, path), 'utf8').includes('maplibregl-map');

test.each([
  ['/', '40 stories', () => house],
  ['/', '50,000 stories', () => big],
  ['/embed', '40 stories', () => house]
])('the scripts before the map are at most 77 kB: %s over %s', async (path, _stories, of) => {
  const { page, scripts } = await openNoting(path, of());
  await page.waitForTimeout(1500);
  const sizes = scripts.map((script) => [script.split('/').slice(-2).join('/'), brotli(script)] as const);
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  console.log([...sizes, ['together', sum]].map(([name, size]) => `${String(size).padStart(7)}  ${name}`).join('\n'));
  expect(scripts.filter(hasMap)).toEqual([]);
  expect(scripts.length).toBeGreaterThan(3);
  expect(sum).toBeLessThanOrEqual(MOST_SCRIPT);
  await page.context().close();
});

test.each([
  ['/', '40 stories', 'panel', () => house],
  ['/', '50,000 stories', 'panel', () => big],
  ['/embed', '40 stories', 'map', () => house]
])('the list is on a phone’s screen within 1.2 s: %s over %s', async (path, _stories, part, of) => {
  const paints: FirstPaint[] = [];
  const quickest = () => Math.min(...paints.map(({ ms }) => ms));
  while (paints.length < MOST_LOADS && quickest() > FIRST_PAINT)
    paints.push(await firstPaint(browser, of().url + path, PHONE));
  console.log(`first paint of the list: ${paints.map(({ ms }) => Math.round(ms)).join(', ')} ms`);
  expect(paints.map((paint) => paint.part)).toEqual(paints.map(() => part));
  expect(quickest()).toBeLessThanOrEqual(FIRST_PAINT);
});

test.each([
  ['40 stories', () => house],
  ['50,000 stories', () => big]
])('one round trip brings the styles and the rows of the first page: %s', async (_stories, of) => {
  const headers = { 'accept-encoding': 'br', 'accept-language': 'nl' };
  const answer = await fetch(of().url, { headers });
  const sent = [...answer.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const page = await answer.text();
  const packed = brotliCompressSync(page, { params });
  const first = brotliDecompressSync(packed.subarray(0, ONE_ROUND_TRIP - sent), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH
  }).toString();
  const rows = (html: string) => html.split('role="listitem"').length - 1;
  console.log(`page ${packed.length} bytes of ${page.length}, headers ${sent}: ${first.length} at first`);
  expect(rows(page)).toBeGreaterThan(20);
  expect(rows(first)).toBe(rows(page));
});

test('the list is painted first and by its page alone; the map is asked for at a touch after that', async () => {
  const { page, scripts } = await openNoting();
  await page.waitForTimeout(800);
  const seen = await page.evaluate(async () => {
    const largest = await new Promise<Element | null>((done) => {
      new PerformanceObserver((list) =>
        done((list.getEntries().at(-1) as PerformanceEntry & { element: Element | null }).element)
      ).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus: string;
    })[];
    return {
      asked: resources.map((one) => new URL(one.name).pathname).filter((path) => path.startsWith('/api/')),
      inList: largest?.closest('#panel') !== null,
      blocking: resources.filter((one) => one.renderBlockingStatus === 'blocking').map((one) => one.name),
      painted: performance.getEntriesByName('first-contentful-paint')[0]!.startTime
    };
  });
  expect(seen.asked).toEqual([]);
  expect(seen.inList).toBe(true);
  expect(seen.blocking).toEqual([]);
  expect(scripts.filter(hasMap)).toEqual([]);
  await page.locator('#list-title').tap();
  await expect.poll(() => scripts.filter(hasMap).length, { timeout: 10_000 }).toBeGreaterThan(0);
  const asked = await page.evaluate(
    (names) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => names.includes(new URL(name).pathname))
        .map(({ startTime }) => startTime),
    scripts.filter(hasMap)
  );
  expect(Math.min(...asked)).toBeGreaterThan(seen.painted);
  await page.context().close();
});

test('a reader who does nothing gets the map all the same', async () => {
  const { page, scripts } = await openNoting();
  await expect.poll(() => scripts.filter(hasMap).length, { timeout: 15_000 }).toBeGreaterThan(0);
  await page.context().close();
});

test('the gazetteer comes packed beforehand: a reader costs the server no work', async () => {
  for (const coding of ['br', 'gzip']) {
    const answer = await fetch(`${house.url}/gazetteer.bin`, { headers: { 'accept-encoding': coding } });
    expect(answer.headers.get('content-encoding')).toBe(coding);
    // What is packed while it is sent has no length.
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(1e6);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(bytes).toEqual(new Uint8Array(readFileSync(join(CLIENT, 'gazetteer.bin'))));
  }
});

test('scripts come packed beforehand and are kept for good', async () => {
  const { page, scripts } = await openNoting();
  const path = scripts.find((script) => script.includes('/chunks/'))!;
  for (const [coding, header] of [
    ['br', 'gzip, br'],
    ['gzip', 'gzip']
  ]) {
    const answer = await fetch(house.url + path, { headers: { 'accept-encoding': header! } });
    expect(answer.headers.get('content-encoding')).toBe(coding);
    expect(answer.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
    await answer.text();
  }
  const packed = await fetch(house.url + path, { headers: { 'accept-encoding': 'br' } });
  expect(Number(packed.headers.get('content-length'))).toBeLessThanOrEqual(brotli(path) * 1.01);
  await packed.text();
  await page.context().close();
});
