/**
 * Scores to probabilities. The softmax over a name's candidates has one more option, "a place that the gazetteer lacks, or no
 * place at all", so that a lone candidate is not certain for being alone.
 */

/** Score of the option "none of these", nats; a lone village of 500 by a by-name ends below it, a town of 20,000 by its main name well above. */
export const NONE_SCORE = 2.1;

/**
 * What "none of these" gains in a paper's own copy when its home is known: such copy is filed from hamlets too, which the
 * gazetteer lacks, and a place that is not near home then needs more to speak for it.
 */
export const NONE_NEAR_HOME = 4;

/** The same on top where that copy names a county around home: what it prints is near, or nothing that we know. */
export const NONE_NAMES_HOME = 3;

/**
 * Below this a place is not shown. Trade-off: a wrong place, drawn as unsure, is taken to cost half of what a right one is
 * worth, so it pays to show what is right in more than one case of three; the rest of the margin is caution.
 */
export const THRESHOLD = 0.36;

/** Probabilities of the scores, in their order; they sum to less than 1 by the share of "none of these". */
export function probabilities(scores: readonly number[], none = NONE_SCORE): number[] {
  const top = Math.max(none, ...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const total = weights.reduce((sum, weight) => sum + weight, Math.exp(none - top));
  return weights.map((weight) => weight / total);
}

/** What is left of a winner's lead over a rival whose division the story names while it does not name the winner's country. */
const CONTRADICTED = 0.5;

/**
 * Moves the first of the scores (best first) nearer to that of the contradicting rival at `rival`, though not below the second:
 * the weights were fitted where context and usage agree, so where they do not the choice is less sure than its score.
 */
export function temper(scores: readonly number[], rival: number): number[] {
  const [first = 0, second = 0] = scores;
  const against = scores[rival] ?? first;
  return [Math.max(second, against + CONTRADICTED * (first - against)), ...scores.slice(1)];
}
