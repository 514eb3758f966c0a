import { DATELINE_WORDS } from '../facts/compiled/dateline-words.ts';
import { foldPrinted, foldSpaced } from '../text/fold.ts';

/**
 * All-caps words that open a paragraph before a dash or colon and are no place: labels of newsrooms, words of a sentence,
 * organisations. Only asked where no agency vouches for the place.
 */
const LABELS = new Set([...DATELINE_WORDS.label, ...DATELINE_WORDS.word, ...DATELINE_WORDS.organisation]);

/** Whether an all-caps opening is a label, an organisation or a word of a sentence. */
export const isLabel = (printed: string): boolean => LABELS.has(foldSpaced(printed));

/** First words of persons' names and of sentences: `PRESIDENT TRUMP -`, `THE END.`; `THE HAGUE` is a place all the same. */
const TITLES = new Set(DATELINE_WORDS.title);

/** Whether an all-caps opening begins as a person's title or a sentence does. */
export function isTitled(printed: string): boolean {
  const [first = '', second = ''] = foldPrinted(printed).split(/\s+/);
  return (
    TITLES.has(first) ||
    (first === 'the' && ['end', 'latest', 'big', 'new', 'best', 'top', 'issue', 'facts'].includes(second))
  );
}
