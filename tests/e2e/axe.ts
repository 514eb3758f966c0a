import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  impact: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe finds on a page as it stands, one line a rule: nothing at all is what we promise. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const result = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: Finding[];
  };
  return result.violations.map(
    ({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]!.html} ${nodes[0]!.failureSummary}`
  );
}
