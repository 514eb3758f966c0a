import { describe, expect, it } from 'vitest';
import { FairQueue } from '../../../../src/lib/server/threads/fair-queue.ts';

/** A queue, and whom it refused. */
function queueOf(lane: number, total: number) {
  const queue = new FairQueue<string>({ lane, total });
  const refused: string[] = [];
  const add = (name: string, job: string) => queue.add(name, job, (error) => refused.push(`${job} ${error.code}`));
  const drain = () => {
    const jobs: string[] = [];
    for (let job = queue.next(); job !== null; job = queue.next()) jobs.push(job);
    return jobs;
  };
  return { queue, refused, add, drain };
}

describe('the fair queue', () => {
  it('lets clients take turns, each in its own order', () => {
    const { add, drain } = queueOf(10, 100);
    for (const job of ['a1', 'a2', 'a3', 'b1', 'c1', 'b2']) add(job[0]!, job);
    expect(drain()).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
  });

  it('lets a newcomer wait for one of each other client, whatever these have asked for', () => {
    const { add, queue } = queueOf(100, 1000);
    for (let n = 0; n < 100; n++) add('hostile', `h${n}`);
    add('reader', 'r');
    expect([queue.next(), queue.next()]).toEqual(['h0', 'r']);
  });

  it('refuses what is one too many in a lane, and nobody else’s', () => {
    const { add, refused, drain } = queueOf(2, 100);
    for (const job of ['a1', 'a2', 'a3', 'b1']) add(job[0]!, job);
    expect(refused).toEqual(['a3 overloaded']);
    expect(drain()).toEqual(['a1', 'b1', 'a2']);
  });

  it('where all is full, lets the longest lane give way to who has less', () => {
    const { add, refused, drain, queue } = queueOf(10, 4);
    for (const job of ['a1', 'a2', 'a3', 'b1', 'c1']) add(job[0]!, job);
    expect(refused).toEqual(['a3 overloaded']);
    add('a', 'a4');
    expect(refused).toEqual(['a3 overloaded', 'a4 overloaded']);
    expect(queue.size).toBe(4);
    expect(drain()).toEqual(['a1', 'b1', 'c1', 'a2']);
    expect(queue.size).toBe(0);
  });
});
