import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printArea } from '../../../src/lib/region/area.ts';
import { type House, openOwnBigHouse } from '../serve.ts';

/** Linux answers on all of 127/8, so that two clients have two addresses. */
const HOSTILE = '127.0.0.2';
const READER = '127.0.0.1';
/** Questions that the hostile client has under way at any moment. */
const AT_ONCE = 40;
const ROUNDS = 60;

interface Reply {
  status: number;
  retryAfter: string | undefined;
  ms: number;
}

const agents = new Map<string, Agent>();

function agentOf(address: string): Agent {
  const agent = agents.get(address) ?? new Agent({ keepAlive: true, maxSockets: 200, localAddress: address });
  agents.set(address, agent);
  return agent;
}

function get(url: string, address: string): Promise<Reply> {
  const from = performance.now();
  return new Promise((done, fail) => {
    const asked = request(url, { agent: agentOf(address) }, (response) => {
      response.resume().on('end', () =>
        done({
          status: response.statusCode ?? 0,
          retryAfter: response.headers['retry-after'],
          ms: performance.now() - from
        })
      );
    });
    asked.on('error', fail).end();
  });
}

/** The dearest questions that version 0.1 was stopped with, each one that no cache knows. */
function hostileQueries(): ((n: number) => string)[] {
  const ring = Array.from({ length: 499 }, (_, at): [number, number] => {
    const turn = (2 * Math.PI * at) / 499;
    return [40 + 120 * Math.cos(turn), 60 * Math.sin(turn)];
  });
  const area = encodeURIComponent(printArea(ring));
  const day = (n: number) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10);
  const prefixes = Array.from({ length: 16 }, (_, at) => String.fromCharCode(97 + at)).join('+');
  const keys = (n: number) => Array.from({ length: 200 }, (_, at) => `x-${n}-${at}`).join(',');
  return [
    (n) => `/?about=002,019,142,150,009&from=${day(n)}`,
    (n) => `/api/counts?area=${area}&from=${day(n)}`,
    (n) => `/api/articles?area=${area}&near=4.9,52.4,${5000 + n}&about=150&q=de`,
    (n) => `/api/articles?q=${prefixes}&from=${day(n)}`,
    (n) => `/api/counts?place=${keys(n)}`,
    (n) => `/api/regions?name=a&from=${day(n)}`,
    (n) => `/api/facets?from=${day(n)}&country=US`
  ];
}

describe('one hostile client beside a reader', () => {
  let house: House;
  beforeAll(async () => void (house = await openOwnBigHouse()), 400_000);
  afterAll(async () => {
    for (const agent of agents.values()) agent.destroy();
    await house?.close();
  });

  const residentMb = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${house.pid}/status`, 'utf8'))![1]) / 1024;

  it('is shed, while the reader is answered within 200 ms, health at once, and memory stays', async () => {
    const queries = hostileQueries();
    const replies: Reply[] = [];
    let [isOver, asked] = [false, 0];
    const flood = async () => {
      while (!isOver) {
        const n = asked++;
        replies.push(await get(house.url + queries[n % queries.length]!(n), HOSTILE));
      }
    };
    const reading = async (rounds: number) => {
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const path = [`/api/counts?agency=afp&to=2030-01-0${1 + (round % 9)}`, '/api/articles?limit=25', '/api/facets'];
        const { status, ms } = await get(house.url + path[round % 3]!, READER);
        expect(status).toBe(200);
        times.push(ms);
      }
      return times.sort((a, b) => a - b);
    };
    await reading(6);
    const floods = Array.from({ length: AT_ONCE }, flood);
    // What a process takes once, for code and buffers, is no leak.
    await new Promise((done) => setTimeout(done, 3_000));
    const before = residentMb();
    const times = await reading(ROUNDS);
    const health = await get(`${house.url}/healthz`, READER);
    const after = residentMb();
    isOver = true;
    await Promise.all(floods);
    const statuses = Map.groupBy(replies, ({ status }) => status);
    console.log(
      `hostile: ${replies.length} asked, ${[...statuses].map(([status, list]) => `${list.length} × ${status}`).join(', ')}; ` +
        `reader p50 ${times[ROUNDS / 2]!.toFixed(0)} ms, p95 ${times[Math.floor(ROUNDS * 0.95)]!.toFixed(0)} ms; ` +
        `memory ${before.toFixed(0)} → ${after.toFixed(0)} MB`
    );
    expect([...statuses.keys()].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    for (const { retryAfter } of statuses.get(503) ?? []) expect(Number(retryAfter)).toBeGreaterThan(0);
    expect(times[Math.floor(ROUNDS * 0.95)]).toBeLessThan(200);
    expect(health).toMatchObject({ status: 200 });
    expect(health.ms).toBeLessThan(500);
    expect(after - before).toBeLessThan(150);
  });
});
