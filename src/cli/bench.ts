import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDateline } from '../lib/dateline/parse.ts';
import { type Gazetteer, openGazetteer } from '../lib/gazetteer/lookup.ts';
import { locateDateline } from '../lib/geocode/locate-dateline.ts';
import { type BenchStory, makeStories } from './bench/make-stories.ts';

const root = join(import.meta.dirname, '../..');

/** Rounds that are measured, after one that warms up. */
const ROUNDS = 7;
const STORIES = 20_000;

/**
 * `dateline bench [STORIES]`: seeded stories through the engine on one core; prints stories a second, best and median round. A machine
 * under other work gives lower figures: compare ratios. `dateline bench store` measures the store and the server instead. Exit code 0.
 */
export async function run(args: string[]): Promise<number> {
  if (args[0] === 'store') return (await import('./bench/store.ts')).benchStore(args.slice(1));
  const count = Number(args[0] ?? STORIES) || STORIES;
  const started = performance.now();
  const gazetteer = openGazetteer(readFileSync(join(root, 'static/gazetteer.bin')));
  console.log(`gazetteer opened in ${(performance.now() - started).toFixed(0)} ms`);
  const stories = makeStories(count, 1);
  const tasks: [string, (story: BenchStory) => unknown][] = [
    ['dateline only', (story) => parseDateline(story.lead, { language: story.language })],
    ['dateline and place, no body', (story) => locate({ ...story, lead: story.opening }, gazetteer)],
    ['locate, 600-character bodies', (story) => locate(story, gazetteer)]
  ];
  for (const [name, task] of tasks) console.log(measure(name, stories, task));
  for (const [name, text] of Object.entries(HOSTILE)) console.log(hostile(name, text, gazetteer));
  return 0;
}

function locate(story: BenchStory, gazetteer: Gazetteer): unknown {
  const parsed = parseDateline(story.lead, { language: story.language });
  if (!parsed.ok) return null;
  return locateDateline({ dateline: parsed.dateline, headline: null, paragraphs: [], ...story }, gazetteer);
}

function measure(name: string, stories: BenchStory[], task: (story: BenchStory) => unknown): string {
  const rounds: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const from = performance.now();
    for (const story of stories) task(story);
    if (round > 0) rounds.push(performance.now() - from);
  }
  rounds.sort((a, b) => a - b);
  const perSecond = (ms: number) => Math.round((stories.length / ms) * 1000).toLocaleString('en');
  return `${name}: ${perSecond(rounds[0]!)} stories/s best, ${perSecond(rounds[ROUNDS >> 1]!)} median of ${ROUNDS}`;
}

/** Texts made to hurt; each must take less than 50 ms. */
const HOSTILE: Record<string, string> = {
  'a 1 MB paragraph': `PARIS (AFP) - ${'Hamilton in Ontario and Bergen or Paris, Texas. '.repeat(21_000)}`,
  '10,000 slashes': `${'PARIS/'.repeat(10_000)} (AFP) - Text.`,
  '1,000 nested brackets': `PARIS ${'('.repeat(1_000)}AFP${')'.repeat(1_000)} - Text.`
};

function hostile(name: string, text: string, gazetteer: Gazetteer): string {
  const from = performance.now();
  locate({ lead: text, opening: text, language: 'en' }, gazetteer);
  return `${name}: ${(performance.now() - from).toFixed(1)} ms`;
}
