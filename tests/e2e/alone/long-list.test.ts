import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapIdle, openBigHouse, openBrowser, openPage, type House } from '../house.ts';

/** Ten thousand rows are fetched and drawn within this, by two busy cores and a software GL. */
const LONG_MS = 240_000;

let big: House;
let browser: Browser;

beforeAll(async () => {
  [big, browser] = await Promise.all([openBigHouse(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), big?.close()]));

const scroller = (page: Page) => page.locator('.layer').first();
const topOf = (page: Page) => scroller(page).evaluate((element) => element.scrollTop);

/** Waits until the list has stopped scrolling: a wheel goes on for a while, longer on a busy machine. */
async function still(page: Page): Promise<void> {
  let before = NaN;
  for (let now = await topOf(page); now !== before; now = await topOf(page)) {
    before = now;
    await page.waitForTimeout(300);
  }
}

/** Rows that the wheel alone goes through; from there on the End key goes with it, which is less to wait for. */
const BY_WHEEL = 1500;

/** Milliseconds of the page's own work in a frame that moves by whole screens; waiting for a busy machine not counted. */
const WORK_PER_FRAME = 40;

test(
  '10,000 rows scroll by wheel and End: few are in the page, none is blank at rest, frames take little work',
  async () => {
    const { page, trouble } = await openPage(browser, big.url);
    await mapIdle(page);
    const list = (await scroller(page).boundingBox())!;
    await page.mouse.move(list.x + 200, list.y + 400);
    await page.locator('a[id^="row-"]').first().focus();
    await page.evaluate(() => {
      const frames: number[] = ((window as never as { frames: number[] }).frames = []);
      const tick = (now: number) => frames.push(now) && requestAnimationFrame(tick);
      requestAnimationFrame(tick);
    });
    const processor = await page.context().newCDPSession(page);
    await processor.send('Performance.enable', { timeDomain: 'threadTicks' });
    const work = async () => {
      const { metrics } = await processor.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    const before = await work();
    const shown = () =>
      page
        .locator('[data-row]')
        .evaluateAll((rows) => [rows.length, Number((rows.at(-1) as HTMLElement).dataset.row)] as const);
    let most = 0;
    let farthest = 0;
    for (const end = Date.now() + LONG_MS / 2; Date.now() < end && farthest < 10_000;) {
      if (farthest > BY_WHEEL) await page.keyboard.press('End');
      for (let i = 0; i < 4; i++) await page.mouse.wheel(0, 6000);
      const [count, last] = await shown();
      most = Math.max(most, count);
      farthest = Math.max(farthest, last);
    }
    expect(farthest).toBeGreaterThanOrEqual(10_000);
    expect(most).toBeLessThan(130);
    // At rest a row is under every point of the window.
    await expect
      .poll(() =>
        page.evaluate(
          ([x, top, height]) =>
            [0.05, 0.25, 0.5, 0.75].every((part) =>
              document.elementFromPoint(x!, top! + height! * part)?.closest('[data-row]')
            ),
          [list.x + 200, list.y, list.height]
        )
      )
      .toBe(true);
    const last = await page.locator('[data-row]').last().evaluate((row) => ({ row: (row as HTMLElement).dataset.row, size: Number(row.ariaSetSize), at: Number(row.ariaPosInSet) })); // prettier-ignore
    expect(last.at).toBe(Number(last.row) + 1);
    expect(last.size).toBeGreaterThan(10_000);
    const times = await page.evaluate(() => (window as never as { frames: number[] }).frames);
    const frames = times.slice(1).map((time, i) => time - times[i]!).sort((a, b) => a - b); // prettier-ignore
    const each = ((await work()) - before) / frames.length;
    const p95 = frames[Math.floor(frames.length * 0.95)]!;
    console.log(
      `10,000 rows: ${frames.length} frames, ${each.toFixed(1)} ms of work each, p95 ${p95.toFixed(0)} ms apart`
    );
    expect(each).toBeLessThan(WORK_PER_FRAME);
    expect(trouble).toEqual([]);
    await page.context().close();
  },
  LONG_MS
);

test('far down the list: Tab goes on from row to row, a story closes to its row, and history to where the list was', async () => {
  const { page, trouble } = await openPage(browser, big.url);
  await mapIdle(page);
  const list = (await scroller(page).boundingBox())!;
  await page.mouse.move(list.x + 200, list.y + 400);
  const rows = page.locator('a[id^="row-"]');
  for (let i = 0; i < 60 && (await rows.count()) < 60; i++) {
    await page.mouse.wheel(0, 2500);
    await page.waitForTimeout(50);
  }
  await page.mouse.wheel(0, 4000);
  await page.waitForTimeout(400);
  // While it scrolls the list lets the pointer through.
  const under = () =>
    page.evaluate(([x, y]) => document.elementFromPoint(x!, y!)?.closest('a')?.id ?? '', [list.x + 200, list.y + 300]);
  await expect.poll(under).toMatch(/^row-/);
  const id = await under();
  await page.locator(`#${id}`).focus();
  const at = () =>
    page.evaluate(() => Number(document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row ?? -1));
  /** Tab, to the next row: one that other agencies filed too has what unfolds them as a stop of its own. */
  const nextRow = async () => {
    const stops = await page.evaluate(() => {
      const focused = document.activeElement!;
      const stops = [...focused.closest('[data-row]')!.querySelectorAll('a, summary')];
      return stops.filter((stop) => stop.checkVisibility()).length - stops.indexOf(focused);
    });
    for (let i = 0; i < stops; i++) await page.keyboard.press('Tab');
  };
  const from = await at();
  expect(from).toBeGreaterThan(50);
  // No wait between the keys: the next row is there before its Tab, however fast they come.
  for (let i = 0; i < 15; i++) await nextRow();
  expect(await at()).toBe(from + 15);
  // So fast that nothing is drawn between them, the next row can still take the focus.
  const stuck = await page.evaluate(async () => {
    const here = () => Number(document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row);
    for (let i = 0; i < 20; i++) {
      const next = here() + 1;
      document.querySelector<HTMLElement>(`[data-row="${next}"] a`)?.focus();
      if (here() !== next) return next;
      for (let tick = 0; tick < 5; tick++) await Promise.resolve();
    }
    return null;
  });
  expect(stuck).toBe(null);
  const last = await at();
  expect(last).toBe(from + 35);
  // Scrolled away by the wheel, the row keeps the focus, and Tab leads on from it.
  await page.mouse.wheel(0, -6000);
  await still(page);
  expect(await at()).toBe(last);
  await nextRow();
  expect(await at()).toBe(last + 1);
  await still(page);
  const focused = await page.evaluate(() => document.activeElement!.getBoundingClientRect().toJSON());
  expect(focused.top).toBeGreaterThanOrEqual(list.y - 1);
  expect(focused.bottom).toBeLessThanOrEqual(list.y + list.height + 1);
  const row = await page.evaluate(() => document.activeElement!.id);
  const top = await topOf(page);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#story-title');
  await page.locator('article nav a').last().click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(row);
  expect(Math.abs((await topOf(page)) - top)).toBeLessThan(5);
  // Into another list and back by the browser.
  await page.locator('#panel a[href*="unplaced=1"], .stage a[href*="unplaced=1"]').first().evaluate((link: HTMLElement) => link.click()); // prettier-ignore
  await page.waitForURL(/unplaced=1/);
  await page.goBack();
  await expect.poll(async () => Math.abs((await topOf(page)) - top)).toBeLessThan(40);
  await expect.poll(() => page.locator(`#${row}`).count()).toBe(1);
  expect(trouble).toEqual([]);
  await page.context().close();
});
