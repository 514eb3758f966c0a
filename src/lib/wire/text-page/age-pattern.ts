import { escapePattern } from '../../text/escape-pattern.ts';
import type { AgeLanguage } from './ages.ts';

const SPACE = '[ \\t\\u00a0\\u2009\\u202f]';
/** `20` · `1,200` · `1.200` · `1,5` · `1½` · `½`; no more than four digits. */
const DIGITS = '(?:\\d{1,3}[.,\\u00a0\\u202f]\\d{3}(?!\\d)|\\d{1,4}(?:[.,]\\d{1,2}(?!\\d))?[½¼¾]?|[½¼¾])';

/** A form of the table as a pattern: any apostrophe, any space. */
const patternOf = (form: string): string => escapePattern(form).replace(/’/g, "['’‘ʼ`´]").replace(/ /g, SPACE);

/** Any of the forms, the longest first. */
export const alternatives = (forms: readonly string[]): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|');

/** The words of a language's frames without the amount: `geleden`; `for`, `siden`. */
export const frameWords = ({ words }: AgeLanguage): string[] =>
  (words.get('frame') ?? []).map((frame) => frame.replace(/^# | #$/, '').split(' # ')[0] ?? '');

/** What stands behind the amount in the frames that a sign opens: `siden` for `for`; none where one of them ends with the amount, or the sign is an age itself. */
export function closersOf({ words }: AgeLanguage, sign: string): string[] {
  if (words.get('now')?.includes(sign)) return [];
  const own = (words.get('frame') ?? [])
    .map((frame) => frame.split('#'))
    .filter(([opener = '']) => opener.trim() === sign);
  const closers = own.map(([, closer = '']) => closer.trim());
  const others = (words.get('frame') ?? []).some((frame) => frame.startsWith('# ') && frame.slice(2) === sign);
  return others || closers.some((closer) => closer === '') ? [] : closers;
}

/** One amount as groups: a span, or number, unit and the minutes glued to an hour (`1h20`). */
export function amountPattern({ numbers, units, spans }: AgeLanguage): string {
  const number = `(${DIGITS}|${alternatives([...numbers.keys()])})`;
  // `20m`, `un’ora`; but behind a word a space: `and` is not `an d`.
  const joint = `(?:(?<=[\\d½¼¾'’‘ʼ\`´])${SPACE}?|${SPACE})`;
  const unit = `(${alternatives([...units.keys()])})`;
  return `(?:(${alternatives([...spans.keys()])})|${number}${joint}${unit}(\\d{2}(?!\\d))?)`;
}

/** Sticky: a label, then an age of its own or an amount in one of the frames. No nested repetition. */
export function agePattern(language: AgeLanguage): RegExp {
  const { words, units } = language;
  const of = (kind: string): string => alternatives(words.get(kind) ?? []);
  const item = amountPattern(language).replace(/\((?!\?)/g, '(?:');
  const more = `(?:,?${SPACE}?(?:(?:${of('and')})${SPACE})?${item})?`;
  const some = `(?:${of('some')})${SPACE}(?:${alternatives([...units.keys()])})`;
  const amount = `(?:(?:(?:${of('about')}|${of('below')})${SPACE}?)?(?:${item}${more}|${some}))`;
  const frames = (words.get('frame') ?? []).map((frame) => patternOf(frame).replace('#', amount));
  const label = `(?:(?:${of('label')})${SPACE}{0,2}[:,–-]?${SPACE}{0,2})?`;
  return new RegExp(`${label}(?:${of('now')}|${frames.join('|')})`, 'iuy');
}
