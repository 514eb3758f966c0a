import type { Instant } from '../model/document.ts';
import { isSameDispatch, isWithin } from './alike.ts';
import { type Draft, Drafts } from './drafts.ts';
import { findMatch, type Match } from './find-match.ts';
import { FormerPage } from './former-page.ts';
import { placeId, uriSourceOf } from './ids.ts';
import type { Newcomer } from './keys-of.ts';
import { placeCorrected } from './place-corrected.ts';
import { printsOf } from './prints.ts';
import { areOtherSigners, signersOf } from './signers.ts';
import { sourceKey } from './source-key.ts';
import type { ArrivingDocument, BroughtStory, DocumentPlan, Findings, HeldVersion, StoryToKeep } from './types.ts';
import { isOutdated, visibilityOf } from './versions.ts';

/** What the steps of one document share. */
interface Planning {
  document: ArrivingDocument;
  found: Findings;
  now: number;
  drafts: Drafts;
  former: FormerPage;
  /** What is held and goes on being so, by id. */
  held: Map<string, HeldVersion>;
  plan: Omit<DocumentPlan, 'steps'>;
}

/**
 * What becomes of a document's stories: which are new, which are known and told anew, which are one dispatch, which their provider
 * holds or takes back, and which stories of the page's last reading go. Rows in, a plan out. `now`: epoch milliseconds.
 */
export function planDocument(
  document: ArrivingDocument,
  newcomers: readonly Newcomer[],
  found: Findings,
  now: number
): DocumentPlan {
  const drafts = new Drafts(found);
  const planning: Planning = {
    ...{ document, found, now, drafts },
    former: new FormerPage(found.former, newcomers, drafts),
    held: new Map(found.held),
    plan: { brought: [], added: 0, linked: 0 }
  };
  const own = [...found.held.values()].filter(({ isOwn }) => isOwn);
  for (const held of own) if (isTakenBackByHand(held)) release(held.id, planning);
  const shown: [Newcomer, Draft][] = [];
  for (const newcomer of newcomers) {
    const draft = arrive(newcomer, planning);
    if (draft) shown.push([newcomer, draft]);
  }
  // A later story of the document may have taken an earlier one away.
  for (const [newcomer, draft] of shown) {
    if (!drafts.isGone(draft)) planning.plan.brought.push(broughtBy(newcomer, draft));
  }
  removeGone(planning);
  return { ...planning.plan, steps: drafts.steps };
}

/** What a page held back is its own to say anew; but a kill of a version that was told stays until a newer one comes. */
const isTakenBackByHand = ({ status, version, updated }: HeldVersion): boolean =>
  status !== 'canceled' || (version === null && updated === null);

const broughtBy = ({ ordinal, story }: Newcomer, { target }: Draft): BroughtStory => ({
  ordinal,
  target,
  role: story.role
});

function release(id: string, { held, drafts }: Planning): void {
  held.delete(id);
  drafts.steps.push({ do: 'release', id });
}

/** The story as it is shown now; null where nothing of it is. */
function arrive(newcomer: Newcomer, planning: Planning): Draft | null {
  const { story, named } = newcomer;
  const { drafts, held, now } = planning;
  const shown = named === null ? null : drafts.byId(named);
  const isKnown = shown !== null && shown.uri === story.uri;
  const hidden = named === null ? undefined : held.get(named);
  const version = hidden ?? (isKnown ? versionOf(shown, planning) : null);
  if (version && isOutdated(story, version)) return isKnown ? shown : null;
  const aliases = named === null ? [] : (planning.found.held.get(named)?.aliases ?? []);
  if (hidden) release(hidden.id, planning);
  const visibility = visibilityOf(story, now);
  if (visibility === 'shown') return show(newcomer, aliases, planning);
  if (isKnown) takeAway(shown, newcomer, planning);
  // A kill without a name is a kill of nothing.
  if (visibility === 'held' || named !== null) hold(newcomer, isKnown ? shown : null, planning);
  return null;
}

function versionOf({ target }: Draft, { found, drafts, document }: Planning) {
  const stored = 'known' in target ? found.stories.get(target.known) : undefined;
  if (stored) return { version: stored.version, updated: stored.updated, status: 'usable' as const };
  const step = 'added' in target ? drafts.steps[target.added] : undefined;
  const story = step?.do === 'insert' ? step.keep.story : document.stories[0]!;
  return { version: story.version, updated: story.updated, status: 'usable' as const };
}

function takeAway(draft: Draft, { story, named }: Newcomer, { document, drafts, now }: Planning): void {
  const isKill = story.status === 'canceled';
  drafts.remove(draft, isKill);
  if (!isKill) return;
  const { uri, version, updated } = story;
  const line = {
    at: now,
    id: named ?? story.id,
    source: uriSourceOf(document.source),
    uri,
    version,
    updated,
    headline: draft.headline
  };
  drafts.steps.push({ do: 'record', line });
}

/** Keeps a story out of newcomer; of a canceled one nothing but who it was. */
function hold(newcomer: Newcomer, shown: Draft | null, { document, drafts, held, found }: Planning): void {
  const { story, ordinal } = newcomer;
  const id = newcomer.named ?? placeId(document, ordinal);
  const { version, updated, status, embargo } = story;
  const aliases =
    shown && 'known' in shown.target ? idsOf(shown.target.known, found) : (found.held.get(id)?.aliases ?? []);
  const version_ = { id, version, updated, status, aliases, isOwn: true };
  held.set(id, version_);
  drafts.steps.push({
    ...{ do: 'hold', ordinal, held: version_ },
    due: status === 'usable' ? embargo : null,
    story: status === 'canceled' ? null : story
  });
}

const idsOf = (n: number, { ids }: Findings): string[] => [...ids].filter(([, of]) => of === n).map(([id]) => id);

function show(newcomer: Newcomer, aliases: string[], planning: Planning): Draft {
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

/** Another newcomer of a known story. A page's own story has the headline and all paragraphs; an item of a list only its lead. */
function meet(newcomer: Newcomer, { draft, isOwn }: Match, prints: number[], planning: Planning): Draft {
  const { document, drafts, found } = planning;
  const { story } = newcomer;
  const published = publishedOf(story.published, story.role, draft, isOwn);
  const sources = sourcesAfter(draft.sources, document);
  const ids = [story.id, newcomer.signed].filter((id) => drafts.byId(id) !== draft && drafts.isFree(id)).slice(0, 1);
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

/**
 * When a story that two pages bring was published. A page's own story knows best. Between items the earlier
 * instant: `an hour ago` is rounded towards the present, so the smallest of several bounds is the nearest.
 */
function publishedOf(published: Instant, role: 'main' | 'item', known: Draft, isOwn: boolean): Instant {
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

/** What the page had and has no more, nor any other page. */
function removeGone({ found, drafts, plan }: Planning): void {
  const kept = new Set(plan.brought.flatMap(({ target }) => ('known' in target ? [target.known] : [])));
  for (const { n, elsewhere } of found.former) {
    const draft = elsewhere || kept.has(n) ? null : drafts.known(n);
    if (draft) drafts.remove(draft, false);
  }
}
