import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openHouse, openPage, type House } from './house.ts';

const WORDS =
  'Strong winds closed the harbour for a second day on Monday, and forty ships waited in the roads, the port said.';
const PAGES: [name: string, captured: string, text: string][] = [
  [
    'one.txt',
    '2026-11-20T12:00:00Z',
    `BEIRUT (Reuters) - ${WORDS}\n20 minutes ago\nOSLO (AP) - Snow fell.\n2 hours ago\n`
  ],
  [
    'two.txt',
    '2026-11-20T12:30:00Z',
    `CAIRO (AFP) - ${WORDS.replace('forty', 'fifty')}\n30 minutes ago\nBEIRUT (dpa) - ${WORDS}\n25 minutes ago\n`
  ]
];

let folder: string;
let house: House;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-fold-'));
  for (const [name, , text] of PAGES) writeFileSync(join(folder, name), text);
  const sidecar = PAGES.map(([name, captured]) => [name, { captured, language: 'en' }]);
  writeFileSync(join(folder, 'index.json'), JSON.stringify(Object.fromEntries(sidecar)));
  [house, browser] = await Promise.all([openHouse(folder), openBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), house?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test('a dispatch that three agencies filed is one row, which says who, and unfolds to compare from where, when and what', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?locale=en`);
  expect(await page.locator('#list-title').textContent()).toContain('4 stories');
  // Two rows: the dispatch with its newest print first, and the other story.
  expect(await page.locator('[role=listitem]').count()).toBe(2);
  const row = page.locator('[role=listitem]').first();
  const summary = row.locator('summary');
  expect(await summary.textContent()).toBe('Also filed by AFP and Reuters');

  await page.waitForLoadState('networkidle');
  await summary.press('Enter');
  const others = row.locator('details a');
  await expect.poll(() => row.locator('mark').allTextContents()).toEqual(['fifty']);
  expect(await others.count()).toBe(2);
  const [afp, reuters] = await others.allTextContents();
  expect(afp).toMatch(/Cairo\s*AFP/);
  expect(reuters).toMatch(/Beirut\s*Reuters/);
  expect(await others.locator('time').count()).toBe(2);

  // Each is a story of its own, with the way to the others.
  await others.first().click();
  await page.waitForSelector('#story-title');
  expect(await page.locator('article h2').first().textContent()).toBe('The same dispatch');
  expect(await page.locator('article section').first().locator('a').count()).toBe(2);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('without JavaScript it unfolds too, and a filter that leaves one of them shows that one alone', async () => {
  const { page } = await openPage(browser, `${house.url}/?locale=en`, { javaScriptEnabled: false });
  await page.locator('summary', { hasText: 'Also filed by' }).click();
  expect(await page.locator('details[open] a').count()).toBe(2);
  await page.goto(`${house.url}/?locale=en&agency=afp`);
  expect(await page.locator('[role=listitem]').count()).toBe(1);
  expect(await page.locator('[role=listitem] summary').count()).toBe(0);
  await page.context().close();
});

test('in a search the folded prints show what was found, the dateline where only that has it', async () => {
  const { page, trouble } = await openPage(browser, `${house.url}/?locale=en&q=beirut`);
  const row = page.locator('[role=listitem]').first();
  expect(await row.locator('.excerpt mark').allTextContents()).toEqual(['BEIRUT', 'BEIRUT']);
  await page.goto(`${house.url}/?locale=en&q=harbour`);
  await page.waitForLoadState('networkidle');
  await row.locator('summary').press('Enter');
  // Found words and those that differ are told apart.
  await expect.poll(() => row.locator('details mark.own').allTextContents()).toEqual(['fifty']);
  expect(await row.locator('details mark:not(.own)').allTextContents()).toEqual(['harbour', 'harbour']);
  expect(trouble).toEqual([]);
  await page.context().close();
});
