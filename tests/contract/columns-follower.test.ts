import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/lib/columns/answer-question.ts';
import type { Answer, Question } from '../../src/lib/columns/types.ts';
import { NO_FILTER } from '../../src/lib/model/filter.ts';
import { Follower, type FollowerOptions } from '../../src/lib/server/columns/follower.ts';
import type { ColumnsMoved } from '../../src/lib/server/news/followed-store.ts';
import { openSqliteReader } from '../../src/lib/server/store/sqlite/open-reader.ts';
import { openSqliteWriter } from '../../src/lib/server/store/sqlite/open-sqlite.ts';
import { Thread } from '../../src/lib/server/threads/thread.ts';
import { referenceAnswer, referenceList } from '../unit/columns/reference.ts';
import { OpenedStore } from './opened-store.ts';
import { sqliteKind } from './sqlite-store.ts';
import { located, page, PLACES, story, unplaced } from './stories.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 0, 25, 12);
const MINUTES_5 = 300_000;

const QUESTION: Question = {
  filter: NO_FILTER,
  found: null,
  freshSince: NOON - HOUR,
  page: { order: 'newest', limit: 1000, cursor: null },
  times: { offset: 0, within: null },
  arrivals: { start: NOON - 100 * HOUR, step: HOUR, steps: 100 }
};

const kind = sqliteKind();
let store: OpenedStore;
let clock = 0;
let notes: string[] = [];
let moves: ColumnsMoved[] = [];
let started: Follower[] = [];

beforeEach(async () => {
  [clock, notes, moves, started] = [0, [], [], []];
  store = await OpenedStore.of(kind, () => NOON);
});
afterEach(async () => {
  for (const follower of started) await follower.settled();
  await store.close();
  await kind.end();
});

const snapshotFile = () => `${kind.file()}.columns`;
async function start(more: Partial<FollowerOptions> = {}): Promise<Follower> {
  const follower = await Follower.start({
    reader: store.reader,
    file: snapshotFile(),
    onMove: (moved) => moves.push(moved),
    onNote: (note) => notes.push(note),
    now: () => clock,
    ...more
  });
  started.push(follower);
  return follower;
}
/** The store as it is, for whom everything was read already. */
const withoutReading = (): FollowerOptions['reader'] => ({
  ...store.reader,
  snapshot: () => Promise.reject(new Error('the whole store was read'))
});

/** Closes the store, does something to its file, and opens it again. */
async function reopen(meanwhile: () => void): Promise<void> {
  await store.close();
  meanwhile();
  const writer = await openSqliteWriter(kind.file(), { placeAnew: null, now: () => NOON });
  store = new OpenedStore({ writer, reader: openSqliteReader(kind.file()) }, () => NOON);
}

let leads = 0;
/** A story like no other. */
const another = (told: Parameters<typeof story>[1] = {}) => {
  const words = ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `${word}${leads}`);
  leads++;
  return story(words.join(' '), { published: NOON - leads * HOUR, agencies: [['anp', 'ANP']], ...told });
};
const fill = async (count: number) => {
  for (let at = 0; at < count; at++) {
    const placements = [
      [located(PLACES.suva)],
      [located(PLACES.suva), located(PLACES.apia, 0.5)],
      [unplaced('NOWHERE')]
    ];
    await store.save(page([another({ placements: placements[at % 3]! })], { source: 'Bode' }));
  }
};

/** What the columns must answer: a plain loop over what the store has. */
async function expectSame(answer: Answer): Promise<void> {
  const vocabulary = await store.reader.vocabulary(0);
  const world = { vocabulary, stories: await store.facts() };
  const { change, page: found, ...rest } = answer;
  expect(rest).toEqual(referenceAnswer(world, QUESTION));
  expect([...found!.stories]).toEqual(referenceList(world, QUESTION, QUESTION.page!).flat());
  expect(change).toBe((await store.reader.head()).last);
}
const ask = ({ columns }: Follower) => answerQuestion(columns, QUESTION, { isLate: () => false });

/** Follows and writes what is due. */
async function keep(follower: Follower): Promise<void> {
  clock += MINUTES_5;
  await follower.follow();
  await follower.settled();
}

