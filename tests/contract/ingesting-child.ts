import { writeSync } from 'node:fs';
import { openSqliteWriter } from '../../src/lib/server/store/sqlite/open-sqlite.ts';
import { located, page, PLACES, story } from './stories.ts';

/** Documents of a group, stories of a document. */
const DOCUMENTS = 3;
const STORIES = 2;

/** Saves groups of documents into the store of its first argument, as many as the third says, or without end; says each story's id once it is saved. */
const writer = await openSqliteWriter(process.argv[2] ?? '', { placeAnew: null });
const run = process.argv[3] ?? '';
const groups = Number(process.argv[4] ?? Infinity);
for (let group = 0; group < groups; group++) {
  const documents = Array.from({ length: DOCUMENTS }, (_, at) => {
    const stories = Array.from({ length: STORIES }, (_, n) => {
      const word = `${run}x${group}x${at}x${n}`;
      return story(`Report ${word} says ${word} things about ${word} and the ${word} that came of it`, {
        placements: [located(PLACES.beirut)],
        agencies: [['afp', 'AFP']]
      });
    });
    return page(stories, { key: `${run}x${group}x${at}`, address: `/pages/${run}/${group}/${at}` });
  });
  await writer.save(documents, Date.now());
  writeSync(1, documents.flatMap(({ stories }) => stories.map(({ id }) => `${id}\n`)).join(''));
}
await writer.close();
