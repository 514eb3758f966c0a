import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../src/lib/server/store/former/open.ts';
import { PLACES } from './stories.ts';

/** Corrects TROY and takes it back without end in the store of its first argument; says each step once it is done. */
const store = openSqliteStore(process.argv[2] ?? '');
const id = process.argv[3] ?? '';
await store.corrections.add([
  {
    ...{ id, printed: 'Troy', qualifier: null, scope: 'always', story: null, source: null },
    ...{ to: { kind: 'place', place: PLACES.beirut }, note: '', made: 0, undone: null }
  }
]);
for (let n = 0; ; n++) {
  writeSync(1, `${n}\n`);
  await store.corrections.setUndone(id, n % 2 === 0 ? n : null);
}
