import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Thread } from '../../../../src/lib/server/threads/thread.ts';

const threads: Thread[] = [];
const faults: string[] = [];
const events: unknown[] = [];

async function start({ fails = false, lane = 10 } = {}): Promise<Thread> {
  const thread = await Thread.start({
    file: join(import.meta.dirname, 'echo-thread.ts'),
    data: { fails },
    bounds: { lane, total: 100 },
    limit: 100,
    onEvent: (event) => events.push(event),
    onFault: (error) => faults.push(error.message)
  });
  threads.push(thread);
  return thread;
}

afterEach(async () => {
  await Promise.all(threads.splice(0).map((thread) => thread.close()));
  faults.length = events.length = 0;
});

describe('a thread', () => {
  it('answers, typed arrays as such', async () => {
    const thread = await start();
    expect(await thread.ask('echo', { numbers: Uint32Array.of(1, 2) })).toEqual({ numbers: Uint32Array.of(1, 2) });
  });

  it('tells of itself what it announces', async () => {
    const thread = await start();
    await thread.ask('announce', { change: 7 });
    expect(events).toEqual([{ change: 7 }]);
  });

  it.each([
    ['bad', { name: 'BadRequestError', parameter: 'cursor', problem: { kind: 'value' } }],
    ['late', { name: 'UnavailableError', code: 'too_dear', retryAfter: 30 }],
    ['odd', { name: 'Error', message: 'of our own' }],
    ['nothing', { message: expect.stringContaining('got a call of "nothing", expected one of echo') }]
  ])('hands on the error of "%s" with what says what to do about it', async (method, expected) => {
    const thread = await start();
    await expect(thread.ask(method, null)).rejects.toMatchObject(expected);
    expect(await thread.ask('echo', 1)).toBe(1);
  });

  it('says why it cannot begin', async () => {
    await expect(start({ fails: true })).rejects.toMatchObject({
      name: 'DataFileError',
      message: 'store.db: cannot be opened; restore a backup'
    });
  });

  it('is replaced when a call does not end, and answers the others', async () => {
    const thread = await start();
    const endless = thread.ask('forever', null, 'hostile');
    const other = thread.ask('echo', 2, 'reader');
    await expect(endless).rejects.toMatchObject({ code: 'too_dear' });
    expect(await other).toBe(2);
    expect(faults).toEqual(['forever took longer than 1600 ms: replaced']);
  });

  it('is begun anew when it falls', async () => {
    const thread = await start();
    await expect(thread.ask('fall', null)).rejects.toMatchObject({ code: 'restarting' });
    expect(await thread.ask('echo', 3)).toBe(3);
  });

  it('refuses what is one too many in a lane, and answers what waits', async () => {
    const thread = await start({ lane: 2 });
    const asked = await Promise.allSettled([1, 2, 3, 4].map((n) => thread.ask('echo', n, 'one')));
    expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
  });

  it('refuses what waits when it is closed', async () => {
    const thread = await start();
    const waiting = thread.ask('forever', null);
    const refused = expect(waiting).rejects.toMatchObject({ code: 'restarting' });
    await thread.close();
    await refused;
    await expect(thread.ask('echo', 1)).rejects.toMatchObject({ code: 'restarting' });
  });
});
