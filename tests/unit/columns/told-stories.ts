import { answerQuestion } from '../../../src/lib/columns/answer-question.ts';
import { Columns } from '../../../src/lib/columns/columns.ts';
import type { Answer, NumberedPlace, PageRequest, Question } from '../../../src/lib/columns/types.ts';
import { NO_FILTER, type SettledFilter } from '../../../src/lib/model/filter.ts';
import type { FacetCount } from '../../../src/lib/model/story.ts';

const place = (
  n: number,
  name: string,
  at: [country: string, lng: number, lat: number],
  admin1: string | null = null
) =>
  ({
    n,
    key: `g${n}`,
    name,
    country: at[0],
    admin1,
    lng: at[1],
    lat: at[2],
    precision: 'place'
  }) satisfies NumberedPlace;

/** Both sides of the antimeridian, four continents. */
export const TOLD_PLACES = [
  place(1, 'Amsterdam', ['NL', 4.9, 52.37]),
  place(2, 'Beirut', ['LB', 35.5, 33.89]),
  place(3, 'Suva', ['FJ', 178.44, -18.14]),
  place(4, 'Apia', ['WS', -171.76, -13.83]),
  place(5, 'Toronto', ['CA', -79.4, 43.7], '08'),
  place(6, 'Ottawa', ['CA', -75.7, 45.41], '08'),
  place(7, 'Québec', ['CA', -71.21, 46.81], '10')
];

const AGENCIES = ['ANP', 'AFP', 'Reuters'].map((name, at) => ({ n: at + 1, key: name.toLowerCase(), name }));
const SOURCES = ['Het Parool', 'Le Devoir'].map((name, at) => ({ n: at + 1, key: name.toLowerCase(), name }));

/** A story as a test tells it: names in the place of numbers. */
export interface Told {
  at?: string[];
  /** Of each filing. */
  confidence?: number;
  /** Null: unknown. */
  published: number | null;
  language?: string;
  dispatch?: number;
  agencies?: string[];
  sources?: string[];
  about?: string[];
}

/** Columns over some stories by name, and what a reader would ask of them. */
export class ToldStories {
  readonly columns = new Columns();
  readonly #names: string[];

  constructor(stories: Record<string, Told>) {
    this.#names = Object.keys(stories);
    this.columns.learn({ places: TOLD_PLACES, agencies: AGENCIES, sources: SOURCES });
    const numbers = (names: string[] | undefined, all: { n: number; name: string }[]) =>
      (names ?? []).map((name) => all.find((one) => one.name === name)!.n);
    this.columns.update(
      Object.values(stories).map(
        ({ at, confidence = 0.9, language = 'en', dispatch = null, about = [], ...told }, n) => ({
          ...{ n: n + 1, published: told.published, language, dispatch, about },
          filings: numbers(at, TOLD_PLACES).map((number) => ({ place: number, confidence })),
          agencies: numbers(told.agencies, AGENCIES),
          sources: numbers(told.sources, SOURCES)
        })
      ),
      []
    );
  }

  ask(narrowed: Partial<SettledFilter>, wanted: Partial<Question> = {}): Answer {
    const filter = { ...NO_FILTER, ...narrowed };
    const question = { filter, found: null, freshSince: null, page: null, times: null, arrivals: null, ...wanted };
    return answerQuestion(this.columns, question, { isLate: () => false });
  }

  /** The names of a page's stories, in order. */
  page(narrowed: Partial<SettledFilter>, request: Partial<PageRequest> = {}): { names: string[]; next: string | null } {
    const { stories, next } = this.ask(narrowed, {
      page: { order: 'newest', limit: 50, cursor: null, ...request }
    }).page!;
    return { names: [...stories].map((n) => this.#names[n - 1]!), next };
  }

  /** All that a filter lists, in pages of so many. */
  list(narrowed: Partial<SettledFilter>, request: Partial<PageRequest> = {}): string[] {
    const names: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { names: string[]; next: string | null } = this.page(narrowed, { ...request, cursor });
      names.push(...page.names);
      cursor = page.next;
    } while (cursor !== null);
    return names;
  }

  /** Places that have stories: name → stories, fresh ones, the newest's name, confidence. */
  places(
    narrowed: Partial<SettledFilter>,
    freshSince: number | null = null
  ): Record<string, [number, number, string, number]> {
    const tally = this.ask(narrowed, { freshSince }).places;
    return Object.fromEntries(
      Array.from(tally.place, (n, at) => [
        TOLD_PLACES[n - 1]!.name,
        [tally.articles[at]!, tally.fresh[at]!, this.#names[tally.newestStory[at]! - 1]!, tally.confidence[at]! / 255]
      ])
    );
  }
}

/** `afp 2, anp 1` */
export const shownFacet = (counts: FacetCount[]): string =>
  counts.map(({ key, articles }) => `${key} ${articles}`).join(', ');
