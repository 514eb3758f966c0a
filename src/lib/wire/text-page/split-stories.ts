import { isHeadlineShaped, opensLikeDateline } from './opening.ts';

/** A line of a stretch of stories. */
export interface TextLine {
  text: string;
  /** A blank line, or the stretch's beginning, stands before it. */
  apart: boolean;
}

/** A story's text before it is known when it was published. */
export interface StoryText {
  headline: string | null;
  lead: string;
  paragraphs: string[];
}

/** Lines between a headline and a dateline (a byline, a note to editors) are at most so many. */
const MAX_NOTES = 4;

/** `listed`: the stretch is part of a list, where each dateline begins an item; else only one behind a blank line does. */
export function splitStories(lines: readonly TextLine[], listed: boolean): StoryText[] {
  const starts: number[] = [];
  let lead = -1;
  lines.forEach((line, at) => {
    if (!opensLikeDateline(line.text)) return;
    if (lead < 0) starts.push(at > MAX_NOTES && !listed ? at : 0);
    else if (listed || line.apart || lines[at - 1]?.apart) starts.push(startOf(lines, at, lead));
    else return;
    lead = at;
  });
  if (starts[0] !== 0) starts.unshift(0);
  return [...new Set(starts)]
    .map((from, index) => storyOf(lines.slice(from, starts[index + 1])))
    .filter((story) => story.lead !== '');
}

/** A headline right before the dateline belongs to its story; `lead` is the line of the story before. */
function startOf(lines: readonly TextLine[], at: number, lead: number): number {
  const before = lines[at - 1];
  return before && at - 1 > lead && isHeadlineShaped(before.text) ? at - 1 : at;
}

/** Headline, lead and paragraphs; notes between headline and dateline stay before the dateline, in the lead. */
function storyOf(lines: readonly TextLine[]): StoryText {
  const texts = lines.map((line) => line.text);
  const first = texts[0] ?? '';
  const titled = texts.length > 1 && !opensLikeDateline(first) && isHeadlineShaped(first);
  const rest = titled ? texts.slice(1) : texts;
  const dateline = rest.findIndex(opensLikeDateline);
  const notes = dateline > 0 && dateline <= MAX_NOTES ? dateline : 0;
  return {
    headline: titled ? first : null,
    lead: rest.slice(0, notes + 1).join('\n'),
    paragraphs: rest.slice(notes + 1)
  };
}
