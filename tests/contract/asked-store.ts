import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerQuestion } from '../../src/lib/columns/answer-question.ts';
import type { Answer, ArticleOrder, Question, Steps } from '../../src/lib/columns/types.ts';
import type { Filter, SettledFilter } from '../../src/lib/model/filter.ts';
import { Follower } from '../../src/lib/server/columns/follower.ts';
import { zoneOffset } from '../../src/lib/server/zone-offset.ts';
import type { ArrivingDocument } from '../../src/lib/stories/types.ts';
import { OpenedStore, type StoreKind } from './opened-store.ts';

/** A store with columns beside it that follow its log, as a server has them: what filters ask is asked of both together. */
export class AskedStore {
  readonly #store: OpenedStore;
  readonly #follower: Follower;

  readonly #folder: string;

  private constructor(store: OpenedStore, { follower, folder }: { follower: Follower; folder: string }) {
    this.#store = store;
    this.#follower = follower;
    this.#folder = folder;
  }

  static async of(kind: StoreKind): Promise<AskedStore> {
    const store = await OpenedStore.of(kind);
    const { reader } = store;
    const folder = mkdtempSync(join(tmpdir(), 'dateline-asked-'));
    const file = join(folder, 'store.columns');
    const follower = await Follower.start({ reader, file, onMove: () => {}, onNote: console.error });
    return new AskedStore(store, { follower, folder });
  }

  save = (document: ArrivingDocument) => this.#store.save(document);
  story = (id: string) => this.#store.story(id);

  async close(): Promise<void> {
    await this.#follower.settled();
    await this.#store.close();
    rmSync(this.#folder, { recursive: true });
  }

  async ask(filter: Filter, wanted: Partial<Question> = {}): Promise<Answer> {
    await this.#follower.follow();
    const found = filter.q === '' ? null : await this.#store.reader.search(filter.q);
    const rest = { freshSince: null, page: null, times: null, arrivals: null };
    const question = { ...rest, ...wanted, filter: filter as SettledFilter, found };
    return answerQuestion(this.#follower.columns, question, { isLate: () => false });
  }

  async counts(filter: Filter) {
    return (await this.ask(filter)).counts;
  }

  agencies = async (filter: Filter) => (await this.ask(filter)).agencies;
  sources = async (filter: Filter) => (await this.ask(filter)).sources;
  languages = async (filter: Filter) => (await this.ask(filter)).languages;
  about = async (filter: Filter) => (await this.ask(filter)).about;
  regions = async (filter: Filter) => (await this.ask(filter)).regions;

  /** Places with their stories, the busiest first. */
  async places(filter: Filter, freshSince: number | null = null) {
    const { places } = await this.ask(filter, { freshSince });
    const newest = await this.#store.reader.summaries([...places.newestStory], '');
    const rows = [...places.place].map((n, at) => {
      const { key, name, country, lng, lat, precision } = this.#follower.columns.places.get(n)!;
      const { summary } = newest.find((row) => row.n === places.newestStory[at])!;
      const time = places.newest[at]!;
      return {
        ...{ key, name, country, lng, lat, precision },
        articles: places.articles[at]!,
        fresh: places.fresh[at]!,
        newest: Number.isNaN(time) ? null : time,
        newestLine: summary.firstLine,
        newestId: summary.id,
        confidence: Math.round((places.confidence[at]! / 255) * 100) / 100
      };
    });
    return rows.sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
  }

  async articles(filter: Filter, request: { limit: number; cursor: string | null; order?: ArticleOrder }) {
    const { page, counts } = await this.ask(filter, { page: { order: 'newest', ...request } });
    const rows = await this.#store.reader.summaries([...page!.stories], filter.q);
    return { articles: rows.map(({ summary }) => summary), next: page!.next, total: counts.stories };
  }

  /** Divisions of a country (null: of all) with their stories, the busiest first. */
  async admin1(filter: Filter, country: string | null) {
    const { admin1 } = await this.ask(filter);
    return Object.entries(admin1)
      .filter(([code]) => country === null || code.startsWith(`${country}.`))
      .map(([key, articles]) => ({ key, name: key, articles }))
      .sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
  }

  /** Days begin at the zone's midnight, by its clocks at the latest story; `within`: a part, finer. */
  async times(filter: Filter, { timeZone = null, within = null }: Laid = {}) {
    const latest =
      within?.to ?? Math.max(...(await this.#store.facts()).map(({ published }) => published ?? -Infinity));
    const offset = timeZone === null || !Number.isFinite(latest) ? 0 : zoneOffset(timeZone, latest);
    return (await this.ask(filter, { times: { offset, within } })).times!;
  }

  async arrivals(filter: Filter, steps: Steps) {
    const within = {
      from: Math.max(steps.start, filter.from ?? steps.start),
      to: Math.min(steps.start + steps.step * steps.steps, filter.to ?? Infinity)
    };
    return (await this.ask({ ...filter, ...within }, { arrivals: steps })).arrivals!;
  }
}

interface Laid {
  timeZone?: string | null;
  within?: { from: number; to: number } | null;
}
