import { buffer } from 'node:stream/consumers';
import { chromium, type Browser, type BrowserContextOptions, type Download, type Page } from 'playwright';
import { inject } from 'vitest';
import { openOwnHouse, type House } from './serve.ts';

export type { House } from './serve.ts';

/** What all files share is closed when the last of them is through. */
const shared = (url: string): House => ({ url, close: () => Promise.resolve() });

/** The server over the seeds, which all files share: nothing may be written to it. Another folder or setting gets a server of its own. */
export async function openHouse(folder = 'seeds', env: NodeJS.ProcessEnv = {}): Promise<House> {
  const isPlain = folder === 'seeds' && Object.keys(env).length === 0;
  return isPlain ? shared(inject('seeds')) : openOwnHouse(folder, env);
}

/** As `openHouse`, over the seeds and 50,000 generated stories of the last months, up to the present; for the files in `alone/`, which share it. */
export async function openBigHouse(): Promise<House> {
  return shared(inject('big'));
}

/** The browser that all files share, warm from the first on. Closing it closes the pages of this file. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** As `openBrowser`, without WebGL: what needs no map is there sooner in it. */
export function openBlindBrowser(): Promise<Browser> {
  return chromium.connect(inject('blind'));
}

/** A page that remembers whatever must not happen: page errors, console errors, failed or foreign requests. */
export interface WatchedPage {
  page: Page;
  trouble: string[];
}

/** Opens a tab at `url` (its origin is the only one allowed) and watches it. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {}
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  const origin = new URL(url).origin;
  page.on('pageerror', (error) => trouble.push(`page error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && trouble.push(`console: ${message.text()}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') trouble.push(`failed: ${request.url()} (${why})`);
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin)
      trouble.push(`foreign request: ${request.url()}`);
  });
  await page.goto(url);
  return { page, trouble };
}

/** How often the map is asked whether it rests, in milliseconds. */
const LOOK_MS = 50;
/** How long a map may take that is drawn by software beside another one, in milliseconds. */
const MAP_WAIT = 60_000;

/**
 * Waits until the map is in the page. On a narrow screen it comes seconds later to a reader who does nothing
 * (budget.test.ts shows that): this one gives a sign that they are there.
 */
export async function mapThere(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      if (document.querySelector('.news-map')) return true;
      dispatchEvent(new Event('touchstart'));
      return false;
    },
    null,
    { timeout: MAP_WAIT, polling: LOOK_MS }
  );
}

/** Waits until the map has drawn and rests. */
export async function mapIdle(page: Page): Promise<void> {
  await mapThere(page);
  await page.waitForFunction(() => document.querySelector('[data-map-state="idle"]') !== null, null, {
    timeout: MAP_WAIT,
    polling: LOOK_MS
  });
}

/** Waits until what eases, as a sheet that goes up or down, has come to rest. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    'Promise.all(document.getAnimations().filter((one) => one instanceof CSSTransition).map((one) => one.finished.catch(() => {})))'
  );
}

/** A marker as a reader finds it: by its button. */
export interface ShownMark {
  /** The place's key, or the cluster's id. */
  id: string;
  kind: 'place' | 'cluster';
  articles: number;
  places: number;
  name: string;
}

/** The markers in view. */
export async function marks(page: Page): Promise<ShownMark[]> {
  await mapIdle(page);
  return page.locator('button[data-articles]').evaluateAll((buttons) =>
    buttons.map((button) => ({
      id: button.dataset.key!,
      kind: button.dataset.kind as 'place' | 'cluster',
      articles: Number(button.dataset.articles),
      places: Number(button.dataset.places),
      name: button.getAttribute('aria-label') ?? ''
    }))
  );
}

/** Clicks a marker with the pointer, on the map itself: its button lets the pointer through. */
export async function clickMark(page: Page, id: string): Promise<void> {
  const box = await page.locator(`button[data-key="${id}"]`).boundingBox();
  if (!box) throw new Error(`no marker ${id} in view`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The ids of the stories that the API finds, page by page. */
export async function storyIds(url: string, query: string): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const answer: Response = await fetch(
      `${url}/api/articles?${query}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`
    );
    if (!answer.ok) throw new Error(`${query}: ${answer.status} ${await answer.text()}`);
    const batch: { articles: { id: string }[]; next: string | null } = await answer.json();
    ids.push(...batch.articles.map((story) => story.id));
    cursor = batch.next;
  }
  return ids;
}

/** What a download holds. */
export async function contentOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}
