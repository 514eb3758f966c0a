/**
 * Names of the months by number, in nl, en, de, fr, es, it, pt, da/no/sv and fi, with the abbreviations wires print.
 * One table for all languages: no name in it means two months. Folded; a full stop after it is the reader's business.
 */
const MONTH_FORMS: readonly string[] = [
  'january jan januari januar janner jaenner janvier janv enero ene gennaio gen genn janeiro tammikuu tammikuuta',
  'february feb febr februari februar feber fevrier fevr fev febrero febbraio febb fevereiro helmikuu helmikuuta',
  'march mar maart mrt marz maerz mrz mars marzo marco marts maaliskuu maaliskuuta',
  'april apr avril avr abril abr aprile huhtikuu huhtikuuta',
  'may mei mai mayo maggio mag magg maio maj toukokuu toukokuuta',
  'june jun juni juin junio giugno giu junho kesakuu kesakuuta',
  'july jul juli juil juillet julio luglio lug julho heinakuu heinakuuta',
  'august aug augustus aout agosto ago ag agt augusti elokuu elokuuta',
  'september sept sep septembre septiembre setiembre settembre sett set setembro syyskuu syyskuuta',
  'october oct oktober okt octobre octubre ottobre ott outubro out lokakuu lokakuuta',
  'november nov novembre noviembre novembro marraskuu marraskuuta',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember des joulukuu joulukuuta'
];

const WEEKDAY_FORMS =
  'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo mi fr sa so ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo ' +
  'lunedi martedi mercoledi giovedi venerdi segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira ' +
  'quinta-feira sexta-feira mandag tirsdag onsdag torsdag fredag lordag lørdag sondag søndag tisdag maanantai maanantaina ' +
  'tiistai tiistaina keskiviikko torstai torstaina perjantai perjantaina lauantai lauantaina sunnuntai sunnuntaina';

/** Months of the Islamic calendar, which SPA prints before the Gregorian date. */
const HIJRI_FORMS =
  "muharram safar rajab shaaban sha'ban shaban ramadan shawwal dhu jumada rabi thul-hijjah thul-qadah dhul-hijjah dhul-qadah";

const MONTHS = new Map<string, number>();
MONTH_FORMS.forEach((forms, index) => forms.split(' ').forEach((form) => MONTHS.set(form, index + 1)));
const WEEKDAYS = new Set(WEEKDAY_FORMS.split(' '));
const HIJRI = new Set(HIJRI_FORMS.split(' '));

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
