import { seeded } from '../seeded.ts';

/** Words of a made-up vocabulary: as many as a year of a wire uses often enough to be searched for. */
const VOCABULARY = 40_000;

/** Sounds that words of a language are put together from, so that its texts look like it; the fold meets its accents. */
const SOUNDS: Record<string, readonly string[]> = {
  nl: 'ge ver be haven stad water laag land groot dijk over markt zee vaar lijk heid ing en er oe ij ui aar bouw kant raad werk'.split(
    ' '
  ),
  en: 're con port ward land gate over mark sea fair less ness ing en er ough ea ly tion board work field stone way'.split(
    ' '
  ),
  de: 'ge ver be hafen stadt über land gross markt see fahr lich keit ung en er äu ie bau rat werk schutz stelle'.split(
    ' '
  ),
  fr: 're con port ville sur terre grand mer marché faire ment tion eur é er eau ois age oir ure lieu ligne'.split(' '),
  es: 're con puerto villa sobre tierra gran mar mercado hacer mente ción or ado er agua ista aje ura lugar línea'.split(
    ' '
  )
};

const vocabularies = new Map<string, string[]>();

/** The same words for the same language, the commonest first. */
function vocabularyOf(language: string): string[] {
  const known = vocabularies.get(language);
  if (known) return known;
  const sounds = SOUNDS[language] ?? SOUNDS.en!;
  const draw = seeded(97 + language.charCodeAt(0) * 31 + language.charCodeAt(1));
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    // Common words are short, in every language.
    const syllables = 2 + (words.size > 200 ? draw(2) : 0) + (words.size > 3_000 ? draw(2) : 0);
    words.add(Array.from({ length: syllables }, () => sounds[draw(sounds.length)]!).join(''));
  }
  const made = [...words];
  vocabularies.set(language, made);
  return made;
}

/** A made-up sentence of so many words, drawn by Zipf's law: the tenth word comes a tenth as often as the first. Hardly one is like another. */
export function sentenceOf(language: string, words: number, draw: (below: number) => number): string {
  const vocabulary = vocabularyOf(language);
  const one = () => vocabulary[Math.floor(Math.exp((draw(1e6) / 1e6) * Math.log(VOCABULARY))) - 1]!;
  const text = Array.from({ length: words }, one).join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** The word of that rank (1: the commonest) of a language's vocabulary. */
export const wordOf = (language: string, rank: number): string => vocabularyOf(language)[rank - 1]!;
