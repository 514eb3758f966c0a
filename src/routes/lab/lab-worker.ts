/// <reference lib="webworker" />
import { type Gazetteer, openGazetteer } from '../../lib/gazetteer/lookup.ts';
import type { Entry } from './entry.ts';
import type { LabNews, LabOrder } from './lab-protocol.ts';
import { readJob } from './read-jobs.ts';

/** Milliseconds between two reports: often enough to look alive, seldom enough not to keep the page busy. */
const REPORT_EVERY = 80;

type Run = Extract<LabOrder, { type: 'run' }>;

/** The number of the run that is wanted; 0: none. A run that is not wanted any more ends at its next report. */
let wanted = 0;
let opened: Promise<Gazetteer> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<LabOrder>) => {
  wanted = data.type === 'run' ? data.run : 0;
  if (data.type === 'run') void run(data);
});

const tell = (news: LabNews) => self.postMessage(news);

async function run(order: Run): Promise<void> {
  try {
    const gazetteer = await (opened ??= open(order.gazetteer));
    tell({ type: 'open', run: order.run });
    const whole = await readAll(order, gazetteer);
    tell({ type: 'end', run: order.run, stopped: !whole });
  } catch (error) {
    tell({ type: 'failed', run: order.run, message: error instanceof Error ? error.message : String(error) });
  }
}

/** Reads the jobs in turn; false when it was stopped. */
async function readAll({ run, jobs, options }: Run, gazetteer: Gazetteer): Promise<boolean> {
  let entries: Entry[] = [];
  let before = 0;
  let reported = performance.now();
  const report = (read: number) => {
    tell({ type: 'entries', run, entries, read });
    entries = [];
    reported = performance.now();
  };
  for (const job of jobs) {
    for await (const batch of readJob(job, { ...options, gazetteer })) {
      // Not by spreading: a batch may be larger than a call's arguments.
      for (const entry of batch.entries) entries.push(entry);
      if (performance.now() - reported < REPORT_EVERY) continue;
      report(before + batch.read);
      await messages();
      if (wanted !== run) return false;
    }
    before += job.blob.size;
  }
  report(before);
  return true;
}

/** Lets what the page has sent meanwhile come in. */
const messages = () => new Promise((done) => setTimeout(done));

/** A failure is not kept: the next run tries again. */
function open(url: string): Promise<Gazetteer> {
  const opening = fetch(url).then(async (answer) => {
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    return openGazetteer(new Uint8Array(await answer.arrayBuffer()));
  });
  opening.catch(() => (opened = null));
  return opening;
}
