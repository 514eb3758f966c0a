import { PRINTS_MAKER } from '../../stories/prints.ts';
import { PACK_MAKER } from './packed.ts';
import { WORDS_MAKER } from './words-of.ts';

/** Names the ways in which code derives rows from a story's text; when one changes, all are made anew, in batches. */
export const DERIVED_MAKER = `words ${WORDS_MAKER}, prints ${PRINTS_MAKER}, packed ${PACK_MAKER}`;
