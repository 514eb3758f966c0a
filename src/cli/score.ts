import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGazetteer } from '../lib/gazetteer/lookup.ts';
import { judge, type JudgedCase } from './score/judge.ts';
import { isFitted, readCorpus, readPrinted } from './score/read-corpus.ts';
import { calibrationTable, groupTable, missLines } from './score/report.ts';

const root = join(import.meta.dirname, '../..');

/** Development data beside the repository, where there is any; its sentences stay out of the written scoreboard. */
const SHARED = join(root, '../shared/gold');

/**
 * `dateline score`: runs the engine over `tests/corpus` (and over development data where present), prints what is right by
 * file, language and agency, and writes `docs/SCOREBOARD.md`. Exit code 0.
 */
export async function run(_args: string[]): Promise<number> {
  const gazetteer = openGazetteer(readFileSync(join(root, 'static/gazetteer.bin')));
  const own = readCorpus(join(root, 'tests/corpus')).map((each) => judge(each, gazetteer));
  const board = scoreboard(own);
  console.log(board);
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(root, 'docs/SCOREBOARD.md'), board);
  for (const set of ['ambiguous', 'exonyms', 'seeds']) {
    const file = join(SHARED, `${set}.tsv`);
    if (!existsSync(file)) {
      console.log(`skipped: ${set} (no development data beside the repository)`);
      continue;
    }
    const cases = readPrinted(file, `shared-${set}`).map((each) => judge(each, gazetteer));
    console.log(`\n## Development data: ${set}\n`);
    console.log(groupTable('language', cases, (judged) => judged.case.language));
    console.log(['', calibrationTable(cases), '', ...missLines(cases)].join('\n'));
  }
  return 0;
}

function scoreboard(cases: JudgedCase[]): string {
  const misses = missLines(cases);
  return `# Scoreboard

Written by \`npm run score\` from \`tests/corpus\`: our own sentences in the forms that agencies print, the truth set down before any
run of the engine. A place is right within 50 km.

**What is in sample.** The weights were fitted on every file but \`held-back\` and the ones that end in \`-2\` or \`-3\`, and misses in the fitted
files were looked at and mended: their figures say what holds, not what to expect. \`held-back\` was never fitted; its misses are
known, though, and work on the gazetteer (missing towns, former names of towns) mended one. The files of a second hand (\`-2\`) came
last: their first run found 96.7 % of newswire places, 92.4 % of local ones and 95.9 % of the ambiguous ones; what they score beyond that
was mended knowing the miss (five towns by hand are rows of \`local\`, \`local-2\`, \`held-back\` and \`ambiguous\`). The \`-3\` files
were written after that mending, and what they score is their first run. One row was reprinted after a miss: the \`ambiguous\` row of Freiburg in French first read \`Fribourg\`, a
Swiss city's name, and now reads \`Fribourg-en-Brisgau\`.

## By file

${groupTable('file', cases, (judged) => judged.case.set)}

## By language

${groupTable('language', cases, (judged) => judged.case.language)}

## By agency

${groupTable('agency', cases, (judged) => judged.case.agency)}

## Calibration

${calibrationTable(cases)}

### On the cases that were never fitted

${calibrationTable(cases.filter((judged) => !isFitted(judged.case.set)))}

## Misses

${misses.length === 0 ? 'None.' : ['| case | verdict | text | truth | got |', '| --- | --- | --- | --- | --- |', ...misses].join('\n')}
`;
}
