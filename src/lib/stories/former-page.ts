import type { Draft, Drafts } from './drafts.ts';
import type { Newcomer } from './keys-of.ts';
import { masked } from './lead-print.ts';
import { bandsOf } from './prints.ts';
import { alikeOnPage } from './alike.ts';
import { foldName } from '../text/fold.ts';
import type { FormerStory } from './types.ts';
import type { Told } from './tell-apart.ts';

/** What a page's own story under the same headline is alike at least. */
const SAME_HEADLINE = 0.5;
/** Stories of the page that one is compared with, at most, of those that share a print. */
const MOST_ALIKE = 20;

/** A story that the page had, figures masked. */
interface Before {
  draft: Draft;
  told: Told;
}

/**
 * The stories that the page had when it was last read: the same page's story stays the same story, whatever figure in it was
 * corrected. Each is taken once.
 */
export class FormerPage {
  readonly #numbers: ReadonlySet<number>;
  readonly #taken = new Set<Draft>();
  #before: Map<number, Before[]> | null = null;
  #mains: Before[] = [];
  readonly #stories: readonly FormerStory[];
  /** By ordinal: the story of the very words, which no other newcomer may take. */
  readonly #same = new Map<number, Draft>();

  constructor(stories: readonly FormerStory[], newcomers: readonly Newcomer[], drafts: Drafts) {
    this.#stories = stories;
    this.#numbers = new Set(stories.map(({ n }) => n));
    if (stories.length === 0) return;
    for (const newcomer of newcomers) {
      const same = this.#ofSameWords(newcomer, drafts);
      if (!same) continue;
      this.#same.set(newcomer.ordinal, same);
      this.#taken.add(same);
    }
  }

  /** The page's story that this is a sight of; null for none. */
  take(newcomer: Newcomer, drafts: Drafts): Draft | null {
    if (this.#numbers.size === 0) return null;
    const found = this.#same.get(newcomer.ordinal) ?? this.#likest(newcomer, drafts);
    if (found) this.#taken.add(found);
    return found;
  }

  /** The one of the very words, whoever signs it now. */
  #ofSameWords({ story, signed }: Newcomer, drafts: Drafts): Draft | null {
    const found = [drafts.byId(story.id), drafts.byId(signed)];
    return found.find((draft) => draft !== null && this.#isOpen(draft) && isOfName(story.uri, draft)) ?? null;
  }

  #likest(newcomer: Newcomer, drafts: Drafts): Draft | null {
    this.#before ??= this.#index(drafts);
    const { story, told } = newcomer;
    const hidden = { ...told, print: masked(story.lead, story.dateline) };
    const here = bandsOf(hidden.print).flatMap((print) => this.#before?.get(print) ?? []);
    const candidates = story.role === 'main' ? this.#mains : here;
    const open = [...new Set(candidates)].filter(({ draft }) => this.#isOpen(draft) && isOfName(story.uri, draft));
    const ranked = open
      .map((before) => ({ draft: before.draft, alike: alikeness(newcomer, hidden, before) }))
      .sort((a, b) => b.alike - a.alike);
    return ranked[0] && ranked[0].alike > 0 ? ranked[0].draft : null;
  }

  #isOpen(draft: Draft): boolean {
    return 'known' in draft.target && this.#numbers.has(draft.target.known) && !this.#taken.has(draft);
  }

  #index(drafts: Drafts): Map<number, Before[]> {
    const index = new Map<number, Before[]>();
    for (const { n, role } of this.#stories) {
      const draft = drafts.known(n);
      const stored = drafts.stored(n);
      if (!draft || !stored) continue;
      const print = masked(stored.lead, stored.dateline);
      const before = { draft, told: { ...draft.told, print } };
      if (role === 'main') this.#mains.push(before);
      else {
        for (const each of bandsOf(print)) {
          const others = index.get(each) ?? [];
          if (others.length < MOST_ALIKE) index.set(each, [...others, before]);
        }
      }
    }
    return index;
  }
}

/** What two providers name differently is not one. */
const isOfName = (uri: string | null, draft: Draft) => uri === null || draft.uri === null;

/** A page's own story under the same headline is that story, rewritten. */
function alikeness({ story }: Newcomer, hidden: Told, { draft, told }: Before): number {
  const alike = alikeOnPage(hidden, told, story.role);
  if (story.role === 'item' || !story.headline || !draft.headline) return alike;
  return foldName(story.headline) === foldName(draft.headline) ? Math.max(alike, SAME_HEADLINE) : alike;
}
