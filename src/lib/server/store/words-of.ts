import { nameKey, printedNames } from '../../stories/correct.ts';
import type { Dateline } from '../../model/dateline.ts';
import type { Placement } from '../../model/place.ts';
import { textId } from '../../text/story-id.ts';
import { foldWords } from '../../text/words.ts';

/** The number of this way to index words: a store indexed by another is indexed anew. */
export const WORDS_MAKER = 1;

/** Words of a story that are indexed: some thirty pages. */
const MOST_WORDS = 20_000;

/** What of a story is searched. */
export interface Searchable {
  headline: string | null;
  lead: string;
  paragraphs: readonly string[];
}

/** A story's words, folded as a search is and parted by spaces. */
export function indexedWords({ headline, lead, paragraphs }: Searchable): string {
  const words: string[] = [];
  for (const passage of [headline ?? '', lead, ...paragraphs]) {
    for (const word of foldWords(passage)) {
      if (words.length >= MOST_WORDS) return words.join(' ');
      words.push(word);
    }
  }
  return words.join(' ');
}

/** What corrections find a story by: a word for each name that it prints. */
export function nameWordsOf(placements: readonly Placement[], dateline: Dateline | null): string {
  return [...new Set(printedNames(placements, dateline).map((name) => nameWord(nameKey(name))))].join(' ');
}

/** The word that a printed name's key is indexed by. */
export const nameWord = (key: string): string => textId(key);
