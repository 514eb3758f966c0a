import { isNearIdentical, isWithin } from './alike.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { Newcomer } from './keys-of.ts';
import type { FormerPage } from './former-page.ts';
import { areOtherSigners, signersOf } from './signers.ts';

/** The story that a newcomer is of; `isOwn`: by its provider's name or its page, so that this text is that story's own. */
export interface Match {
  draft: Draft;
  isOwn: boolean;
}

/**
 * Whether a story is known, the surest sign first: its provider's name for it, its page, its very words, words that are nearly the same.
 * Null: it is new.
 */
export function findMatch(
  newcomer: Newcomer,
  prints: readonly number[],
  drafts: Drafts,
  former: FormerPage
): Match | null {
  const named = newcomer.named === null ? null : drafts.byId(newcomer.named);
  if (named && named.uri === newcomer.story.uri) return { draft: named, isOwn: true };
  const own = former.take(newcomer, drafts);
  if (own) return { draft: own, isOwn: true };
  const draft = sameWords(newcomer, drafts) ?? nearlySame(newcomer, prints, drafts);
  return draft && { draft, isOwn: false };
}

/** What other agencies sign, or their provider names otherwise, is another story; and the same words on another day are a new report. */
function mayBeOne({ story }: Newcomer, draft: Draft): boolean {
  if (story.uri !== null && draft.uri !== null) return false;
  return !areOtherSigners(signersOf(story.dateline), draft.signers);
}

function sameWords(newcomer: Newcomer, drafts: Drafts): Draft | null {
  const found = [drafts.byId(newcomer.story.id), drafts.byId(newcomer.signed)];
  return (
    found.find(
      (draft) => draft !== null && mayBeOne(newcomer, draft) && isWithin(newcomer.story.published, draft.published)
    ) ?? null
  );
}

function nearlySame(newcomer: Newcomer, prints: readonly number[], drafts: Drafts): Draft | null {
  const near = drafts.near(newcomer.ordinal, prints);
  return (
    near.find(
      (draft) =>
        mayBeOne(newcomer, draft) &&
        isWithin(newcomer.time, draft.published ?? draft.captured) &&
        isNearIdentical(newcomer.told, draft.told)
    ) ?? null
  );
}
