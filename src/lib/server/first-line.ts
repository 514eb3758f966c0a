/** Longer first sentences are cut at a word, with an ellipsis. */
const MAX_LENGTH = 200;

/** The line that lists show: the headline, or else the first sentence of the lead after its dateline. */
export function firstLine(story: {
  headline: string | null;
  lead: string;
  dateline: { bodyStart: number } | null;
  language: string | null;
}): string {
  if (story.headline) return story.headline;
  const body = story.lead.slice(story.dateline?.bodyStart ?? 0).trim() || story.lead;
  return shorten(firstSentence(body, story.language));
}

/** Making a segmenter costs more than using it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string | null): Intl.Segmenter {
  const tag = language && /^[a-z]{2}$/.test(language) ? language : 'en';
  const segmenter = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, segmenter);
  return segmenter;
}

function firstSentence(text: string, language: string | null): string {
  // A sentence is never looked for further than it would be shown.
  for (const { segment } of segmenterFor(language).segment(text.slice(0, MAX_LENGTH * 5))) {
    if (segment.trim() !== '') return segment.trim();
  }
  return text;
}

function shorten(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.slice(0, MAX_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : MAX_LENGTH)}…`;
}
