import { DEFAULT_LOCALE, localeOf } from '../i18n/locale.ts';
import { reasonText } from '../i18n/reason-text.ts';
import { loadMessages, translator } from '../i18n/translate.ts';
import type { PrintedDate } from '../model/dateline.ts';
import { nameLanguage } from '../model/language.ts';
import type { Located, Precision, Unplaced } from '../model/place.ts';
import type { Reason } from '../model/reason.ts';
import { loadNames } from '../region/names.ts';
import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { PlacedStory } from './place-story.ts';

/** How records are worded. */
export interface RecordOptions {
  gazetteer: Gazetteer;
  /** Language of stories that do not say theirs, ISO 639-1, or null. */
  storyLanguage: string | null;
  /** The place's name in the reader's language. */
  nameOf: (key: string) => string;
  reasonOf: (reason: Reason, place?: string) => string;
}

/** Words for a reader of `lang` (`nl`, `de-AT`): reasons in English where the interface does not speak it. */
export async function recordOptions(gazetteer: Gazetteer, lang: string | null): Promise<RecordOptions> {
  const language = nameLanguage(lang) ?? 'en';
  const locale = localeOf(lang) ?? DEFAULT_LOCALE;
  const [messages, names] = await Promise.all([loadMessages(locale), loadNames(locale)]);
  const t = translator(locale, messages);
  return {
    gazetteer,
    storyLanguage: lang === null ? null : lang.toLowerCase(),
    nameOf: (key) => gazetteer.displayName(key, language),
    reasonOf: (reason, place) => reasonText(reason, t, names, place)
  };
}

/** One line of `locate`'s output, as the contract has it. */
export interface LocatedRecord {
  id: string | number;
  headline: string | null;
  lang: string | null;
  dateline: { text: string; places: string[]; agencies: string[]; date: string | null } | null;
  places: LocatedPlace[];
  unplaced: { printed: string; reason: string }[];
}

/** A located place of a record; `confidence` has three decimals, coordinates are WGS 84 degrees. */
export interface LocatedPlace {
  printed: string;
  name: string;
  country: string;
  admin1: string | null;
  lng: number;
  lat: number;
  geonameId: number | null;
  precision: Precision;
  confidence: number;
  reasons: string[];
}

/** A placed story as the contract's record, its names and reasons in the reader's words. */
export function locatedRecord(
  id: string | number,
  story: Pick<PlacedStory, 'headline' | 'language' | 'dateline' | 'placements'>,
  options: Pick<RecordOptions, 'nameOf' | 'reasonOf'>
): LocatedRecord {
  const located = story.placements.filter((placement) => placement.kind === 'located');
  const unplaced = story.placements.filter((placement) => placement.kind === 'unplaced');
  return {
    id,
    headline: story.headline,
    lang: story.language,
    dateline: story.dateline && {
      text: story.dateline.text,
      places: story.dateline.places.map((place) => place.text),
      agencies: story.dateline.agencies.map((agency) => agency.name),
      date: story.dateline.date && printDate(story.dateline.date)
    },
    places: located.map((placement) => placeRecord(placement, options)),
    unplaced: unplaced.map((placement: Unplaced) => ({
      printed: placement.printed,
      reason: options.reasonOf(placement.reason, placement.printed || undefined)
    }))
  };
}

function placeRecord(
  { printed, place, confidence, reasons }: Located,
  options: Pick<RecordOptions, 'nameOf' | 'reasonOf'>
): LocatedPlace {
  const name = options.nameOf(place.key) || place.name;
  return {
    printed,
    name,
    country: place.country,
    admin1: place.admin1,
    lng: place.lng,
    lat: place.lat,
    geonameId: place.geonameId,
    precision: place.precision,
    confidence: Math.round(confidence * 1000) / 1000,
    reasons: reasons.map((reason) => options.reasonOf(reason, name))
  };
}

/** `2019-01-21`, or `--01-21` (ISO 8601's form for every year) where no year is printed. */
function printDate({ year, month, day }: PrintedDate): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
