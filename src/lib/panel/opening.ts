/** A sentence shorter than this is rather an abbreviation's full stop (`Dr. X`, `U.S. Y`) than an end. */
const MIN_SENTENCE = 24;
/** No longer than a headline's few lines; a longer first sentence stays in the text and the title is cut. */
const MAX_TITLE = 220;
const SENTENCE_END = /[.!?]["'”’»)]*\s+(?=["'“‘«(]?\p{Lu})/gu;

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
  for (const end of body.matchAll(SENTENCE_END)) {
    const stop = end.index + end[0].length;
    if (end.index < MIN_SENTENCE) continue;
    if (stop > MAX_TITLE) break;
    return { title: body.slice(0, stop).trim(), text: body.slice(stop) };
  }
  if (body.length <= MAX_TITLE) return { title: body.trim(), text: '' };
  const cut = body.lastIndexOf(' ', MAX_TITLE);
  return { title: `${body.slice(0, cut > 0 ? cut : MAX_TITLE)}…`, text: body };
}
