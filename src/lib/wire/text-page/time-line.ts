import { foldPrinted } from '../../text/fold.ts';
import { isCalendarWord, isWeekday, monthOf } from '../../dateline/months.ts';
import { AGE_LANGUAGES, plainForm, type AgeLanguage } from './ages.ts';
import { isZone, readPrintedMoment } from './moment.ts';
import { compactAge, readAges, type PrintedAge } from './read-age.ts';

/** A time line is short; a longer line is a sentence (characters). */
const MAX_LENGTH = 90;

const CLOCK = /^\d{1,2}(?:[:.h]\d{2}(?::\d{2})?)?(?:a\.?m\.?|p\.?m\.?|h|u|uhr|z)?$/i;
const NUMERIC_DATE =
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)$/;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|er|e|º|\.)?$/i;
/** What stands between the times of one line: `Published: … | Updated: …`. */
const BETWEEN = /\s*[|•·●]\s*/;

/** A language's words that may stand in a time line, each by itself. */
const VOCABULARIES = AGE_LANGUAGES.map((language) => ({ language, words: wordsOf(language) }));

function wordsOf({ words, units, numbers, spans }: AgeLanguage): Set<string> {
  const forms = [...[...words.values()].flat(), ...units.keys(), ...numbers.keys(), ...spans.keys()];
  return new Set(forms.flatMap((form) => form.split(' ')));
}

const ANY_WORD = new Set(VOCABULARIES.flatMap(({ words }) => [...words]));
const LABELS = new Set(AGE_LANGUAGES.flatMap(({ words }) => words.get('label') ?? []));

/**
 * A line that holds nothing but an age, a date or a time: `Updated: 2 hours ago`, `Jan. 25, 2026 11:20 a.m.`,
 * `gisteren 10:35`. Null for any other line. One that is not understood has neither length nor moment.
 */
export function readTimeLine(line: string): PrintedAge | null {
  if (line.length > MAX_LENGTH) return null;
  const text = line.replace(/^[\s–—-]+|[\s…,;–—-]+$|\.{2,}$/g, '');
  if (text === '') return null;
  const times: PrintedAge[] = [];
  for (const part of text.split(BETWEEN)) {
    const time = part === '' ? null : readPart(part);
    if (time) times.push(time);
    else if (part !== '' && !isLabel(part)) return null;
  }
  const best = times.find(isUnderstood) ?? times[0];
  const start = line.indexOf(text);
  return best ? { ...best, start, end: start + text.length, text } : null;
}

const isUnderstood = ({ milliseconds, moment }: PrintedAge): boolean =>
  milliseconds !== null || (moment !== null && (moment.date !== null || moment.clock !== null));

/** `Updated`, alone between two bullets. */
const isLabel = (part: string): boolean => LABELS.has(wordOf(part));

function readPart(part: string): PrintedAge | null {
  const [age] = readAges(part);
  if (age?.start === 0 && age.end === part.length) return age;
  const compact = compactAge(part);
  if (compact !== null) return { ...timeOf(part), milliseconds: compact, relative: true };
  const pieces = part.split(/[\s,;()]+/).filter(Boolean);
  // Most lines of a page are told by their first word.
  if (!pieces.every((piece) => isTimePiece(piece, ANY_WORD))) return null;
  const told = VOCABULARIES.find(({ language, words }) => isTimeLike(pieces, language, words));
  if (!told) return null;
  const isWorded = pieces.some((piece) => told.words.has(wordOf(piece)) && /\p{L}{3}/u.test(piece));
  const language = isWorded ? told.language.language : null;
  return {
    ...timeOf(part),
    language,
    moment: isRelative(pieces, told.language) ? null : readPrintedMoment(part, language)
  };
}

/** A time of which nothing is known yet. */
const timeOf = (text: string): PrintedAge => ({
  start: 0,
  end: text.length,
  text,
  language: null,
  milliseconds: null,
  moment: null,
  relative: false
});

/** The piece as the tables write words: `published:` → `published`. */
const wordOf = (piece: string): string => plainForm(piece).replace(/:$/, '');

/** `gisteren 10:35`: which day is meant depends on a zone that nobody prints. */
const isRelative = (pieces: readonly string[], { words }: AgeLanguage): boolean =>
  hasPhrase(pieces, words.get('day') ?? []) ||
  pieces.some((piece) => isWeekday(foldPrinted(piece)) && piece.length > 4 && !pieces.some(isMonth));

function isTimeLike(pieces: readonly string[], language: AgeLanguage, words: ReadonlySet<string>): boolean {
  return pieces.every((piece) => isTimePiece(piece, words)) && hasAnchor(pieces, language);
}

function isTimePiece(piece: string, words: ReadonlySet<string>): boolean {
  const word = wordOf(piece);
  if (words.has(word)) return true;
  if (CLOCK.test(piece) || NUMBER.test(piece) || NUMERIC_DATE.test(piece) || /^[–—:&/+-]+$/.test(piece)) return true;
  if (isCalendarWord(foldPrinted(word)) || isZone(word)) return true;
  return /^[ap]\.?m\.?$/i.test(piece) || /^(?:gmt|utc)?[+-]\d{1,2}(?::?\d{2})?$/i.test(piece);
}

/** What makes a line of such pieces a time: a clock, a date, a day's word, or a number before a unit. */
function hasAnchor(pieces: readonly string[], { units, numbers, words }: AgeLanguage): boolean {
  if (hasPhrase(pieces, words.get('day') ?? []) || hasPhrase(pieces, words.get('now') ?? [])) return true;
  return pieces.some((piece, at) => {
    if (/\d[:h]\d{2}/.test(piece) || NUMERIC_DATE.test(piece)) return true;
    const [before = '', after = ''] = [pieces[at - 1], pieces[at + 1]];
    if (isMonth(piece)) return NUMBER.test(before) || NUMBER.test(after);
    if (isWeekday(foldPrinted(wordOf(piece))) && piece.length > 4) return true;
    const counted = NUMBER.test(before) || numbers.has(wordOf(before)) || hasPhrase([before], words.get('some') ?? []);
    return (
      (units.has(wordOf(piece)) && counted) ||
      (/^\d/.test(piece) && /^[ap]\.?m/i.test(after)) ||
      /^\d{1,2}[ap]m$/i.test(piece)
    );
  });
}

const isMonth = (piece: string): boolean => monthOf(foldPrinted(wordOf(piece))) !== null;

const hasPhrase = (pieces: readonly string[], phrases: readonly string[]): boolean => {
  const line = ` ${pieces.map(wordOf).join(' ')} `;
  return phrases.some((phrase) => line.includes(` ${phrase} `));
};
