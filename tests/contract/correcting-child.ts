import { writeSync } from 'node:fs';
import { openSqliteWriter } from '../../src/lib/server/store/sqlite/open-sqlite.ts';
import { PLACES } from './stories.ts';

/** Stories that follow in one batch: a few, so that a kill comes between two. */
const BATCH = 40;

/** Corrects TROY and takes it back without end in the store of its first argument; says each step once it is kept, and each batch of stories. */
const writer = await openSqliteWriter(process.argv[2] ?? '', { placeAnew: null });
const id = process.argv[3] ?? '';
await writer.addCorrections([
  {
    ...{ id, printed: 'Troy', qualifier: null, scope: 'always', story: null, source: null },
    ...{ to: { kind: 'place', place: PLACES.beirut }, note: '', made: 0, undone: null }
  }
]);
for (let n = 0; ; n++) {
  writeSync(1, `${n}\n`);
  while ((await writer.rework(BATCH)) > 0) writeSync(1, 'batch\n');
  await writer.setUndone(id, n % 2 === 0 ? n + 1 : null);
}
