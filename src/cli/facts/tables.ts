import { COUNTRIES } from './countries.ts';
import type { TableSpec } from './table-spec.ts';

/** Every table of facts, in the order in which they are compiled. */
export const TABLES: readonly TableSpec[] = [COUNTRIES];
