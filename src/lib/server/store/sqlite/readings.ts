import { leadPrint } from '../../../stories/lead-print.ts';
import { bandsOf, printsOf } from '../../../stories/prints.ts';
import type { BroughtStory } from '../../../stories/types.ts';
import type { DocumentRow } from '../rows.ts';
import type { Ledger } from './ledger.ts';
import { storiesOf } from './find.ts';
import { eraseStory } from './erase-story.ts';

/** Notes a reading with the stories that it has, which are numbered in the plan's order; it then stands at the document's address. */
export function writeReading(
  ledger: Ledger,
  document: DocumentRow,
  brought: readonly BroughtStory[],
  numbers: readonly number[]
): void {
  const { file } = ledger;
  const { key, name, captured, address } = document;
  const page = file.run('INSERT INTO page (key, name, captured) VALUES (?, ?, ?)', key, name, captured);
  addBrought(ledger, page, brought, numbers);
  takeOver(ledger, page, name);
  // What goes with it the plan has said.
  replaceStanding(ledger, page, address ?? key);
}

/** Notes stories of a reading. */
export function addBrought(
  { file }: Ledger,
  page: number,
  brought: readonly BroughtStory[],
  numbers: readonly number[]
): void {
  brought.forEach(({ ordinal, role }, at) =>
    file.run(
      'INSERT OR IGNORE INTO page_story (page, ordinal, story, is_main) VALUES (?, ?, ?, ?)',
      ...[page, ordinal, numbers[at]!, role === 'main' ? 1 : 0]
    )
  );
}

/** Of a store of 0.1 only a page's name is known: what is read again is that page's no more. */
function takeOver({ file }: Ledger, page: number, name: string): void {
  const legacy = file.get<{ page: number }>('SELECT page FROM standing WHERE address = ?', `name:${name}`);
  if (!legacy) return;
  file.run(
    'DELETE FROM page_story WHERE page = ? AND story IN (SELECT story FROM page_story WHERE page = ?)',
    legacy.page,
    page
  );
}

/** Lets a known reading stand at an address, in the place of what stood there. */
export function letStand(ledger: Ledger, page: number, address: string): void {
  const before = replaceStanding(ledger, page, address);
  if (before.length === 0) return;
  for (const [n, { lead, dateline, published, captured }] of storiesOf(ledger, before)) {
    const prints = printsOf(bandsOf(leadPrint(lead, dateline)), published ?? captured);
    eraseStory(ledger, n, { prints, withdrawn: false });
  }
}

/** The stories that no standing reading has any more; what stood at the address, and stands nowhere now, is forgotten. */
function replaceStanding({ file }: Ledger, page: number, address: string): number[] {
  const before = file.get<{ page: number }>('SELECT page FROM standing WHERE address = ?', address)?.page ?? null;
  if (before === page) return [];
  file.run(
    'INSERT INTO standing (address, page) VALUES (?, ?) ON CONFLICT (address) DO UPDATE SET page = excluded.page',
    address,
    page
  );
  if (before === null || file.get('SELECT 1 FROM standing WHERE page = ?', before)) return [];
  const gone = file.all<{ story: number }>(
    `SELECT DISTINCT b.story FROM page_story b WHERE b.page = ?1
       AND NOT EXISTS (SELECT 1 FROM page_story x WHERE x.story = b.story AND x.page <> ?1)`,
    before
  );
  file.run('DELETE FROM page_story WHERE page = ?', before);
  file.run('DELETE FROM page WHERE n = ?', before);
  return gone.map(({ story }) => story);
}
