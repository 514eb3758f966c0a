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

function firstSentence(text: string, language: string | null): string {
  const segmenter = new Intl.Segmenter(language && /^[a-z]{2,3}$/i.test(language) ? language : 'en', {
    granularity: 'sentence'
  });
  // A sentence is never looked for further than it would be shown.
  for (const { segment } of segmenter.segment(text.slice(0, MAX_LENGTH * 5))) {
    if (segment.trim() !== '') return segment.trim();
  }
  return text;
}

function shorten(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.slice(0, MAX_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : MAX_LENGTH)}…`;
}
