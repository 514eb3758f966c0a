import { opensStory } from '../../dateline/opens-story.ts';
import { AGE_LANGUAGES } from './ages.ts';
import { alternatives } from './age-pattern.ts';
import { readHeading, type Heading } from './headings.ts';
import { readAges, type PrintedAge } from './read-age.ts';
import { readTimeLine } from './time-line.ts';

/** A page as what happens line by line; an age that ends an item is told apart from one inside a sentence. */
export type PageEvent =
  | { kind: 'text'; text: string }
  | { kind: 'blank' }
  | { kind: 'age'; age: PrintedAge }
  | ({ kind: 'heading' } & Heading);

/** What an item's text ends with before its age. */
const SENTENCE_END = /[.!?…:"'”’»)\]]$/;
/** What may stand between an age and the line's end: an ellipsis, a bullet, `Updated`. */
const LABELS = alternatives(AGE_LANGUAGES.flatMap(({ words }) => words.get('label') ?? []));
const NOTHING_MORE = new RegExp(`^[\\s….,;:•·|–—-]*(?:${LABELS})?[\\s….:•·|]*$`, 'iu');

/** The events of a text whose line ends are `\n`. */
export function readEvents(text: string): PageEvent[] {
  return text.split('\n').flatMap((line) => lineEvents(line.trim()));
}

function lineEvents(line: string): PageEvent[] {
  if (line === '') return [{ kind: 'blank' }];
  const time = readTimeLine(line);
  if (time) return [{ kind: 'age', age: time }];
  const events: PageEvent[] = [];
  let from = 0;
  for (const age of readAges(line)) {
    if (!endsItem(line, from, age)) continue;
    events.push(...textEvents(line.slice(from, age.start)), { kind: 'age', age });
    from = skipEllipsis(line, age.end);
  }
  const rest = line.slice(from);
  return from > 0 && rest.length < 40 && NOTHING_MORE.test(rest) ? events : [...events, ...textEvents(rest)];
}

/** `20 minuten geleden…`: the sign belongs to the age. */
function skipEllipsis(line: string, end: number): number {
  let at = end;
  while ('… •·|'.includes(line.charAt(at) || 'x') || line.startsWith('...', at))
    at += line.startsWith('...', at) ? 3 : 1;
  return at;
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
  const end = skipEllipsis(line, age.end);
  if (before !== '' && !SENTENCE_END.test(before)) return false;
  const after = line.slice(end, end + 400);
  if (after.length < 40 && NOTHING_MORE.test(after)) return true;
  if (/^[\p{Lu}'’‘"“([]/u.test(line.charAt(age.end))) return true;
  return opensStory(after) === 'surely';
}
