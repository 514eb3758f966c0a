import type { Browser, BrowserContextOptions } from 'playwright';
import { openPage } from '../house.ts';

/** Lighthouse's phone: a request on slow 4G waits 3.75 round trips of 150 ms, 1,475 kbit/s come down, the processor takes four times as long. */
const LATENCY_MS = 562.5;
const KBIT_PER_S = 1474.56;
const SLOWDOWN = 4;

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the clock, and of the thread's own time. */
  ts: number;
  tdur?: number;
}

export interface FirstPaint {
  /** Milliseconds from the click to the first contentful paint, under Lighthouse's conditions. */
  ms: number;
  /** Where the largest thing of that paint lies: in the list, or on a phone's embed, whose list peeks from below, in the map's place. */
  part: 'panel' | 'map' | null;
}

/**
 * The first paint as Lighthouse simulates it: the wait for the page's bytes by arithmetic, and four times what the main thread worked until
 * it painted. Work is the thread's own time, which other programs on the machine do not lengthen: a clock on the wall
 * measures them as well.
 */
export async function firstPaint(browser: Browser, url: string, options: BrowserContextOptions): Promise<FirstPaint> {
  const { page } = await openPage(browser, 'about:blank', options);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  // Scripts come as late as they would: what runs before the paint is what would run before it.
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: KBIT_PER_S * 125,
    uploadThroughput: KBIT_PER_S * 125
  });
  await browser.startTracing(page, { categories: ['toplevel', 'loading'] });
  await page.goto(url, { waitUntil: 'load' });
  const seen = await page.evaluate(
    () =>
      new Promise<{ bytes: number; part: string | null }>((done) => {
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        new PerformanceObserver((list) => {
          const [first] = list.getEntries() as (PerformanceEntry & { element: Element | null })[];
          done({ bytes: navigation!.transferSize, part: first?.element?.closest('#panel, #map')?.id ?? null });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      })
  );
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await page.context().close();
  return {
    ms: LATENCY_MS + (seen.bytes * 8) / KBIT_PER_S + SLOWDOWN * workUntilPaint(traceEvents),
    part: seen.part as FirstPaint['part']
  };
}

/** Milliseconds that the main thread worked between the last navigation and the first contentful paint. */
function workUntilPaint(events: TraceEvent[]): number {
  const last = (name: string, before = Infinity) =>
    events
      .filter((event) => event.name === name && event.ts < before)
      .sort((a, b) => a.ts - b.ts)
      .at(-1);
  const paint = last('firstContentfulPaint');
  if (!paint) throw new Error('the trace has no first contentful paint');
  const begin = last('navigationStart', paint.ts)?.ts ?? 0;
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      name.endsWith('RunTask') && pid === paint.pid && tid === paint.tid && ts >= begin && ts < paint.ts
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks of the main thread');
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}
