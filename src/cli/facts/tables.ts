import { ADMIN1_NAMES } from './admin1-names.ts';
import { AREAS } from './areas.ts';
import { COUNTIES } from './counties.ts';
import { COUNTRIES } from './countries.ts';
import { DIVISIONS } from './divisions.ts';
import { DEMONYMS, DOUBTFUL, LOOKALIKES, MUTE_CAPITALS, SEATS, SHARED_WORDS } from './subjects.ts';
import type { TableSpec } from './table-spec.ts';
import { AGE_WORDS, AGENCIES, CALENDAR, DATELINE_WORDS, HEADINGS, RUBRICS, TELLING_WORDS } from './trade.ts';
import { DEFAULT_MEANINGS, FEATURES, HUBS, PRINTED_AS, SPEAKERS } from './usage.ts';

/** Every table of facts, in the order in which they are compiled. */
export const TABLES: readonly TableSpec[] = [
  ...[COUNTRIES, DIVISIONS, ADMIN1_NAMES, AREAS, COUNTIES, SEATS, DEMONYMS],
  ...[AGENCIES, CALENDAR, AGE_WORDS, DATELINE_WORDS, RUBRICS, HEADINGS, TELLING_WORDS],
  ...[DEFAULT_MEANINGS, HUBS, SPEAKERS, PRINTED_AS, FEATURES],
  ...[LOOKALIKES, DOUBTFUL, SHARED_WORDS, MUTE_CAPITALS]
];
