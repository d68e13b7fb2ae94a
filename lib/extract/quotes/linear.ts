/** Weights of named features. A feature that has no weight counts nothing. */
export type Weights = Readonly<Record<string, number>>;

/** The sum of the weights of `features`. */
export function total(weights: Weights, features: readonly string[]): number {
  const byFeature = tableOf(weights);
  let sum = 0;
  for (const feature of features) sum += byFeature.get(feature) ?? 0;
  return sum;
}

const tables = new WeakMap<Weights, ReadonlyMap<string, number>>();

/** The weights as a map: strings that were just put together are found faster in one than among properties. */
function tableOf(weights: Weights): ReadonlyMap<string, number> {
  const known = tables.get(weights);
  if (known) return known;
  const table = new Map(Object.entries(weights));
  tables.set(weights, table);
  return table;
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
  return values.reduce((best, value, at) => (value > (values[best] ?? 0) ? at : best), 0);
}
