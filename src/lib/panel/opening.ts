import { sentenceEnd } from '../text/sentences.ts';
import { shorten } from '../text/shorten.ts';

/** No longer than a headline's few lines; a longer first sentence stays in the text and the title is cut. */
const MAX_TITLE = 220;

interface Opened {
  headline: string | null;
  lead: string;
  /** Where the text begins in the lead. */
  dateline: { bodyStart: number } | null;
}

/**
 * Title and text for a story: the headline over the whole text, or, where none is printed, the first sentence over the
 * rest. Nothing is lost and nothing said twice, but for a first sentence too long for a title, which is cut in the title only.
 */
export function opening({ headline, lead, dateline }: Opened): { title: string; text: string } {
  const body = lead.slice(dateline?.bodyStart ?? 0).trimStart();
  if (headline) return { title: headline, text: body };
  const end = sentenceEnd(body, MAX_TITLE + 1);
  if (end > MAX_TITLE) return { title: shorten(body, MAX_TITLE), text: body };
  return { title: body.slice(0, end).trim(), text: body.slice(end).trimStart() };
}