describe('columns that follow a store', () => {
  it('begin with all of it, and say where they stand', async () => {
    await fill(7);
    const follower = await start();
    await expectSame(ask(follower));
    const { store: id, last } = await store.reader.head();
    expect(moves).toEqual([{ store: id, change: last, ...(await store.reader.vocabulary(0)) }]);
    expect(notes).toEqual([]);
  });

  it('begin with an empty store, and follow what comes, changes and goes', async () => {
    const follower = await start();
    await expectSame(ask(follower));
    await fill(5);
    await follower.follow();
    await expectSame(ask(follower));
    const told = { uri: 'a1', version: '1', published: NOON };
    const document = { address: '/a', source: 'Bode' };
    await store.save(page([another({ ...told, placements: [located(PLACES.beirut)] })], document));
    await follower.follow();
    await expectSame(ask(follower));
    expect(moves.at(-1)?.places.map(({ key }) => key)).toEqual([PLACES.beirut.key]);
    await store.save(page([another({ ...told, version: '2', placements: [located(PLACES.ottawa)] })], document));
    await follower.follow();
    await expectSame(ask(follower));
    await store.save(page([another({ ...told, version: '3', status: 'canceled' })], document));
    await follower.follow();
    await expectSame(ask(follower));
    const told5 = moves.length;
    await follower.follow();
    expect(moves.length, 'where nothing moved nothing is said').toBe(told5);
  });

  it('hear of places that a newer gazetteer moved', async () => {
    await fill(2);
    const follower = await start();
    await store.save(page([another({ placements: [located({ ...PLACES.suva, lng: 178.5 })] })]));
    await follower.follow();
    await expectSame(ask(follower));
    const [suva] = (await store.reader.vocabulary(0)).places;
    expect(follower.columns.places.get(suva!.n)).toEqual(suva);
  });

  it('take up their snapshot without reading the store again, and follow from there', async () => {
    await fill(6);
    await keep(await start());
    await fill(4);
    const follower = await start({ reader: withoutReading() });
    await expectSame(ask(follower));
    expect(notes).toEqual([]);
    await fill(2);
    await keep(follower);
    await expectSame(ask(await start({ reader: withoutReading() })));
  });

  it('write the snapshot when five minutes are over, not before, and not where nothing changed', async () => {
    await fill(1);
    const follower = await start();
    await keep(follower);
    const first = readFileSync(snapshotFile());
    await keep(follower);
    await fill(1);
    await follower.follow();
    await follower.settled();
    expect(readFileSync(snapshotFile()).equals(first)).toBe(true);
    await keep(follower);
    expect(readFileSync(snapshotFile()).equals(first)).toBe(false);
    expect(existsSync(`${snapshotFile()}.part`)).toBe(false);
  });

  it('lose nothing of what changes while the snapshot is written', async () => {
    const document = { address: '/a', source: 'Bode' };
    const told = { uri: 'a1', published: NOON };
    await store.save(page([another({ ...told, version: '1', placements: [located(PLACES.beirut)] })], document));
    await fill(5);
    const follower = await start();
    clock += MINUTES_5;
    await follower.follow();
    // It is being written now.
    await store.save(page([another({ ...told, version: '2', placements: [located(PLACES.ottawa)] })], document));
    await follower.follow();
    await expectSame(ask(follower));
    await follower.settled();
    await expectSame(ask(await start({ reader: withoutReading() })));
    expect(notes).toEqual([]);
  });

  it('are made anew where the snapshot is damaged, wherever that is', async () => {
    await fill(5);
    await keep(await start());
    const whole = readFileSync(snapshotFile());
    // Each byte that the head has at a fixed place, and some of all the rest; the last three words of that are spare.
    const places = Array.from({ length: 60 }, (_, at) =>
      at < 20 ? at : 32 + Math.floor(((at - 20) * (whole.length - 32)) / 40)
    );
    const damaged = places.map((place) => {
      const bytes = Buffer.from(whole);
      bytes[place]! ^= 0x10;
      return bytes;
    });
    const torn = [0, 3, 40, whole.length - 1].map((length) => whole.subarray(0, length));
    for (const bytes of [...damaged, ...torn]) {
      notes = [];
      writeFileSync(snapshotFile(), bytes);
      await expectSame(ask(await start()));
      expect(notes).toEqual([expect.stringMatching(/store\.db\.columns: .*; the columns are made anew$/)]);
    }
  });

  it.each([
    [3, 'an older one was put in its place', 'that has fewer changes'],
    [5, 'is another one than it was', 'that has as many by now'],
    [7, "is not the store's", 'that has more by now']
  ])(
    'are made anew where a backup was put in the place of the store: %i stories, "%s", one %s',
    async (stories, said) => {
      await fill(2);
      const backup = `${kind.file()}.backup`;
      await reopen(() => copyFileSync(kind.file(), backup));
      await fill(3);
      await keep(await start());
      expect((await store.reader.head()).last).toBe(5);
      await reopen(() => copyFileSync(backup, kind.file()));
      await fill(stories - 2);
      await expectSame(ask(await start()));
      expect(notes).toEqual([expect.stringContaining(said)]);
    }
  );

  it('are made anew where the log no longer reaches back to them', async () => {
    await fill(3);
    const reader = { ...store.reader };
    const follower = await start({ reader });
    await fill(3);
    reader.head = async () => ({ ...(await store.reader.head()), floor: 5 });
    await follower.follow();
    await expectSame(ask(follower));
    expect(notes).toEqual(['the columns are made anew: they stand at change 3, the log begins after 5']);
  });
});

describe('the columns’ thread', () => {
  it('answers, and sees within a second what another connection writes', async () => {
    await fill(4);
    const thread = await Thread.start({
      file: join(import.meta.dirname, '../../src/lib/server/columns/columns-thread.ts'),
      data: { storeFile: kind.file() },
      bounds: { lane: 10, total: 10 },
      limit: 5000,
      onEvent: (event) => moves.push(event as ColumnsMoved)
    });
    try {
      await expectSame(await thread.ask<Answer>('ask', QUESTION));
      await fill(1);
      const since = performance.now();
      const { last } = await store.reader.head();
      await expect.poll(() => moves.at(-1)?.change, { interval: 10, timeout: 5000 }).toBe(last);
      expect(performance.now() - since).toBeLessThan(1000);
      await expectSame(await thread.ask<Answer>('ask', QUESTION));
      await expect(thread.ask('ask', { ...QUESTION, page: { ...QUESTION.page, cursor: 'x' } })).rejects.toMatchObject({
        code: 'bad_request',
        parameter: 'cursor'
      });
    } finally {
      await thread.close();
    }
  });
});
