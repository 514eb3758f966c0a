import { isNearIdentical, isWithin } from './alike.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { Sight } from './keys-of.ts';
import type { FormerPage } from './former-page.ts';
import { areOtherSigners, signersOf } from './signers.ts';

/** The story that a sight is of; `isOwn`: by its provider's name or its page, so that this text is that story's own. */
export interface Match {
  draft: Draft;
  isOwn: boolean;
}

/**
 * Whether a story is known, the surest sign first: its provider's name for it, its page, its very words, words that are nearly the same.
 * Null: it is new.
 */
export function findMatch(sight: Sight, prints: readonly number[], drafts: Drafts, former: FormerPage): Match | null {
  const named = sight.named === null ? null : drafts.byId(sight.named);
  if (named && named.uri === sight.story.uri) return { draft: named, isOwn: true };
  const own = former.take(sight, drafts);
  if (own) return { draft: own, isOwn: true };
  const draft = sameWords(sight, drafts) ?? nearlySame(sight, prints, drafts);
  return draft && { draft, isOwn: false };
}

/** What other agencies sign, or their provider names otherwise, is another story; and the same words on another day are a new report. */
function mayBeOne({ story }: Sight, draft: Draft): boolean {
  if (story.uri !== null && draft.uri !== null) return false;
  return !areOtherSigners(signersOf(story.dateline), draft.signers);
}

function sameWords(sight: Sight, drafts: Drafts): Draft | null {
  const found = [drafts.byId(sight.story.id), drafts.byId(sight.signed)];
  return (
    found.find(
      (draft) => draft !== null && mayBeOne(sight, draft) && isWithin(sight.story.published, draft.published)
    ) ?? null
  );
}

function nearlySame(sight: Sight, prints: readonly number[], drafts: Drafts): Draft | null {
  const near = drafts.near(sight.ordinal, prints);
  return (
    near.find(
      (draft) =>
        mayBeOne(sight, draft) &&
        isWithin(sight.time, draft.published ?? draft.captured) &&
        isNearIdentical(sight.told, draft.told)
    ) ?? null
  );
}
