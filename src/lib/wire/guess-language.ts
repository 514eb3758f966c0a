/** Tells a text's language by its words, ISO 639-1; null when it is not sure. */
export type LanguageGuess = (text: string) => string | null;

/** Characters looked at: more make no surer. */
const REACH = 4_000;
/** Words in running case that a text must have: names and figures alone say nothing. */
const LEAST_WORDS = 4;
/** How much likelier the first language must be than the second (of a score up to 1). */
const LEAST_LEAD = 0.02;

/**
 * Loads the guesser and its tables of letters (`eld`, its small set: 1.6 MB, 60 languages), which is why nothing of the
 * library's door imports this: `De leider reist deze week naar Rusland` → `nl`.
 */
export async function loadLanguageGuess(): Promise<LanguageGuess> {
  const { eld } = await import('eld/small');
  return (text) => {
    const words = runningWords(text.slice(0, REACH));
    if (words.length < LEAST_WORDS) return null;
    const told = eld.detect(words.join(' '));
    const [first = 0, second = 0] = Object.values(told.getScores()).sort((a, b) => b - a);
    return told.isReliable() && first - second >= LEAST_LEAD ? told.language : null;
  };
}

/** Words with a small letter in them: datelines, agencies and headlines in capitals, figures and marks are left out. */
const runningWords = (text: string): string[] => text.match(/(?<![\p{L}\p{N}])[\p{L}'’-]*\p{Ll}[\p{L}'’-]*/gu) ?? [];
