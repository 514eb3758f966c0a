import { parseDateline } from '../../../src/lib/dateline/parse.ts';
import type { Dateline } from '../../../src/lib/model/dateline.ts';

/** A dateline on one line: `place {qualifier} + place | agency keys | year-month-day`; a refusal as `none: reason`. */
export function shown(lead: string, language: string | null = null): string {
  const parsed = parseDateline(lead, { language });
  return parsed.ok ? shownDateline(parsed.dateline) : `none: ${parsed.reason}`;
}

export function shownDateline(dateline: Dateline): string {
  const places = dateline.places.map(({ text, qualifier }) => (qualifier ? `${text} {${qualifier.text}}` : text));
  const agencies = dateline.agencies.map(({ key, text }) => key ?? `?${text}`);
  const { date } = dateline;
  const day = date ? `${date.year ?? '?'}-${date.month}-${date.day}` : '';
  return [places.join(' + '), agencies.join(' '), day]
    .join(' | ')
    .replace(/[ |]+$/, '')
    .trim();
}
