import {
  HIJRI_MONTHS,
  MONTHS as MONTH_FORMS,
  SHORT_WEEKDAYS,
  WEEKDAYS as WEEKDAY_FORMS
} from '../facts/compiled/calendar.ts';

const MONTHS = new Map<string, number>();
for (const [number, forms] of MONTH_FORMS) for (const form of forms) MONTHS.set(form, number);
const WEEKDAYS = new Set([...WEEKDAY_FORMS, ...SHORT_WEEKDAYS]);
const HIJRI = new Set(HIJRI_MONTHS);

const CALENDAR = new Set([...MONTHS.keys(), ...WEEKDAYS, ...HIJRI]);

/** Whether a folded word is a month or a weekday of any of the tables. */
export const isCalendarWord = (word: string): boolean => CALENDAR.has(word);

/** 1–12 for the folded name of a month in any of the languages, or null. */
export function monthOf(word: string): number | null {
  return MONTHS.get(word) ?? null;
}

/** Whether a folded word is a day of the week, or an abbreviation of one. */
export const isWeekday = (word: string): boolean => WEEKDAYS.has(word);

/** Whether a folded word is a month of the Islamic calendar. */
export const isHijriMonth = (word: string): boolean => HIJRI.has(word);

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a month can have that day, leap years not asked. */
export function isDayOf(month: number, day: number): boolean {
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}
