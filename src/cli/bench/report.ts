/** A line of the report: what was measured, what is wanted of it, what came, and what version 0.1 gave in the same run. */
export interface Row {
  what: string;
  target: string;
  now: string;
  before: string;
}

/** What every report must say of the machine. */
export interface Circumstances {
  stories: number;
  places: number;
  cores: number;
  date: string;
}

/** The report as Markdown: what `docs/PERFORMANCE.md` holds. */
export function reportOf(rows: readonly Row[], { stories, places, cores, date }: Circumstances): string {
  const lines = rows.map(({ what, target, now, before }) => `| ${what} | ${target} | ${now} | ${before} |`);
  return `# Performance

Measured by \`npm run bench -- store --stories ${stories}\`: ${stories.toLocaleString('en')} made-up stories (\`dateline sample\`: seeded, five
languages, some 450 characters each, hardly one like another) from ${places.toLocaleString('en')} places, read through the command line and asked for over
HTTP, on ${cores} cores that had other work, ${date}. The machine is noisy: compare ratios, and measure on your own. Version 0.1 stands
beside it where it was measured in the same run, up to 200,000 stories.

| what | wanted | now | version 0.1 |
| --- | --- | --- | --- |
${lines.join('\n')}
`;
}

/** A number as a report prints it: thousands parted, of small ones a decimal. */
export const figure = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 });
