import type { Locale } from './locale.ts';

/**
 * A message taken apart: text, and what is filled in. `#` is the number of the plural around it, `[name]` a value as it is,
 * `[name, options]` a number as Intl prints it, `[name, 'plural' | 'ordinal' | 'select', forms]` a choice by that value.
 */
export type Part =
  | string
  | 0
  | [name: string]
  | [name: string, options: NumberOptions]
  | [name: string, by: 'plural' | 'ordinal' | 'select', forms: Record<string, Part[]>, offset?: number];

/** Options of `Intl.NumberFormat`, and a factor to multiply by first. */
export type NumberOptions = Intl.NumberFormatOptions & { scale?: number };

/** Values for a message's `{arguments}`. */
export type MessageParams = Record<string, string | number>;

/** Makes the text of messages in one language. A value that is missing stays a name in braces, for everybody to see. */
export function messageFormatter(locale: Locale): (parts: readonly Part[], params?: MessageParams) => string {
  const cache = new Map<unknown, Intl.NumberFormat | Intl.PluralRules>();
  function cached<T extends Intl.NumberFormat | Intl.PluralRules>(key: unknown, make: () => T): T {
    if (!cache.has(key)) cache.set(key, make());
    return cache.get(key) as T;
  }
  // Options are one object a message, as long as the page lives.
  const number = (value: number, options?: NumberOptions) =>
    cached(options, () => new Intl.NumberFormat(locale, options)).format(value * (options?.scale ?? 1));
  const category = (value: number, type: 'cardinal' | 'ordinal') =>
    cached(type, () => new Intl.PluralRules(locale, { type })).select(value);

  function print(part: Part, params: MessageParams, counted: number): string {
    if (part === 0) return number(counted);
    if (typeof part === 'string') return part;
    const [name, how, forms, offset = 0] = part;
    const value = params[name];
    if (value === undefined) return `{${name}}`;
    if (how === undefined) return String(value);
    if (forms === undefined) return number(Number(value), how as NumberOptions);
    const rest = Number(value) - offset;
    const form =
      how === 'select'
        ? forms[value]
        : (forms[`=${value}`] ?? forms[category(rest, how === 'ordinal' ? 'ordinal' : 'cardinal')]);
    return all(form ?? forms.other ?? [], params, how === 'select' ? counted : rest);
  }
  const all = (parts: readonly Part[], params: MessageParams, counted: number): string =>
    parts.map((part) => print(part, params, counted)).join('');
  return (parts, params = {}) => all(parts, params, 0);
}
