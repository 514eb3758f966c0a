import { firstSentence } from '../text/sentences.ts';
import { shorten } from '../text/shorten.ts';

/** Longer first sentences are cut at a word, with an ellipsis. */
const MAX_LENGTH = 200;

/** The line that lists show: the headline, or else the first sentence of the lead after its dateline. */
export function firstLine(story: {
  headline: string | null;
  lead: string;
  dateline: { bodyStart: number } | null;
}): string {
  if (story.headline) return story.headline;
  const body = story.lead.slice(story.dateline?.bodyStart ?? 0).trim() || story.lead;
  // A sentence is never looked for further than it would be shown.
  return shorten(firstSentence(body, MAX_LENGTH + 1), MAX_LENGTH);
}
