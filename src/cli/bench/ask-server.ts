import { get } from 'node:http';
import { FILTERS, WORDS } from './filters.ts';
import { endServer, type House, residentOf, runIn, type Server, serveIn } from './house.ts';
import { timed, type Times, timesOf } from './percentiles.ts';
import { figure, type Row } from './report.ts';

const ROUNDS = 20;
const COUNTS = '/api/counts';
/** What version 0.1 was asked for one filter, each a request. */
const BEFORE = ['/api/places', '/api/facets', '/api/times', '/api/articles'];

const print = ({ p50, p95 }: Times) => `p50 ${figure(p50)} ms, p95 ${figure(p95)} ms`;
const row = (what: string, target: string, now: string): Row => ({ what, target, now, before: '' });

/** Asks what no cache knows: each round has another time, before the first story or after the last. */
async function askAll({ base }: Server, paths: readonly string[], query: string, round: number): Promise<void> {
  const day = (round + 1) % 90;
  const isSpan = /\b(from|last)=/.test(query);
  const own = isSpan ? `to=${isoDay(2030, day)}` : `from=${isoDay(1920, day)}`;
  for (const path of paths) {
    const address = `${path}?${query}&${own}`;
    const answer = await fetch(base + address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
    await answer.arrayBuffer();
  }
}

const isoDay = (year: number, day: number) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);

/** The same filters asked of both versions at the same size, one after the other. */
export async function compareRows(now: House, before: House, stories: number): Promise<Row[]> {
  const [one, other] = [await serveIn(now, COUNTS), await serveIn(before, BEFORE[0]!)];
  const rows: Row[] = [];
  try {
    for (const [what, query] of FILTERS.filter(([, query]) => !query.startsWith('last='))) {
      const ours = await timed(5, (round) => askAll(one, [COUNTS], query, round));
      const theirs = await timed(3, (round) => askAll(other, BEFORE, query, round));
      const told = `${print(theirs)} (${figure(theirs.p50 / ours.p50)} ×)`;
      rows.push({
        ...row(`${figure(stories)} stories, all that a filter asks: ${what}`, '', print(ours)),
        before: told
      });
      console.error(`${what}: ${print(ours)}; version 0.1: ${told}`);
    }
  } finally {
    await Promise.all([endServer(one), endServer(other)]);
  }
  return rows;
}

/** What readers wait for: a start, each kind of filter, and the same while another process ingests `chunk`. */
export async function askRows(house: House, chunk: string): Promise<Row[]> {
  const first = await serveIn(house, COUNTS);
  // Time to write the snapshot that it had none of.
  await new Promise((done) => setTimeout(done, 5_000));
  await endServer(first);
  const server = await serveIn(house, COUNTS);
  const started = `${figure(server.started)} ms (without a snapshot ${figure(first.started)} ms)`;
  const rows = [row('start to the first answer', '≤ 1.5 s', started)];
  for (const [what, query] of [...FILTERS, ...WORDS]) {
    const times = await timed(ROUNDS, (round) => askAll(server, [COUNTS], query, round));
    rows.push(row(`a filter, as served: ${what}`, targetOf(what), print(times)));
    console.error(`${what}: ${print(times)}`);
  }
  rows.push(...(await servedRows(server)));
  rows.push(row('memory of the whole server', '', `${figure(await residentOf(server))} MB`));
  const busy = await askWhile(server, runIn(house, ['ingest', '--captured', '2020-01-01T00:00:00Z', chunk]));
  const { p99, worst } = await endServer(server);
  rows.push(row('any of these filters while another process ingests', '', print(timesOf(busy))));
  rows.push(row('event loop of the serving thread', 'p99 ≤ 50 ms, worst 250', `p99 ${p99} ms, worst ${worst} ms`));
  return rows;
}

function targetOf(what: string): string {
  if (what.includes('beginning of many')) return '';
  if (what.includes('12 %')) return '≤ 300 ms p95';
  return what.includes('1 %') ? '≤ 100 ms p95' : '≤ 80 ms p95';
}

/** Asks one filter after the other until that is done; their milliseconds. */
async function askWhile(server: Server, ingesting: Promise<unknown>): Promise<number[]> {
  let done = false;
  const over = ingesting.finally(() => (done = true));
  const times: number[] = [];
  for (let round = 0; !done || times.length < ROUNDS; round++) {
    const from = performance.now();
    await askAll(server, [COUNTS], FILTERS[round % FILTERS.length]![1], round);
    times.push(performance.now() - from);
  }
  await over;
  return times;
}

/** What goes over the line for the map, packed as readers get it. */
async function servedRows({ base }: Server): Promise<Row[]> {
  const list = await servedBytes(`${base}/api/places/list`);
  const counts = await servedBytes(base + COUNTS);
  const filtered = await servedBytes(`${base}${COUNTS}?agency=reuters`);
  const kilobytes = (bytes: number) => `${figure(bytes / 1000)} kB`;
  return [
    row('places and counts of the first page, as served', '≤ 600 kB', kilobytes(list + counts)),
    row('counts for a filter change, as served', '≤ 250 kB', kilobytes(Math.max(counts, filtered)))
  ];
}

function servedBytes(url: string): Promise<number> {
  return new Promise((done, fail) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => (size += chunk.length)).on('end', () => done(size));
    }).on('error', fail);
  });
}
