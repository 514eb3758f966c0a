import { opensStory, type Opening } from '../../dateline/opens-story.ts';
import { bylineIn, cleanHeadline, headerKind, headlineIn, isHeader } from './header.ts';

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
  /** Who wrote it, as printed above the lead; null where nobody is named. */
  byline: string | null;
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

/** Lines between a headline and a dateline (a byline, a note to editors, a standfirst), whatever they are; a header may have more. */
const MAX_NOTES = 4;
/** What of a header stays before the dateline, in the lead: within the parser's reach (characters, lines). */
const HEADER_REACH = 450;
const HEADER_LINES = 12;

/** Takes a stretch apart into its stories: one a dateline. */
export function splitStories(lines: readonly TextLine[], form: StretchForm): StoryText[] {
  const judged = joinWrapped(lines).map((line) => ({ ...line, opening: opensStory(line.text, form.language) }));
  const starts = startsOf(judged, form);
  return starts
    .map((from, index) => storyOf(judged.slice(from, starts[index + 1])))
    .filter((story) => story.lead !== '');
}

/** A dateline that a narrow page broke in two: `SPRINGFIELD,` `Ill. (AP) - …`; `LONDON, Feb. 1, 2017` `/PRNewswire/ -- …`. */
function joinWrapped(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  for (const line of lines) {
    const before = joined[joined.length - 1];
    const isBroken =
      before !== undefined &&
      !line.apart &&
      /^\p{Lu}{3}[^a-z]{0,60},$|^\p{Lu}{3}.{0,70}\d$/u.test(before.text) &&
      opensStory(`${before.text} ${line.text}`) === 'surely';
    if (isBroken) joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

/** The lines where stories begin, in order; the first is always one. */
function startsOf(lines: readonly JudgedLine[], form: StretchForm): number[] {
  const starts = [0];
  const first = lines.findIndex(
    ({ opening }, at) => opening === 'surely' || (opening === 'perhaps' && isTop(lines, at))
  );
  if (first < 0) return starts;
  if (first > MAX_NOTES && !form.listed && !isHeader(textsOf(lines.slice(0, first))))
    starts.push(startOf(lines, first, -1));
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

const textsOf = (lines: readonly JudgedLine[]): string[] => lines.map(({ text }) => text);

/** Bylines, notes and the headline right above the dateline belong to its story; `lead` is the line of the story before. */
function startOf(lines: readonly JudgedLine[], at: number, lead: number): number {
  let start = at;
  while (start - 1 > lead && isAside(lines[start - 1]!.text)) start--;
  return start - 1 > lead && headerKind(lines[start - 1]!.text) === 'title' ? start - 1 : start;
}

/** Neither a headline nor running text. */
const isAside = (line: string): boolean => ['byline', 'note', 'mark', 'slug', 'picture'].includes(headerKind(line));

/** Headline, lead and paragraphs; notes between headline and dateline stay before the dateline, in the lead. */
function storyOf(lines: readonly JudgedLine[]): StoryText {
  const at = datelineOf(lines);
  const head = textsOf(lines.slice(0, at));
  const titled = at > 0 ? headlineIn(head) : titleOf(lines);
  const headline = titled < 0 ? null : cleanHeadline(lines[titled]!.text);
  const below = at > 0 ? at : titled + 1;
  const notes = head.filter((text, index) => index !== titled && headerKind(text) !== 'slug').map(cleanHeadline);
  return {
    headline,
    lead: [...nearest(notes), lines[below]?.text ?? ''].join('\n').trim(),
    paragraphs: textsOf(lines.slice(below + 1)),
    byline: bylineIn(head)
  };
}

/** The headline of a story without a dateline: its first line behind a transmission's codes, where more follows. */
function titleOf(lines: readonly JudgedLine[]): number {
  const at = lines.findIndex(({ text }) => !['slug', 'mark'].includes(headerKind(text)));
  const line = lines[at];
  return line && at < lines.length - 1 && line.opening === 'no' && headerKind(line.text) !== 'text' ? at : -1;
}

/**
 * A story's text as programs hand it over, without a headline of its own: what stands above its dateline belongs to the
 * lead, as far as the parser looks.
 */
export function leadAndParagraphs(
  texts: readonly string[],
  language: string | null
): { lead: string; paragraphs: string[] } {
  const [first = '', ...others] = texts;
  // Most texts open with their dateline, or are one line: nothing is to be looked for further down.
  if (others.length === 0 || opensStory(first, language) === 'surely') return { lead: first, paragraphs: others };
  const lines = joinWrapped(texts.map((text) => ({ text, apart: false })));
  const at = datelineOf(
    lines.slice(0, HEADER_LINES).map((line) => ({ ...line, opening: opensStory(line.text, language) }))
  );
  const head = lines.slice(0, at + 1).map(({ text }) => text);
  const kept = head.slice(0, -1).join('\n').length <= HEADER_REACH ? at + 1 : 1;
  return {
    lead: head.slice(0, kept).join('\n'),
    paragraphs: lines.slice(kept).map(({ text }) => text)
  };
}

/** The lines nearest the dateline, as far as a parser looks behind a preamble. */
function nearest(notes: readonly string[]): string[] {
  let kept = 0;
  let length = 0;
  while (kept < Math.min(notes.length, HEADER_LINES)) {
    length += notes[notes.length - 1 - kept]!.length + 1;
    if (length > HEADER_REACH) break;
    kept++;
  }
  return notes.slice(notes.length - kept);
}

/** The line of a story's dateline below its header; 0 where there is none. */
function datelineOf(lines: readonly JudgedLine[]): number {
  const at = firstOpening(lines);
  return at > 0 && (at <= MAX_NOTES + 1 || isHeader(textsOf(lines.slice(0, at)))) ? at : 0;
}

/** The first line that opens a story; one that only may is passed over in a header: `MOTOR: results after the race`. */
function firstOpening(lines: readonly JudgedLine[]): number {
  const sure = lines.findIndex(({ opening }) => opening === 'surely');
  const maybe = lines.findIndex(({ opening }, at) => opening === 'perhaps' && isTop(lines, at));
  if (maybe < 0 || (sure >= 0 && sure < maybe)) return sure;
  return sure >= 0 && headerKind(lines[maybe]!.text) !== 'text' && isHeader(textsOf(lines.slice(0, sure)))
    ? sure
    : maybe;
}

/** No more than a headline and notes stand above the line: no sentence has ended yet. */
const isTop = (lines: readonly JudgedLine[], at: number): boolean =>
  at <= MAX_NOTES && lines.slice(0, at).every(({ text }) => headerKind(text) !== 'text');
