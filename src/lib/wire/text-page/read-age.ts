import { ASCII_LETTERS } from '../../text/letters.ts';
import { AGE_LANGUAGES, plainForm, UNIT_MS, type AgeLanguage } from './ages.ts';
import { readAmount } from './read-amount.ts';
import type { PrintedMoment } from './moment.ts';
import { agePattern, alternatives, closersOf, frameWords } from './age-pattern.ts';

/** An age, or a date or time that stands for one, as a page prints it. */
export interface PrintedAge {
  /** UTF-16 offsets in the line, `end` exclusive. */
  start: number;
  end: number;
  text: string;
  /** ISO 639-1; null where no word of a language is in it: `11:20`. */
  language: string | null;
  /** Null for an age whose length is not certain: `2 maanden geleden`, `a few minutes ago`. */
  milliseconds: number | null;
  /** A date or time of day, where that is printed instead. */
  moment: PrintedMoment | null;
  /** Told by an age's own words (`geleden`, `ago`), not by a date or a clock, which articles have inside them too. */
  relative: boolean;
}

/** An age begins no further than this before the word that tells it (characters): `Last updated: about 1 hour and 20 minutes ago`. */
const REACH = 60;

/** A language whose ages a sign may tell. */
interface Matcher {
  language: AgeLanguage;
  pattern: RegExp;
  /** Words of which one must follow behind the amount: `for 20 minutter siden`. Empty: none need. */
  closers: readonly string[];
}

/** Words by which an age is told, with the languages that have them: `geleden`, `ago`, `vor`, `zojuist`. */
const SIGNS = new Map<string, Matcher[]>();
for (const language of AGE_LANGUAGES) {
  const pattern = agePattern(language);
  for (const sign of new Set([...frameWords(language), ...(language.words.get('now') ?? [])])) {
    SIGNS.set(sign, [...(SIGNS.get(sign) ?? []), { language, pattern, closers: closersOf(language, sign) }]);
  }
}
const SIGN_PATTERN = new RegExp(`(?<!\\p{L})(?:${alternatives([...SIGNS.keys()])})`, 'giu');

/** All ages in a line, in order, none within another; `20 minuten geledenDAKAR` counts. Linear in the line's length. */
export function readAges(line: string): PrintedAge[] {
  const ages: PrintedAge[] = [];
  let from = 0;
  // Not `matchAll`, which makes a new pattern a line.
  SIGN_PATTERN.lastIndex = 0;
  for (let sign = SIGN_PATTERN.exec(line); sign; sign = SIGN_PATTERN.exec(line)) {
    // `fa` tells an age in Italian, `farmers` does in no language.
    if (isCutWord(line, sign.index + sign[0].length)) continue;
    const age = ageAround(line, from, sign.index, SIGNS.get(plainForm(sign[0])) ?? []);
    if (!age) continue;
    ages.push(age);
    from = age.end;
    SIGN_PATTERN.lastIndex = Math.max(from, sign.index + sign[0].length);
  }
  return ages;
}

/** The longest age of any of the languages that holds the sign, beginning at `from` or behind. */
function ageAround(line: string, from: number, sign: number, matchers: readonly Matcher[]): PrintedAge | null {
  let best: PrintedAge | null = null;
  const first = Math.max(from, sign - REACH);
  for (const { language, pattern, closers } of matchers) {
    // `for` is Danish, and in every other line of English.
    if (closers.length > 0 && !hasOne(closers, line.slice(sign, sign + 2 * REACH))) continue;
    for (let start = first; start <= sign && start <= (best?.start ?? sign); start++) {
      if (!opensWord(line, start)) continue;
      pattern.lastIndex = start;
      const text = pattern.exec(line)?.[0];
      if (text === undefined || start + text.length <= sign || isCutWord(line, start + text.length)) continue;
      if (!best || start < best.start || text.length > best.text.length) best = ageOf(text, start, language);
      break;
    }
  }
  return best;
}

const hasOne = (forms: readonly string[], text: string): boolean => {
  const plain = plainForm(text);
  return forms.some((form) => plain.includes(form));
};

const opensWord = (line: string, at: number): boolean =>
  (isWordUnit(line, at) || '½¼¾'.includes(line.charAt(at))) && (at === 0 || !isWordUnit(line, at - 1));

/** A letter or a figure; most are ASCII, of which a table knows. */
function isWordUnit(line: string, at: number): boolean {
  const unit = line.charCodeAt(at);
  return unit < 128 ? ASCII_LETTERS[unit] !== 0 : /[\p{L}\p{N}]/u.test(line.charAt(at));
}

/** `2 ore fanno`: the word goes on. A capital is another word, glued to the age. */
const isCutWord = (line: string, end: number): boolean =>
  /\p{Ll}/u.test(line.charAt(end)) && /\p{L}/u.test(line.charAt(end - 1));

function ageOf(text: string, start: number, language: AgeLanguage): PrintedAge {
  const isNow = language.words.get('now')?.some((form) => plainForm(text).endsWith(form)) ?? false;
  return {
    start,
    end: start + text.length,
    text,
    language: language.language,
    milliseconds: readAmount(text, language) ?? (isNow ? 0 : null),
    moment: null,
    relative: true
  };
}

/** The length of a bare amount, `5m` or `2u`, as short lists print it; null where it is none. */
export function compactAge(text: string): number | null {
  const match = /^(\d{1,2})(m|h|u|d)$/.exec(text);
  const unit = match && ({ m: 'minute', h: 'hour', u: 'hour', d: 'day' } as const)[match[2] as 'm' | 'h' | 'u' | 'd'];
  return match && unit ? Number(match[1]) * UNIT_MS[unit] : null;
}
