import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../../../src/lib/columns/types.ts';
import { NO_FILTER, type SettledFilter } from '../../../../src/lib/model/filter.ts';
import { FollowedStore } from '../../../../src/lib/server/news/followed-store.ts';
import { ThreadedNews } from '../../../../src/lib/server/news/open-news.ts';

const PLACE = {
  n: 1,
  key: 'g1',
  name: 'Suva',
  country: 'FJ',
  admin1: null,
  lng: 178,
  lat: -18,
  precision: 'place'
} as const;
const MOVED = { store: 's', change: 1, places: [PLACE], agencies: [{ n: 1, key: 'ap', name: 'AP' }], sources: [] };

function answerAt(change: number): Answer {
  const places = { place: new Uint32Array(1), articles: new Uint32Array(1), fresh: new Uint32Array(1) };
  const rest = { newest: new Float64Array(1), newestStory: new Uint32Array(1), confidence: new Uint8Array(1) };
  const none = { agencies: [], sources: [], languages: [], about: [], regions: {}, admin1: {}, without: {} };
  const counts = { stories: 1, located: 1, unplaced: 0 };
  return { change, counts, places: { ...places, ...rest }, ...none, page: null, times: null, arrivals: null };
}

describe('the news over its threads', () => {
  let now = 0;
  let asked: string[] = [];
  const followed = new FollowedStore();
  const columns = {
    ask: <T>(_: string, argument: unknown) => {
      const { filter, found } = argument as Question;
      asked.push(`count ${filter.languages.join()}${found === null ? '' : ` ${found.join()}`}`);
      return Promise.resolve(answerAt(followed.change) as T);
    }
  };
  const texts = {
    ask: <T>(method: string, argument: unknown) => {
      asked.push(`${method} ${JSON.stringify(argument)}`);
      return Promise.resolve(Uint32Array.of(3, 5) as T);
    }
  };
  const news = new ThreadedNews({ columns, texts, followed }, () => now);
  const ask = (filter: Partial<SettledFilter>) => news.ask({ ...NO_FILTER, ...filter }, {}, 'reader');

  let change = 0;
  beforeEach(() => {
    asked = [];
    now += 60_000;
    followed.moved({ ...MOVED, change: (change += 10) });
  });

  it('asks the columns once for one question, until the store has changed and a second is over', async () => {
    for (let round = 0; round < 3; round++) await ask({ languages: ['nl'] });
    expect(asked).toEqual(['count nl']);
    followed.moved({ ...MOVED, change: (change += 1) });
    now += 900;
    await ask({ languages: ['nl'] });
    expect(asked).toEqual(['count nl']);
    now += 200;
    await ask({ languages: ['nl'] });
    expect(asked).toEqual(['count nl', 'count nl']);
  });

  it('looks words up once, for every filter that holds them', async () => {
    await ask({ q: 'olie' });
    await ask({ q: 'olie', languages: ['en'] });
    expect(asked).toEqual(['search "olie"', 'count  3,5', 'count en 3,5']);
  });

  it('keeps no failure', async () => {
    const failing = new ThreadedNews({ columns: { ask: () => Promise.reject(new Error('late')) }, texts, followed });
    await expect(failing.ask(NO_FILTER, {}, 'reader')).rejects.toThrow('late');
    await expect(failing.ask(NO_FILTER, {}, 'reader')).rejects.toThrow('late');
  });

  it('tells names by key, of what stories brought, whatever the key is called', () => {
    expect(news.agencyName('ap')).toBe('AP');
    expect(news.agencyName('constructor')).toBeNull();
    expect(news.places().map(({ key }) => key)).toEqual(['g1']);
  });

  it('forgets the places of a store that another has taken the place of', () => {
    followed.moved({ ...MOVED, store: 'other', places: [] });
    expect(news.places()).toEqual([]);
    followed.moved(MOVED);
  });

  it('has another version with every change, and with every store', () => {
    const versions = new Set([news.version()]);
    followed.moved({ ...MOVED, change: 901 });
    versions.add(news.version());
    followed.moved({ ...MOVED, store: 'other', change: 901 });
    versions.add(news.version());
    expect(versions.size).toBe(3);
  });

  it('keeps the latest of filters that nobody asks twice, as far as their letters have room', async () => {
    // 12 kB each, as a client sends them that wants the memory: 6,000 of them would take 150 MB.
    const long = Array.from({ length: 200 }, (_, at) => `x-${'y'.repeat(55)}-${at}`);
    for (let round = 0; round < 6_000; round++) await ask({ places: [...long, `y-${round}`] });
    asked = [];
    await ask({ places: [...long, 'y-5999'] });
    expect(asked).toEqual([]);
    await ask({ places: [...long, 'y-0'] });
    expect(asked).toEqual(['count ']);
  });
});
