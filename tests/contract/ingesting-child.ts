import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../src/lib/server/store/former/open.ts';
import { located, page, PLACES, story } from './stories.ts';

/** Saves pages without end into the store of its first argument; says each page's story once it is saved. */
const store = openSqliteStore(process.argv[2] ?? '');
const run = process.argv[3] ?? '';
for (let n = 0; ; n++) {
  const word = `${run}x${n}`;
  const one = story(`Report ${word} says ${word} things about ${word} and the ${word} that came of it`, {
    placements: [located(PLACES.beirut)],
    agencies: [['afp', 'AFP']]
  });
  await store.savePage(page([one], { key: word, name: word }));
  writeSync(1, `${one.id}\n`);
}
