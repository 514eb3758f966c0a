/** Words for a confidence, the surest first; words come before numbers for a reader. */
const STEPS = [
  [0.9, 'certain'],
  [0.7, 'likely'],
  [0, 'unsure']
] as const;
export type Certainty = (typeof STEPS)[number][1];

/** The word for a confidence 0–1: `0.95` → `certain`. */
export function certainty(confidence: number): Certainty {
  return STEPS.find(([from]) => confidence >= from)?.[1] ?? 'unsure';
}
