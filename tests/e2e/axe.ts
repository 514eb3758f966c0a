import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { atRest } from './house.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that axe leaves off by default: of WCAG 2.2, and those that it still tries out. */
const ALSO = ['target-size', 'label-content-name-mismatch', 'p-as-heading', 'focus-order-semantics'];

/** Rules that another colour scheme can break; for the others the page is the same. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** With scripts switched off no timer ends: axe's short ones, which let a page breathe, end at once. */
const START = `if (matchMedia('(scripting: none)').matches) window.setTimeout = (go) => void Promise.resolve().then(go);
${AXE}`;

/** A marker's button is for keys alone: the pointer's target is the map, which takes a press near a mark as well. */
const MARKER = /^<button[^>]* data-kind=/;

interface Finding {
  id: string;
  impact: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe finds on a page as it stands, one line a rule: nothing at all is what we promise. */
export function findings(page: Page): Promise<string[]> {
  return run(page, { rules: Object.fromEntries(ALSO.map((id) => [id, { enabled: true }])) });
}

/** What axe finds on the same page light and dark. The page alone changes its colours: a map that is drawn anew takes its time. */
export async function findingsInBoth(page: Page): Promise<string[]> {
  const light = await findings(page);
  const wear = (scheme: string) => page.evaluate(`document.documentElement.style.colorScheme = '${scheme}'`);
  await wear('dark');
  const dark = await run(page, { runOnly: OF_COLOUR });
  await wear('');
  return [...light, ...dark.map((finding) => `dark: ${finding}`)];
}

async function run(page: Page, options: object): Promise<string[]> {
  if (await page.evaluate('!window.axe')) await page.evaluate(START);
  await atRest(page);
  const asked = JSON.stringify({ resultTypes: ['violations'], ...options });
  const { violations } = (await page.evaluate(`axe.run(document, ${asked})`)) as { violations: Finding[] };
  return violations.flatMap(({ id, impact, nodes }) => {
    const [first] = nodes.filter(({ html }) => !(id === 'target-size' && MARKER.test(html)));
    return first ? [`${id} (${impact}): ${first.html} ${first.failureSummary}`] : [];
  });
}
