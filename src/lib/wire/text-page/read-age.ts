import { AGE_LANGUAGES, UNIT_MS, type AgeLanguage, type Unit } from './ages.ts';

/** An age as a page prints it. */
export interface PrintedAge {
  /** UTF-16 offsets in the line, `end` exclusive. */
  start: number;
  end: number;
  text: string;
  language: string;
  /** Null for units without a fixed length: `2 maanden geleden`. */
  milliseconds: number | null;
}

interface Matcher {
  language: AgeLanguage;
  pattern: RegExp;
}

/** Ages are short; no more than three digits. */
const DIGITS = '\\d{1,3}';
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0\\u202f]');

const MATCHERS: readonly Matcher[] = AGE_LANGUAGES.map((language) => ({ language, pattern: patternOf(language) }));

/** One alternation a language, without nested repetition: linear in the length of the line. */
function patternOf(language: AgeLanguage): RegExp {
  const number = `(?<number>${[DIGITS, ...Object.keys(language.numbers).map(escape)].join('|')})`;
  const unit = `(?<unit>${Object.values(language.units).join('|')})`;
  const phrases = Object.keys(language.phrases)
    .sort((a, b) => b.length - a.length)
    .map(escape);
  const framed = language.frames.map((frame, index) =>
    escape(frame)
      .replace('#', number)
      .replace('@', unit)
      .replaceAll('?<number>', `?<number${index}>`)
      .replaceAll('?<unit>', `?<unit${index}>`)
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<phrase>${phrases.join('|')})|${framed.join('|')})`, 'giu');
}

/** All ages in a line, in order, the longest where two begin together; `20 minuten geledenDAKAR` counts. */
export function readAges(line: string): PrintedAge[] {
  const ages: PrintedAge[] = [];
  for (const { language, pattern } of MATCHERS) {
    for (const match of line.matchAll(pattern)) ages.push(ageOf(match, language));
  }
  ages.sort((a, b) => a.start - b.start || b.end - a.end);
  return ages.filter((age, index) => !ages.slice(0, index).some((earlier) => earlier.end > age.start));
}

function ageOf(match: RegExpMatchArray, language: AgeLanguage): PrintedAge {
  const text = match[0];
  const start = match.index ?? 0;
  return {
    start,
    end: start + text.length,
    text,
    language: language.language,
    milliseconds: lengthOf(match.groups ?? {}, language)
  };
}

function lengthOf(groups: Record<string, string | undefined>, language: AgeLanguage): number | null {
  const plain = (value: string): string => value.toLowerCase().replace(/[\u00a0\u202f]/g, ' ');
  if (groups.phrase) return (language.phrases[plain(groups.phrase)] ?? 0) * UNIT_MS.minute;
  const number = plain(groups.number0 ?? groups.number1 ?? '');
  const unit = unitOf(plain(groups.unit0 ?? groups.unit1 ?? ''), language);
  const count = language.numbers[number] ?? Number(number);
  const size = unit && UNIT_MS[unit];
  return size && Number.isFinite(count) ? count * size : null;
}

function unitOf(printed: string, language: AgeLanguage): Unit | null {
  for (const [unit, forms] of Object.entries(language.units)) {
    if (forms.split('|').some((form) => form.replace('\\', '') === printed)) return unit as Unit;
  }
  return null;
}
