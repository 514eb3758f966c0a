import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArrivingStory } from '../../src/lib/stories/types.ts';
import { OpenedStore, type StoreKind } from './opened-store.ts';
import { located, page, PLACES, story, unplaced } from './stories.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 0, 25, 12);

/** Leads with nothing in common, as the store takes like for like. */
const HARBOUR = 'Dockers in the old harbour laid down work at dawn after talks on night shifts broke off.';
const CEDARS = 'Rangers counted more young cedar trees on the northern slopes than in any spring since the war.';
const REEF = 'Divers mapping a reef off the main island found a coral garden that no chart has shown before.';
const TRAMS = 'Łódź wants twelve trams back that it lent to its twin city and never heard of again.';

/** What every store gives to those who read it: threads, and other processes. */
export function readingContract(kind: StoreKind): void {
  describe(`${kind.name}: reading`, () => {
    let store: OpenedStore;
    beforeEach(async () => void (store = await OpenedStore.of(kind, () => NOON)));
    afterEach(async () => {
      await store.close();
      await kind.end();
    });
    const fill = async (...stories: ArrivingStory[]) => {
      for (const one of stories) await store.save(page([one], { source: 'Bode' }));
    };
    const log = async (after = 0) => (await store.reader.changesAfter(after, 100)).map((change) => change.story);

    it('finds nothing at first', async () => {
      expect(await store.facts()).toEqual([]);
      expect(await store.reader.story('none')).toBeNull();
      expect(await store.reader.head()).toMatchObject({ floor: 0, last: 0, tag: 0 });
      expect(await store.reader.vocabulary(0)).toEqual({ places: [], agencies: [], sources: [] });
      expect(await store.reader.search('harbour')).toEqual(new Uint32Array(0));
    });

    it('gives a story back whole', async () => {
      const saved = story(HARBOUR, {
        headline: 'Harbour at rest',
        paragraphs: ['One.', 'Two.'],
        section: 'Abroad',
        published: NOON,
        placements: [
          {
            ...located(PLACES.amsterdam),
            reasons: [{ code: 'population', params: { population: 900_000 }, weight: 3.1 }],
            runnersUp: [
              { place: PLACES.suva, confidence: 0.01, reasons: [{ code: 'smaller', params: {}, weight: -1 }] }
            ]
          },
          unplaced('XANADU')
        ],
        about: ['NL', 'BE'],
        agencies: [
          ['reuters', 'Reuters'],
          [null, 'Dorpsbode']
        ]
      });
      await store.save(page([saved], { name: 'a.txt', source: 'Bode' }));
      const read = await store.story(saved.id);
      expect(read).toMatchObject({
        ...{ id: saved.id, headline: 'Harbour at rest', lead: HARBOUR, paragraphs: ['One.', 'Two.'] },
        ...{ section: 'Abroad', published: NOON, page: 'a.txt', about: ['NL', 'BE'], sources: ['Bode'] },
        agencies: ['Reuters', 'Dorpsbode']
      });
      expect(read?.placements).toEqual(saved.placements);
      expect(read?.dateline).toEqual(saved.dateline);
      const [row] = await store.list();
      expect(row?.places).toEqual([
        {
          ...{ key: 'g1', printed: 'AMSTERDAM', name: 'Amsterdam', country: 'NL', lng: 4.9, lat: 52.37 },
          ...{ precision: 'place', confidence: 0.9 }
        }
      ]);
      expect([row?.unplaced, row?.about, row?.agencies]).toEqual([['XANADU'], ['NL', 'BE'], ['Reuters', 'Dorpsbode']]);
    });

    it('gives columns the facts of a story by numbers, and what the numbers stand for', async () => {
      await fill(
        story(REEF, {
          placements: [located(PLACES.suva), located(PLACES.apia, 0.456)],
          about: ['FJ'],
          published: NOON,
          agencies: [['afp', 'AFP']]
        }),
        story(CEDARS, { placements: [located(PLACES.apia)], language: null })
      );
      const { vocabulary, stories, head } = await store.reader.snapshot();
      expect([...stories].flat()).toEqual([
        {
          ...{ n: 1, published: NOON, language: 'en', dispatch: null, agencies: [1], sources: [1], about: ['FJ'] },
          filings: [
            { place: 1, confidence: 0.9 },
            { place: 2, confidence: 0.456 }
          ]
        },
        {
          ...{ n: 2, published: null, language: null, dispatch: null, agencies: [], sources: [1], about: [] },
          filings: [{ place: 2, confidence: 0.9 }]
        }
      ]);
      expect(head.last).toBe(2);
      expect(vocabulary.places.map(({ n, key }) => [n, key])).toEqual([
        [1, 'g3'],
        [2, 'g4']
      ]);
      expect(vocabulary.places[1]).toMatchObject({ name: 'Apia', country: 'WS', lng: -171.76, precision: 'place' });
      expect(vocabulary.agencies).toEqual([{ n: 1, key: 'afp', name: 'AFP' }]);
      expect(vocabulary.sources).toEqual([{ n: 1, key: 'bode', name: 'Bode' }]);
      expect((await store.reader.vocabulary(1)).places.map(({ key }) => key)).toEqual(['g4']);
      expect(await store.reader.facts([2, 99])).toMatchObject([{ n: 2 }]);
    });

    it('tells the places anew that a newer gazetteer moved', async () => {
      await fill(story(REEF, { placements: [located(PLACES.suva)] }));
      await fill(story(CEDARS, { placements: [located({ ...PLACES.suva, lng: 178.5 })] }));
      expect(await store.reader.places([1, 7])).toMatchObject([{ n: 1, lng: 178.5 }]);
    });

    it('logs each story that changes, in order, under one tag a transaction', async () => {
      const [one, two] = [page([story(HARBOUR)]), page([story(CEDARS), story(REEF, { role: 'item' })])];
      await store.writer.save([one, two], NOON);
      expect(await log()).toEqual([1, 2, 3]);
      const first = await store.reader.head();
      expect(first).toMatchObject({ floor: 0, last: 3 });
      expect(await store.reader.tagOf(1)).toBe(first.tag);
      await fill(story(TRAMS));
      expect(await log(3)).toEqual([4]);
      expect(await store.reader.tagOf(3)).toBe(first.tag);
      expect(await store.reader.tagOf(4)).toBe((await store.reader.head()).tag);
      expect(await store.reader.changesAfter(1, 2)).toEqual([
        { number: 2, story: 2 },
        { number: 3, story: 3 }
      ]);
      await store.save(one);
      expect(await log(4), 'what is known already changes nothing').toEqual([]);
    });

    it('never gives the number of a story again', async () => {
      const address = '/pages/a.txt';
      await store.save(page([story(HARBOUR)], { address }));
      await store.save(page([story(CEDARS)], { address }));
      expect((await store.facts()).map(({ n }) => n)).toEqual([2]);
      expect(await log()).toEqual([1, 1, 2].slice(0, 1).concat([2, 1]));
    });

    it('keeps a snapshot as it was while others write', async () => {
      await fill(story(HARBOUR), story(CEDARS));
      const { stories, head } = await store.reader.snapshot();
      const portions = stories[Symbol.iterator]();
      await fill(story(REEF));
      expect([...{ [Symbol.iterator]: () => portions }].flat()).toHaveLength(2);
      expect(head.last).toBe(2);
      expect((await store.reader.head()).last).toBe(3);
    });

    it('forgets the log of long ago, and says from where it is whole', async () => {
      const week = 7 * 24 * HOUR;
      await fill(story(HARBOUR), story(CEDARS));
      await store.writer.trimLog(NOON + week + 1);
      expect(await store.reader.head()).toMatchObject({ floor: 0, last: 2 });
      expect(await log(), 'so few are kept, however old').toEqual([1, 2]);
    });

    it.each<[q: string, lead: string | null, why: string]>([
      ['lodz', TRAMS, 'diacritics and case do not matter'],
      ['shrug', TRAMS, 'the beginning of a word, in the body'],
      ['Adrift', REEF, 'the headline'],
      ['"main island"', REEF, 'words in a row'],
      ['"island main"', null, 'not in that row'],
      ['reef island', REEF, 'all words are required'],
      ['reef harbour', null, 'of one story'],
      ['!!!', null, 'no word at all finds nothing'],
      ['names', null, 'a word of the query language is a word']
    ])('finds %s in %s: %s', async (q, lead) => {
      await fill(
        story(HARBOUR),
        story(REEF, { headline: 'Adrift' }),
        story(TRAMS, { paragraphs: ['The mayor shrugged.'], placements: [unplaced('NAMES')] })
      );
      const found = await store.reader.search(q);
      const stories = await store.reader.summaries([...found], q);
      expect(stories.map(({ summary }) => summary.firstLine)).toEqual(
        lead === null ? [] : [lead === REEF ? 'Adrift' : lead]
      );
      if (q === 'shrug') expect(stories[0]?.summary.excerpt).toContain('shrugged');
    });

    it.each(['"', '""', 'a"b', '*', 'NEAR(', 'AND', 'a AND', 'words:x', '-x', '^x', "';--", '(', '{a}', '\0', '\ud800', '日本', 'x'.repeat(5000), '" OR 1'])(
      'takes any text as a search: %j',
      async (q) => {
        await fill(story(HARBOUR));
        await expect(store.reader.search(q)).resolves.toBeInstanceOf(Uint32Array);
      }
    ); // prettier-ignore

    it('gives rows of the list in the order asked, without those that are gone', async () => {
      await fill(story(HARBOUR), story(CEDARS), story(REEF));
      expect((await store.reader.summaries([3, 99, 1], '')).map(({ n }) => n)).toEqual([3, 1]);
    });

    it('quotes the passage that a search found where the line in the list does not have the words', async () => {
      const told = { headline: 'Left', paragraphs: ['Nothing.', 'A walrus sang on the slipway.'] };
      await fill(story('Everybody left the shipyard for the long summer weekend of the year.', told));
      const excerpt = async (q: string) => (await store.reader.summaries([1], q))[0]?.summary.excerpt;
      expect(await excerpt('walrus')).toBe('A walrus sang on the slipway.');
      expect([await excerpt('"left"'), await excerpt('')]).toEqual([null, null]);
    });

    it('takes the name off that stood for a source before it was told, of that document’s stories alone', async () => {
      await store.save(page([story(HARBOUR), story(CEDARS)], { source: 'Le Devoir' }));
      await store.save(page([story(HARBOUR)], { source: 'De Morgen', insteadOf: 'Le Devoir' }));
      expect((await store.story(story(HARBOUR).id))?.sources).toEqual(['De Morgen']);
      expect((await store.story(story(CEDARS).id))?.sources).toEqual(['Le Devoir']);
    });

    it('says of a story that its provider took it back, and of a withheld one nothing', async () => {
      const told = (status: 'usable' | 'canceled' | 'withheld') =>
        page([story(HARBOUR, { uri: 'a', status })], { source: 'Bode' });
      const { id } = story(HARBOUR);
      await store.save(told('usable'));
      await store.save(told('withheld'));
      expect(await store.reader.story(id)).toBeNull();
      await store.save(told('usable'));
      expect(await store.reader.story(id)).toMatchObject({ kind: 'story' });
      await store.save(told('canceled'));
      expect(await store.reader.story(id)).toEqual({ kind: 'withdrawn' });
    });

    it('remembers for a source of documents what it is told', async () => {
      expect(await store.reader.sourceState('https://bode.example/feed')).toBeNull();
      await store.writer.setSourceState('https://bode.example/feed', { etag: '"1"', next: NOON });
      expect(await store.reader.sourceState('https://bode.example/feed')).toEqual({ etag: '"1"', next: NOON });
      await store.writer.setSourceState('https://bode.example/feed', null);
      expect(await store.reader.sourceState('https://bode.example/feed')).toBeNull();
    });

    it('stands by the other documents of a group when one fails', async () => {
      const broken = page([story(HARBOUR, { lead: null as unknown as string })]);
      const outcomes = await store.writer.save([page([story(CEDARS)]), broken, page([story(REEF)])], NOON);
      expect(outcomes.map(({ kind: outcome }) => outcome)).toEqual(['saved', 'failed', 'saved']);
      expect(await store.lines()).toEqual([CEDARS, REEF]);
      expect(await log()).toEqual([1, 2]);
    });
  });
}
