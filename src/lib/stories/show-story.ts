import type { Instant } from '../model/document.ts';
import { isSameDispatch, isWithin } from './alike.ts';
import type { Draft, Drafts } from './drafts.ts';
import { findMatch, type Match } from './find-match.ts';
import { placeId, uriSourceOf } from './ids.ts';
import type { Newcomer } from './keys-of.ts';
import { placeCorrected } from './place-corrected.ts';
import type { Planning } from './planning.ts';
import { printsOf } from './prints.ts';
import { areOtherSigners, signersOf } from './signers.ts';
import { sourceKey } from './source-key.ts';
import type { ArrivingDocument, StoryRole, StoryToKeep } from './types.ts';

/** What becomes of a story that readers may see: new, or another sight of one that is known. `aliases`: ids that it had before it was taken back. */
export function showStory(newcomer: Newcomer, aliases: string[], planning: Planning): Draft {
  const { drafts, former, plan } = planning;
  const prints = printsOf(newcomer.bands, newcomer.time);
  const match = findMatch(newcomer, prints, drafts, former);
  const draft = match ? meet(newcomer, match, prints, planning) : addNew(newcomer, aliases, prints, planning);
  if (match) plan.linked++;
  else plan.added++;
  joinDispatch(newcomer, draft, prints, planning);
  return draft;
}

function addNew(newcomer: Newcomer, aliases: string[], prints: number[], planning: Planning): Draft {
  const { document, drafts, found } = planning;
  const { placements, dateline, published, section } = newcomer.story;
  const ids = freeIds(newcomer, aliases, planning);
  const sources = sourcesAfter([], document);
  const placed = placeCorrected(placements, dateline, found.corrections, { n: null, ids, sources });
  return drafts.add(keepOf(newcomer, { ids, sources, placed, prints, published, section }, document), newcomer);
}

/** Another sight of a known story. A page's own story has the headline and all paragraphs; an item of a list only its lead. */
function meet(newcomer: Newcomer, { draft, isOwn }: Match, prints: number[], planning: Planning): Draft {
  const { document, drafts, found } = planning;
  const { story } = newcomer;
  const published = publishedOf(story.published, story.role, draft, isOwn);
  const sources = sourcesAfter(draft.sources, document);
  const ids = newIds(newcomer, draft, drafts);
  const n = 'known' in draft.target ? draft.target.known : null;
  if (isOwn || (story.role === 'main' && draft.role === 'item')) {
    const placed = placeCorrected(story.placements, story.dateline, found.corrections, { n, ids: [story.id], sources });
    const section = story.section ?? draft.section;
    const named = draft.uri === null || story.uri !== null || isOwn;
    const time = published ?? document.captured;
    const own = time === newcomer.time ? prints : printsOf(newcomer.bands, time);
    drafts.replace(
      draft,
      keepOf(newcomer, { ids, sources, placed, prints: own, published, section }, document),
      newcomer,
      named
    );
    return draft;
  }
  drafts.complete(draft, { published, sources, ids });
  const engine = draft.engine ?? draft.placements;
  const placed = placeCorrected(engine, story.dateline, found.corrections, { n, ids: [story.id], sources });
  if (JSON.stringify(placed.placements) !== JSON.stringify(draft.placements)) {
    drafts.steps.push({ do: 'place', target: draft.target, placed });
  }
  return draft;
}

/** The id by which this sight of a story is found too; none where one leads to it. */
function newIds({ story, signed }: Newcomer, draft: Draft, drafts: Drafts): string[] {
  const own = [story.id, signed];
  return own.some((id) => drafts.byId(id) === draft) ? [] : own.filter((id) => drafts.isFree(id)).slice(0, 1);
}

/**
 * When a story that two pages bring was published. A page's own story knows best. Between items the earlier
 * instant: `an hour ago` is rounded towards the present, so the smallest of several bounds is the nearest.
 */
function publishedOf(published: Instant, role: StoryRole, known: Draft, isOwn: boolean): Instant {
  if (published === null) return known.published;
  if (known.published === null || isOwn) return published;
  if (role === 'main' && known.role === 'item') return published;
  if (role === 'item' && known.role === 'main') return known.published;
  return Math.min(published, known.published);
}

function sourcesAfter(known: readonly string[], { source, insteadOf }: ArrivingDocument): string[] {
  const key = source === null ? null : sourceKey(source);
  if (key === null) return [...known];
  const instead = insteadOf === null ? null : sourceKey(insteadOf);
  return [...new Set([...known.filter((other) => other !== instead || other === key), key])];
}

/** The ids of a new story: its provider's, else its words', or where another print of the same words has those, its own place's. */
function freeIds(
  { story, named, signed, ordinal }: Newcomer,
  aliases: string[],
  { document, drafts, found }: Planning
): string[] {
  const isOurs = (id: string) => drafts.isFree(id) || (aliases.includes(id) && (found.ids.get(id) ?? null) === null);
  const own = [story.id, signed].find(isOurs);
  const first = named !== null && drafts.byId(named) === null ? named : (own ?? placeId(document, ordinal));
  return [...new Set([first, ...(own === undefined ? [] : [own]), ...aliases.filter(isOurs)])];
}

type Told = Pick<StoryToKeep, 'ids' | 'sources' | 'placed' | 'prints' | 'published' | 'section'>;

function keepOf({ story }: Newcomer, told: Told, document: ArrivingDocument): StoryToKeep {
  const { name, captured, source, insteadOf, home } = document;
  return { story, ...told, uriSource: uriSourceOf(source), trail: { name, captured, source, insteadOf, home } };
}

/** Joins a story to the dispatch that it is another agency's print of: the same words, at about the same time, from whatever place. */
function joinDispatch(newcomer: Newcomer, draft: Draft, prints: number[], { drafts }: Planning): void {
  const signers = signersOf(newcomer.story.dateline);
  if (signers.length === 0 || draft.dispatch !== null) return;
  const twin = drafts
    .near(newcomer.ordinal, prints)
    .find(
      (other) =>
        other !== draft &&
        areOtherSigners(signers, other.signers) &&
        isWithin(newcomer.story.published, other.published) &&
        isSameDispatch(newcomer.told, other.told)
    );
  if (!twin) return;
  const dispatch = twin.dispatch ?? twin.target;
  if (twin.dispatch === null) drafts.steps.push({ do: 'dispatch', target: twin.target, dispatch });
  drafts.steps.push({ do: 'dispatch', target: draft.target, dispatch });
  Object.assign(twin, { dispatch });
  Object.assign(draft, { dispatch });
}
