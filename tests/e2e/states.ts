import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** A state of the page, and the way to it from the one before. */
export interface State {
  name: string;
  /** An address; none: the page stays where the state before left it. */
  path?: string;
  reach?: (page: Page) => Promise<unknown>;
  /** Once it has been looked at: Escape, as far as nothing else is said. */
  leave?: (page: Page) => Promise<unknown>;
  /** On a phone the same elements under the same rules: looked at on a desk alone. */
  only?: 'desk';
}

const STORM =
  'Strong winds closed the harbour on Monday, and forty ships waited in the roads, the port authority said.';
const FOLDED = {
  'storm.txt': [`BEIRUT (Reuters) - ${STORM}`, '20 minutes ago', 'OSLO (AP) - Snow fell.', '2 hours ago'],
  'storm-too.txt': [`CAIRO (AFP) - ${STORM.replace('forty', 'fifty')}`, '30 minutes ago', `BEIRUT (dpa) - ${STORM}`]
};
const NOWHERE = [
  'Brug in Lyon blijft dicht',
  'LYON (ANP/AFP) - De oude brug over de Rhône blijft tot de zomer dicht voor verkeer, zegt de gemeente.',
  'Meer uit Buitenland',
  'ZWINDERLOO (ANP) - Een dorp dat op geen kaart staat heeft een nieuwe burgemeester gekozen.',
  '20 minuten geleden'
];

/** The seeds, and what they lack: one dispatch of three agencies, a story without a place, stories without a time. */
export function fullFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-states-'));
  cpSync('seeds', folder, { recursive: true });
  for (const [name, lines] of Object.entries(FOLDED)) writeFileSync(join(folder, name), lines.join('\n'));
  writeFileSync(join(folder, 'nowhere.txt'), NOWHERE.join('\n'));
  return folder;
}

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const press = (key: string) => (page: Page) => page.keyboard.press(key);
const stay = () => Promise.resolve();

/** Opens a popover by its button and waits for what it fetches. */
const open = (id: string, inside: string) => async (page: Page) => {
  await page.locator(`button[popovertarget="${id}"]`).click();
  await page.locator(`#${id} ${inside}`).first().waitFor();
};

/** What lies over the page; each is left by Escape. */
const POPOVERS: State[] = [
  { name: 'regions', reach: open('regions', 'li'), leave: stay },
  {
    name: 'regions about',
    only: 'desk',
    reach: (page) => page.locator('#regions label', { hasText: 'About' }).click(),
    leave: stay
  },
  {
    name: 'regions found',
    only: 'desk',
    reach: (page) => page.locator('#regions [type=search]').fill('ger'),
    leave: stay
  },
  { name: 'regions none', only: 'desk', reach: (page) => page.locator('#regions [type=search]').fill('zzz') },
  { name: 'times', reach: open('times', 'li small') },
  { name: 'facets', reach: open('facets', '.foot'), leave: stay },
  { name: 'facets, all', only: 'desk', reach: (page) => page.locator('#facets [aria-expanded=false]').first().click() },
  { name: 'more', reach: open('more-menu', 'fieldset'), leave: stay },
  { name: 'more, link', only: 'desk', reach: (page) => copyWithoutClipboard(page), leave: stay },
  { name: 'embed line', reach: button('Embed this view') },
  {
    name: 'shortcuts',
    only: 'desk',
    reach: async (page) => {
      await open('more-menu', 'fieldset')(page);
      await button('Keyboard shortcuts')(page);
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    }
  },
  { name: 'area menu', reach: open('area-menu', 'form'), leave: stay },
  { name: 'area, numbers', only: 'desk', reach: (page) => page.locator('#area-menu summary').click(), leave: stay },
  {
    name: 'area, what is wrong',
    only: 'desk',
    reach: async (page) => {
      for (const show of await page.locator('#area-menu .go').all()) await show.click();
      await page.locator('#area-menu [role=alert]').nth(1).waitFor();
    },
    leave: stay
  },
  {
    name: 'area, place found',
    only: 'desk',
    reach: async (page) => {
      await page.getByRole('combobox', { name: 'Place' }).fill('oslo');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
    leave: async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
  }
];

async function copyWithoutClipboard(page: Page): Promise<void> {
  await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error())');
  await button('Copy link')(page);
  await page.locator('#more-menu input[readonly]').waitFor();
}

/** The tools on the map, each left for the next. */
const DRAWING: State[] = (['Polygon', 'Rectangle', 'Circle'] as const).map((tool, at) => ({
  name: `drawing: ${tool}`,
  only: at === 0 ? undefined : ('desk' as const),
  reach: async (page: Page) => {
    if (at === 0) await open('area-menu', 'form')(page);
    await page
      .locator(at === 0 ? '#area-menu' : '[data-drawing]')
      .getByRole('button', { name: tool })
      .click();
    await page.locator(`[data-drawing=${tool.toLowerCase()}]`).waitFor();
  },
  leave: at === 2 ? press('Escape') : stay
}));

