import { opensStory } from '../../dateline/opens-story.ts';
import { readHeading } from './headings.ts';
import { readAges, type PrintedAge } from './read-age.ts';

/** A page as what happens line by line; an age that ends an item is told apart from one inside a sentence. */
export type PageEvent =
  | { kind: 'text'; text: string }
  | { kind: 'blank' }
  | { kind: 'age'; age: PrintedAge }
  | { kind: 'heading'; section: string; language: string };

/** What an item's text ends with before its age. */
const SENTENCE_END = /[.!?…:"'”’»)\]]$/;

/** The events of a text whose line ends are `\n`. */
export function readEvents(text: string): PageEvent[] {
  return text.split('\n').flatMap((line) => lineEvents(line.trim()));
}

function lineEvents(line: string): PageEvent[] {
  if (line === '') return [{ kind: 'blank' }];
  const events: PageEvent[] = [];
  let from = 0;
  for (const age of readAges(line)) {
    if (!endsItem(line, from, age)) continue;
    events.push(...textEvents(line.slice(from, age.start)), { kind: 'age', age });
    from = age.end;
  }
  return [...events, ...textEvents(line.slice(from))];
}

function textEvents(text: string): PageEvent[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const heading = readHeading(trimmed);
  return [heading ? { kind: 'heading', ...heading } : { kind: 'text', text: trimmed }];
}

/**
 * An age ends an item when text is over before it and a line's end, a dateline, or a capital glued to it follows:
 * `… Muharraq.` `20 minuten geledenDAKAR (ANP) - …`, but not `Dat was 20 minuten geleden nog anders.`
 */
function endsItem(line: string, from: number, age: PrintedAge): boolean {
  const before = line.slice(Math.max(from, age.start - 8), age.start).trimEnd();
  const after = line.slice(age.end);
  if (before !== '' && !SENTENCE_END.test(before)) return false;
  if (after.trim() === '') return true;
  if (/^[\p{Lu}'’‘"“([]/u.test(after)) return true;
  return opensStory(after) === 'surely';
}
