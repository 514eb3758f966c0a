/**
 * Scores to probabilities. The softmax over a name's candidates has one more option, "a place that the gazetteer lacks, or no
 * place at all", so that a lone candidate is not certain for being alone.
 */

/** Score of the option "none of these", nats; a lone village of 500 by a by-name ends below it, a town of 20,000 by its main name well above. */
export const NONE_SCORE = 2.4;

/** Softens the scores to what they are worth; fitted with the weights, > 1 is more modest. */
export const TEMPERATURE = 1;

/**
 * Below this a place is not shown. Trade-off: a wrong place is counted as bad as one and a half places missing, so a placement
 * that is wrong more often than two times in five is left out.
 */
export const THRESHOLD = 0.4;

/** Probabilities of the scores, in their order; they sum to less than 1 by the share of "none of these". */
export function probabilities(scores: readonly number[], none = NONE_SCORE, temperature = TEMPERATURE): number[] {
  const top = Math.max(none, ...scores);
  const weights = scores.map((score) => Math.exp((score - top) / temperature));
  const total = weights.reduce((sum, weight) => sum + weight, Math.exp((none - top) / temperature));
  return weights.map((weight) => weight / total);
}
