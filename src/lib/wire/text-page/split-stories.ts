import { opensStory, type Opening } from '../../dateline/opens-story.ts';

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

/** How a stretch of lines stands in its page. */
export interface StretchForm {
  /** Part of a list, where each dateline begins an item; else only one behind a blank line does. */
  listed: boolean;
  /** An age closes the stretch: it is one item, if its lines do not surely say otherwise. */
  aged: boolean;
  /** ISO 639-1, or null. */
  language: string | null;
}

/** A line with the parser's word on whether a story opens there. */
interface JudgedLine extends TextLine {
  opening: Opening;
}

/** Lines between a headline and a dateline (a byline, a note to editors) are at most so many. */
const MAX_NOTES = 4;

/** Takes a stretch apart into its stories: one a dateline. */
export function splitStories(lines: readonly TextLine[], form: StretchForm): StoryText[] {
  const judged = lines.map((line) => ({ ...line, opening: opensStory(line.text, form.language) }));
  const starts = startsOf(judged, form);
  return starts
    .map((from, index) => storyOf(judged.slice(from, starts[index + 1])))
    .filter((story) => story.lead !== '');
}

/** The lines where stories begin, in order; the first is always one. */
function startsOf(lines: readonly JudgedLine[], form: StretchForm): number[] {
  const starts = [0];
  const first = lines.findIndex(
    ({ opening }, at) => opening === 'surely' || (opening === 'perhaps' && isTop(lines, at))
  );
  if (first < 0) return starts;
  if (first > MAX_NOTES && !form.listed) starts.push(first);
  const printedBare = lines[first]?.opening === 'perhaps';
  let lead = first;
  for (let at = first + 1; at < lines.length; at++) {
    const line = lines[at];
    if (!line || !beginsStory(line, lines[at - 1], { ...form, printedBare })) continue;
    starts.push(startOf(lines, at, lead));
    lead = at;
  }
  return starts;
}

/**
 * Whether a further line begins a story. One that only may (`AJAX - De club …`, `UTRECHT - De stad …`) does in a list
 * without ages, and where the first story of the page was printed so too.
 */
function beginsStory(
  line: JudgedLine,
  before: JudgedLine | undefined,
  { listed, aged, printedBare }: StretchForm & { printedBare: boolean }
): boolean {
  const apart = listed || line.apart || before?.apart === true;
  if (!apart || line.opening === 'no') return false;
  return line.opening === 'surely' || (listed ? !aged : printedBare && line.apart);
}

/** A headline right before the dateline belongs to its story; `lead` is the line of the story before. */
function startOf(lines: readonly JudgedLine[], at: number, lead: number): number {
  const before = lines[at - 1];
  return before && at - 1 > lead && isHeadlineShaped(before.text) ? at - 1 : at;
}

/** Headline, lead and paragraphs; notes between headline and dateline stay before the dateline, in the lead. */
function storyOf(lines: readonly JudgedLine[]): StoryText {
  const first = lines[0];
  const titled = lines.length > 1 && first?.opening === 'no' && isHeadlineShaped(first.text);
  const rest = titled ? lines.slice(1) : lines;
  const notes = datelineOf(rest);
  const texts = rest.map(({ text }) => text);
  return {
    headline: titled ? first.text : null,
    lead: texts.slice(0, notes + 1).join('\n'),
    paragraphs: texts.slice(notes + 1)
  };
}

/** The line of a story's dateline, at most so many notes below its beginning; 0 where there is none. */
function datelineOf(lines: readonly JudgedLine[]): number {
  const at = lines.findIndex(({ opening }, at) => opening === 'surely' || (opening === 'perhaps' && isTop(lines, at)));
  return at > 0 && at <= MAX_NOTES ? at : 0;
}

/** No more than a headline and notes stand above the line: no sentence has ended yet. */
const isTop = (lines: readonly JudgedLine[], at: number): boolean =>
  at <= MAX_NOTES && lines.slice(0, at).every(({ text }) => isHeadlineShaped(text));

/** A line that could be a headline: short, and not ended as a sentence is. */
const isHeadlineShaped = (line: string): boolean => line.length <= 160 && !/[.;,:]["”’]?$/.test(line);
