import { sourceKey } from '../../../stories/source-key.ts';
import type { ArrivingDocument, DocumentPlan, DocumentTrail, PlanStep, StoryTarget } from '../../../stories/types.ts';
import type { Ledger } from './ledger.ts';
import { eraseStory } from './erase-story.ts';
import {
  filingsText,
  writeNewStory,
  leadTo,
  removePrints,
  rewriteStory,
  sourcesText,
  writeApplied,
  writePrints
} from './write-story.ts';
import { packWhereabouts, unpackWhereabouts } from '../packed.ts';
import type { CorrectedPlaces } from '../../../stories/types.ts';

/** The stories of a plan by their numbers: those that its steps add, by the step. */
type Numbered = (target: StoryTarget) => number;

/** Carries a document's plan out; returns the numbers of the stories that its reading has, in the plan's order. */
export function applyPlan(
  ledger: Ledger,
  document: DocumentTrail & Pick<ArrivingDocument, 'address' | 'key'>,
  { steps, brought }: DocumentPlan
): number[] {
  const key = document.source === null ? null : sourceKey(document.source);
  if (key !== null) ledger.numbers.source(key, document.source);
  const added = new Map<number, number>();
  const numbered: Numbered = (target) => ('known' in target ? target.known : added.get(target.added)!);
  steps.forEach((step, at) => {
    if (step.do === 'insert') added.set(at, writeNewStory(ledger, step.keep));
    else applyStep(ledger, step, { numbered, document });
  });
  return brought.map(({ target }) => numbered(target));
}

interface Applying {
  numbered: Numbered;
  document: DocumentTrail & Pick<ArrivingDocument, 'address' | 'key'>;
}

function applyStep(ledger: Ledger, step: Exclude<PlanStep, { do: 'insert' }>, { numbered, document }: Applying): void {
  const { file } = ledger;
  switch (step.do) {
    case 'replace': {
      const n = numbered(step.target);
      removePrints(ledger, n, step.prints);
      return rewriteStory(ledger, n, step.keep, step.named);
    }
    case 'complete':
      return complete(ledger, numbered(step.target), step);
    case 'place':
      return writePlaces(ledger, numbered(step.target), step.placed);
    case 'dispatch': {
      const n = numbered(step.target);
      file.run('UPDATE fact SET dispatch = ? WHERE n = ?', numbered(step.dispatch), n);
      ledger.changed.add(n);
      return;
    }
    case 'remove':
      return eraseStory(ledger, numbered(step.target), step);
    case 'record': {
      const { at, id, source, uri, version, updated, headline } = step.line;
      file.run(
        'INSERT INTO history (at, id, source, uri, version, updated, headline) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[at, id, source, uri, version, updated, headline]
      );
      return;
    }
    case 'release':
      file.run('DELETE FROM held WHERE id = ?', step.id);
      return;
    case 'hold':
      return hold(ledger, step, document);
  }
}

function complete(ledger: Ledger, n: number, step: Extract<PlanStep, { do: 'complete' }>): void {
  const { published, sources, ids, prints } = step;
  ledger.file.run('UPDATE fact SET published = ?, sources = ? WHERE n = ?', published, sourcesText(ledger, sources), n);
  for (const id of ids) leadTo(ledger, id, n, true);
  if (prints.from[0] !== prints.to[0]) {
    removePrints(ledger, n, prints.from);
    writePrints(ledger, n, prints.to);
  }
  ledger.changed.add(n);
}

/** Places a story anew. */
export function writePlaces(ledger: Ledger, n: number, { placements, engine, applied }: CorrectedPlaces): void {
  const { file, numbers } = ledger;
  const row = file.get<{ placed: string; lead: string }>('SELECT placed, lead FROM story WHERE n = ?', n);
  if (!row) return;
  const { dateline } = unpackWhereabouts(row.placed, row.lead, numbers);
  const pack = (list: CorrectedPlaces['placements']) => packWhereabouts({ dateline, placements: list }, numbers);
  file.run('UPDATE story SET placed = ?, engine_placed = ? WHERE n = ?', pack(placements), engine && pack(engine), n);
  file.run('UPDATE fact SET filings = ? WHERE n = ?', filingsText(ledger, placements), n);
  file.run('DELETE FROM corrected WHERE story = ?', n);
  writeApplied(ledger, n, applied);
  ledger.changed.add(n);
}

function hold({ file }: Ledger, step: Extract<PlanStep, { do: 'hold' }>, document: Applying['document']): void {
  const { id, version, updated, status, aliases } = step.held;
  const { name, captured, source, insteadOf, home } = document;
  const kept = step.story && JSON.stringify({ story: step.story, trail: { name, captured, source, insteadOf, home } });
  file.run(
    `INSERT OR REPLACE INTO held (id, address, ordinal, version, updated, status, due, aliases, story)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, document.address ?? document.key, step.ordinal, version, updated, status, step.due],
    ...[JSON.stringify(aliases), kept]
  );
}
