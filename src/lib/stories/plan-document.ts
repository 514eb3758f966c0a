import { type Draft, Drafts } from './drafts.ts';
import { FormerPage } from './former-page.ts';
import { placeId, uriSourceOf } from './ids.ts';
import type { Newcomer } from './keys-of.ts';
import type { Planning } from './planning.ts';
import { showStory } from './show-story.ts';
import type { ArrivingDocument, BroughtStory, DocumentPlan, Findings, HeldVersion } from './types.ts';
import { isOutdated, visibilityOf } from './versions.ts';

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
  const version = hidden ?? (isKnown ? { ...shown, status: 'usable' as const } : null);
  if (version && isOutdated(story, version)) return isKnown ? shown : null;
  const aliases = named === null ? [] : (planning.found.held.get(named)?.aliases ?? []);
  if (hidden) release(hidden.id, planning);
  const visibility = visibilityOf(story, now);
  if (visibility === 'shown') return showStory(newcomer, aliases, planning);
  if (isKnown) takeAway(shown, newcomer, planning);
  // A kill without a name is a kill of nothing.
  if (visibility === 'held' || named !== null) hold(newcomer, isKnown ? shown : null, planning);
  return null;
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

/** Keeps a story out of sight; of a canceled one nothing but who it was. */
function hold(newcomer: Newcomer, shown: Draft | null, { document, drafts, held, found }: Planning): void {
  const { story, ordinal } = newcomer;
  const id = newcomer.named ?? placeId(document, ordinal);
  const { version, updated, status, embargo } = story;
  const aliases =
    shown && 'known' in shown.target ? idsOf(shown.target.known, found) : (found.held.get(id)?.aliases ?? []);
  const kept: HeldVersion = { id, version, updated, status, aliases, isOwn: true };
  held.set(id, kept);
  drafts.steps.push({
    ...{ do: 'hold', ordinal, held: kept },
    due: status === 'usable' ? embargo : null,
    story: status === 'canceled' ? null : story
  });
}

const idsOf = (n: number, { ids }: Findings): string[] => [...ids].filter(([, of]) => of === n).map(([id]) => id);

/** What the page had and has no more, nor any other page. */
function removeGone({ found, drafts, plan }: Planning): void {
  const kept = new Set(plan.brought.flatMap(({ target }) => ('known' in target ? [target.known] : [])));
  for (const { n, elsewhere } of found.former) {
    const draft = elsewhere || kept.has(n) ? null : drafts.known(n);
    if (draft) drafts.remove(draft, false);
  }
}
