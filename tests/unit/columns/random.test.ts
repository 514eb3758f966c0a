import { expect, test } from 'vitest';
import { seeded } from '../../../src/cli/seeded.ts';
import { answerQuestion } from '../../../src/lib/columns/answer-question.ts';
import { Columns } from '../../../src/lib/columns/columns.ts';
import { columnsFrom, snapshotParts } from '../../../src/lib/columns/snapshot-parts.ts';
import type { FoundPage, PageRequest, Question, StoryFacts } from '../../../src/lib/columns/types.ts';
import { rounds, SEED } from '../../rounds.ts';
import { randomQuestion, randomStory, randomVocabulary } from './random-world.ts';
import { referenceAnswer, referenceList, type World } from './reference.ts';

const ASKED = rounds(10_000, 1_000_000);
/** Questions put to a world, with changes in between. */
const A_WORLD = 25;
const PATIENT = { isLate: () => false };

/** All pages of a question, each as the dispatches on it. */
function turnPages(columns: Columns, question: Question): number[][] {
  const pages: number[][] = [];
  let cursor: string | null = null;
  do {
    const page: PageRequest = { ...question.page!, cursor };
    const asked: Question = { ...question, page, times: null, arrivals: null };
    const found: FoundPage = answerQuestion(columns, asked, PATIENT).page!;
    pages.push([...found.stories]);
    cursor = found.next;
  } while (cursor !== null);
  return pages;
}

/** The pages that a list makes, so many dispatches each. */
function pagesOf(list: number[][], limit: number): number[][] {
  const pages = [list.slice(0, limit).flat()];
  for (let at = limit; at < list.length; at += limit) pages.push(list.slice(at, at + limit).flat());
  return pages;
}

/** Some stories come, some change, some go; now and then all is laid anew. */
function change(columns: Columns, world: World, below: (below: number) => number): void {
  const numbers = Array.from({ length: below(12) }, () => 1 + below(60));
  const changed = [...new Set(numbers)];
  const gone = changed.filter(() => below(3) === 0);
  const facts = changed.filter((n) => !gone.includes(n)).map((n) => randomStory(below, n));
  columns.update(facts, gone);
  world.stories = [...world.stories.filter(({ n }) => !changed.includes(n)), ...facts];
  if (below(4) === 0) columns.merge();
}

test(
  `columns answer ${ASKED} filters as a plain loop over the stories does (seed ${SEED})`,
  () => {
    const below = seeded(SEED);
    for (let asked = 0; asked < ASKED; asked += A_WORLD) {
      const world: World = { vocabulary: randomVocabulary(below), stories: [] };
      const columns = new Columns();
      columns.learn(world.vocabulary);
      for (let at = 0; at < A_WORLD; at++) {
        change(columns, world, below);
        const question = randomQuestion(below, 60);
        const { change: _, page, ...answer } = answerQuestion(columns, question, PATIENT);
        const told = `question ${asked + at}: ${JSON.stringify(question)}`;
        expect(answer, told).toEqual(referenceAnswer(world, question));
        const pages = pagesOf(referenceList(world, question, question.page!), question.page!.limit);
        expect([...page!.stories], told).toEqual(pages[0]);
        expect(turnPages(columns, question), told).toEqual(pages);
        expect(columns.stories).toBe(world.stories.length);
      }
    }
  },
  60_000 + ASKED * 10
);

test('columns answer alike whichever way they came to be: in one go, change by change, or out of a snapshot', () => {
  const below = seeded(SEED + 1);
  const vocabulary = randomVocabulary(below);
  const grown = new Columns();
  grown.learn(vocabulary);
  const stories = new Map<number, StoryFacts>();
  let laidAnew = 0;
  for (let portion = 0; portion < 30; portion++) {
    const changed = [...new Set(Array.from({ length: 500 }, () => 1 + below(9000)))];
    const gone = changed.filter(() => below(4) === 0);
    for (const n of changed) stories.delete(n);
    for (const n of changed.filter((one) => !gone.includes(one))) stories.set(n, randomStory(below, n));
    const before = grown.base.n.length;
    grown.update(
      changed.flatMap((n) => stories.get(n) ?? []),
      gone
    );
    if (grown.base.n.length !== before) laidAnew++;
  }
  expect(laidAnew).toBeGreaterThan(1);
  const atOnce = new Columns();
  atOnce.learn(vocabulary);
  atOnce.update([...stories.values()], []);
  grown.merge();
  const kept = columnsFrom(structuredClone(snapshotParts(grown)));
  for (let asked = 0; asked < 200; asked++) {
    const question = randomQuestion(below, 9000);
    const expected = answerQuestion(atOnce, question, PATIENT);
    expect(answerQuestion(grown, question, PATIENT)).toEqual(expected);
    expect(answerQuestion(kept, question, PATIENT)).toEqual(expected);
  }
});

test('a story that changes is in its dispatch once, and in none when it has left it', () => {
  const columns = new Columns();
  const told: StoryFacts = {
    ...{ n: 1, published: 0, language: null, dispatch: 7, filings: [], agencies: [], sources: [], about: [] }
  };
  columns.update([told, { ...told, n: 2 }], []);
  columns.update([{ ...told, published: 5 }], []);
  expect(columns.printsOf(7).toSorted()).toEqual([1, 2]);
  columns.update([{ ...told, dispatch: null }], [2]);
  expect(columns.printsOf(7)).toEqual([]);
});
