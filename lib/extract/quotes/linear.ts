/** Weights of named features. A feature that has no weight counts nothing. */
export type Weights = ReadonlyMap<string, number>;

/** The sum of the weights of `features`. */
export function total(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** The chance, 0 to 1, that a logistic model gives to `score`. */
export function chance(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** The chances of alternatives of which one is right, in the same order; they sum to 1. */
export function shares(scores: readonly number[]): number[] {
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}

/** The place of the highest value. */
export function highest(values: readonly number[]): number {
  let best = 0;
  for (let at = 1; at < values.length; at += 1) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at;
  return best;
}
