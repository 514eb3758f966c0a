import { RUBRICS } from '../facts/compiled/rubrics.ts';
import { foldSpaced } from '../text/fold.ts';

const RUBRIC_SET = new Set(RUBRICS);

/** Whether a printed name is that of a newspaper's section: `CULTUUR – Nieuwe film …` opens as a place would. */
export const isRubric = (printed: string): boolean => RUBRIC_SET.has(foldSpaced(printed).trim());