const MAP: State[] = [
  {
    name: 'marker in focus',
    only: 'desk',
    reach: (page) => page.locator('.marks button[tabindex="0"]').focus(),
    leave: stay
  },
  { name: 'legend turned', reach: (page) => page.locator('.legend summary').click(), leave: (page) => page.locator('.legend summary').click() }, // prettier-ignore
  {
    name: 'a part of the map, list behind',
    reach: async (page) => {
      await page.getByRole('switch', { name: 'Follow the map' }).click();
      for (let step = 0; step < 3; step++) await button('Zoom in')(page);
      await page.getByRole('button', { name: 'Search this area' }).waitFor();
    },
    leave: stay
  }
];

const TIME: State[] = [
  {
    name: 'strip with a span',
    path: '/?locale=en&from=2025-12-01&to=2026-02-01',
    reach: async (page) => {
      await lowerSheet(page);
      await page.getByRole('slider', { name: 'Beginning' }).waitFor();
    },
    leave: stay
  },
  {
    name: 'strip while it plays',
    only: 'desk',
    reach: async (page) => {
      await button('Play')(page);
      await page.getByRole('button', { name: 'Pause' }).waitFor();
    },
    leave: stay
  },
  { name: 'strip paused', only: 'desk', reach: button('Pause'), leave: button('Stop') },
  { name: 'no known time', only: 'desk', path: '/?locale=en&undated=1' }
];

/** A sheet that is up hides the strip of time. */
async function lowerSheet(page: Page): Promise<void> {
  const handle = page.locator('.sheet .handle');
  if (await handle.isVisible()) await handle.press('ArrowDown');
}

const LISTS: State[] = [
  { name: 'list without a map', path: '/?locale=en' },
  {
    name: 'same dispatch, unfolded',
    path: '/?locale=en&q=winds',
    reach: async (page) => {
      await page.locator('#panel summary').click();
      await page.locator('#panel details mark').first().waitFor();
    }
  },
  {
    name: 'list by place, one unfolded',
    path: '/?locale=en&order=place',
    reach: async (page) => {
      await page.locator('#panel button[aria-controls]').first().click();
      await page.locator('#panel .of a').first().waitFor();
    }
  },
  { name: 'one place', only: 'desk', path: '/?locale=en&place=g524901' },
  { name: 'a cluster by its places', only: 'desk', path: '/?locale=en&place=g524901,g703448' },
  { name: 'no place', only: 'desk', path: '/?locale=en&unplaced=1' },
  { name: 'around a place', only: 'desk', path: '/?locale=en&near=g524901,500' },
  { name: 'chips of three lines', path: `/?locale=en&region=150,142,US&agency=anp,afp,reuters&about=RU,UA,IR&lang=nl` },
  {
    name: 'the regions of a country',
    only: 'desk',
    path: '/?locale=en&region=US,NL',
    reach: open('regions', '[aria-expanded=true]')
  },
  { name: 'empty, with offers', path: '/?locale=en&q=moskou&agency=anp&region=JP' },
  { name: 'empty for one cause', only: 'desk', path: '/?locale=en&region=IS' },
  { name: 'what cannot be used', path: '/?locale=en&region=EU-ish&from=then&near=x' },
  { name: 'a later page', only: 'desk', path: '/?locale=en&cursor=x' },
  { name: 'no such story', only: 'desk', path: '/?locale=en&story=nothing' }
];

async function changeArea(page: Page): Promise<void> {
  await open('area-menu', 'form')(page);
  await page.getByRole('button', { name: 'Change the area' }).click();
  await page.locator('[data-drawing=edit]').waitFor();
}

/** The states of the map page that have the map itself in them. */
export const WITH_MAP: State[] = [
  { name: 'list', path: '/?locale=en' },
  ...POPOVERS,
  ...DRAWING,
  ...MAP,
  ...TIME,
  { name: 'an area changed', path: '/?locale=en&near=10,50,500', reach: changeArea },
  { name: 'nothing in view', only: 'desk', path: '/?locale=en&at=-140,-40,5', reach: (page) => page.getByText('Show where they are').waitFor() }, // prettier-ignore
  { name: 'embed', path: '/embed?locale=en&region=150&about=RU' }
];

/** The states of the panel, which are the same without the map, and there sooner; with stories of these ids. */
export const panelStates = (id: string): State[] => [
  ...LISTS,
  { name: 'story', path: `/?locale=en&story=${id}`, leave: stay },
  { name: 'story, why here', reach: (page) => page.locator('article summary').first().click() },
  { name: 'story of a search', only: 'desk', path: `/?locale=en&q=de&story=${id}` },
  { name: 'embed with a story', only: 'desk', path: `/embed?locale=en&story=${id}` },
  { name: 'no such page', only: 'desk', path: '/nowhere' }
];

/** What a reader without JavaScript meets. */
export const scriptless = (id: string): State[] => [
  { name: 'list', path: '/?locale=en&order=place' },
  { name: 'times', reach: (page) => page.locator('button[popovertarget=times]').click() },
  { name: 'more', reach: (page) => page.locator('button[popovertarget=more-menu]').click() },
  { name: 'story', path: `/?locale=en&story=${id}` },
  { name: 'embed', path: '/embed?locale=en' }
];
