import type { Instant } from '../model/document.ts';
import { leadPrint } from './lead-print.ts';
import { bandsOf, printsOf } from './prints.ts';
import type { Newcomer } from './keys-of.ts';
import { signersOf } from './signers.ts';
import { toldBy, type Told } from './tell-apart.ts';
import type { Findings, PlanStep, StoredStory, StoryTarget, StoryToKeep } from './types.ts';

/** A story as it stands amid a plan: what the store has, and what the plan's steps so far made of it. */
export interface Draft extends Omit<StoredStory, 'n' | 'id' | 'lead' | 'dateline' | 'enginePlacements' | 'dispatch'> {
  target: StoryTarget;
  told: Told;
  bands: number[];
  signers: string[];
  dispatch: StoryTarget | null;
  prints: number[];
  engine: StoredStory['enginePlacements'];
}

/** The stories that a plan is about, those of the store and those that it adds, by id, print and number. */
export class Drafts {
  readonly steps: PlanStep[] = [];
  readonly #found: Findings;
  readonly #known = new Map<number, Draft>();
  readonly #ids = new Map<string, Draft | null>();
  readonly #byPrint = new Map<number, Draft[]>();
  readonly #removed = new Set<number>();
  readonly #gone = new Set<Draft>();

  constructor(found: Findings) {
    this.#found = found;
  }

  /** The story of that number; null when the store has not, or the plan removed it. */
  known(n: number): Draft | null {
    if (this.#removed.has(n)) return null;
    const before = this.#known.get(n);
    if (before) return before;
    const stored = this.#found.stories.get(n);
    if (!stored) return null;
    const draft = draftOf(stored);
    this.#known.set(n, draft);
    return draft;
  }

  /** The story of that number as the store has it. */
  stored(n: number): StoredStory | null {
    return this.#found.stories.get(n) ?? null;
  }

  /** The story that an id leads to; null: none, or one that was taken back. */
  byId(id: string): Draft | null {
    const here = this.#ids.get(id);
    if (here !== undefined) return here && this.#gone.has(here) ? null : here;
    const n = this.#found.ids.get(id);
    return n === undefined || n === null ? null : this.known(n);
  }

  isFree(id: string): boolean {
    return !this.#ids.has(id) && !this.#found.ids.has(id);
  }

  /** Stories that may be nearly the same as the document's story of that ordinal, without itself. */
  near(ordinal: number, prints: readonly number[]): Draft[] {
    const stored = (this.#found.alike[ordinal] ?? []).flatMap((n) => this.known(n) ?? []);
    const here = prints.flatMap((print) => this.#byPrint.get(print) ?? []);
    return [...new Set([...here, ...stored])].filter((draft) => !this.#gone.has(draft)).slice(0, MOST_COMPARED);
  }

  /** Notes a story that is new. */
  add(keep: StoryToKeep, newcomer: Newcomer): Draft {
    const draft = keptDraft({ added: this.steps.length }, keep, newcomer);
    this.steps.push({ do: 'insert', keep });
    this.#note(draft, keep.ids);
    return draft;
  }

  /** Puts another text in a story's place. */
  replace(draft: Draft, keep: StoryToKeep, newcomer: Newcomer, named: boolean): void {
    this.steps.push({ do: 'replace', target: draft.target, keep, prints: draft.prints, named });
    const { dispatch, uri, uriSource, version, updated } = draft;
    Object.assign(
      draft,
      keptDraft(draft.target, keep, newcomer),
      { dispatch },
      named ? {} : { uri, uriSource, version, updated }
    );
    this.#note(draft, keep.ids);
  }

  /** Notes what another sight adds to a story. */
  complete(draft: Draft, told: { published: Instant; sources: string[]; ids: string[] }): void {
    const { published, sources, ids } = told;
    const isSame = published === draft.published && sources.length === draft.sources.length && ids.length === 0;
    if (isSame && sources.every((source) => draft.sources.includes(source))) return;
    const prints = printsOf(draft.bands, published ?? draft.captured);
    this.steps.push({ do: 'complete', target: draft.target, ...told, prints: { from: draft.prints, to: prints } });
    Object.assign(draft, { published, sources, prints });
    this.#note(draft, ids);
  }

  /** Takes a story out; `withdrawn`: because its provider took it back. */
  remove(draft: Draft, withdrawn: boolean): void {
    this.steps.push({ do: 'remove', target: draft.target, prints: draft.prints, withdrawn });
    if ('known' in draft.target) this.#removed.add(draft.target.known);
    this.#gone.add(draft);
  }

  isGone(draft: Draft): boolean {
    return this.#gone.has(draft);
  }

  #note(draft: Draft, ids: readonly string[]): void {
    for (const id of ids) this.#ids.set(id, draft);
    for (const print of draft.prints) {
      const others = this.#byPrint.get(print) ?? [];
      if (others.length < MOST_COMPARED && !others.includes(draft)) this.#byPrint.set(print, [...others, draft]);
    }
  }
}

/** Most stories that a lead is compared with: a standing phrase may be in thousands. */
const MOST_COMPARED = 40;

function draftOf(stored: StoredStory): Draft {
  const { n, lead, dateline, published, captured, dispatch, placements, enginePlacements: engine } = stored;
  const { role, headline, section, uriSource, uri, version, updated, sources } = stored;
  const print = leadPrint(lead, dateline);
  const bands = bandsOf(print);
  return {
    ...{ role, headline, section, uriSource, uri, version, updated, sources, published, captured, placements, engine },
    target: { known: n },
    told: toldBy(print, dateline),
    signers: signersOf(dateline),
    dispatch: dispatch === null ? null : { known: dispatch },
    bands,
    prints: printsOf(bands, published ?? captured)
  };
}

function keptDraft(target: StoryTarget, keep: StoryToKeep, { told, bands }: Newcomer): Draft {
  const { story, published, section, placed, sources, uriSource, prints, trail } = keep;
  return {
    ...{ target, published, section, sources, uriSource, prints },
    ...{
      role: story.role,
      headline: story.headline,
      uri: story.uri,
      version: story.version,
      updated: story.updated,
      captured: trail.captured,
      dispatch: null
    },
    ...{ told, bands },
    signers: signersOf(story.dateline),
    placements: placed.placements,
    engine: placed.engine
  };
}
