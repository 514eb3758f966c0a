import { opensStory } from '../../dateline/opens-story.ts';
import type { PageEvent } from './events.ts';
import { headingName, headingText, type Heading } from './headings.ts';

/** What is looked at behind a line that may head a list (events that are not blank). */
const REACH = 40;
/** Letters for what follows: `a` age, `O` a line that surely opens a story, `t` other text, `h` heading. */
const NAMED_LIST = /^(?:a?t?Ot{0,12}a|at?O)/;
/** A line that no table names heads a list where two items follow that have no headlines of their own. */
const UNNAMED_LIST = /^(?:Ot{0,6}a){2}/;

/**
 * The events with the lines that head a list told from other text: `Lees ook`, `Related stories` before an item with an
 * age; any short line behind a story before two of them.
 */
export function withSections(events: readonly PageEvent[]): PageEvent[] {
  let storyBefore = false;
  return events.map((event, at) => {
    if (event.kind !== 'text') return event;
    const heading = storyBefore ? headingAt(events, at, event.text) : null;
    storyBefore ||= opensStory(event.text) !== 'no';
    return heading ? { kind: 'heading', ...heading } : event;
  });
}

function headingAt(events: readonly PageEvent[], at: number, text: string): Heading | null {
  const section = headingText(text);
  if (section === null) return null;
  const language = headingName(text);
  if (language !== null) return NAMED_LIST.test(whatFollows(events, at)) ? { language, section } : null;
  if (!isBeforeOpening(events, at) || opensStory(text) !== 'no') return null;
  return UNNAMED_LIST.test(whatFollows(events, at)) ? { language: null, section } : null;
}

/** Most lines are no heading: the next line alone says so of nearly all. */
function isBeforeOpening(events: readonly PageEvent[], at: number): boolean {
  const next = events.slice(at + 1, at + 4).find((event) => event.kind !== 'blank');
  return next?.kind === 'text' && opensStory(next.text) === 'surely';
}

function whatFollows(events: readonly PageEvent[], at: number): string {
  let letters = '';
  for (let next = at + 1; next < events.length && letters.length < REACH; next++) {
    const event = events[next]!;
    if (event.kind === 'age') letters += 'a';
    else if (event.kind === 'heading') letters += 'h';
    else if (event.kind === 'text') letters += opensStory(event.text) === 'surely' ? 'O' : 't';
  }
  return letters;
}
