import { AREAS } from './areas.ts';
import { COUNTIES } from './counties.ts';
import { COUNTRIES } from './countries.ts';
import { DIVISIONS } from './divisions.ts';
import type { TableSpec } from './table-spec.ts';

/** Every table of facts, in the order in which they are compiled. */
export const TABLES: readonly TableSpec[] = [COUNTRIES, DIVISIONS, AREAS, COUNTIES];
