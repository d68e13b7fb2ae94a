import type { Weights } from '../../../lib/extract/quotes/linear.ts';
import { UNIT } from '../../../lib/extract/quotes/packed.ts';

/** Plain stochastic gradient descent (AdaGrad, L2) for the linear models of `lib/extract/quotes`. Deterministic. */

/** A choice among alternatives, each a list of features; `right` are the numbers of the acceptable ones. */
export interface Choice {
  readonly options: readonly (readonly string[])[];
  readonly right: readonly number[];
}

/** A yes-or-no example, with the chance that it is a yes: 0 or 1 where that is known. */
export interface Example {
  readonly features: readonly string[];
  readonly yes: number;
}

export interface FitOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the pull of every weight towards zero. */
  readonly ridge: number;
  /** Features whose weight is smaller than this are left out, and the others are learned again without them. */
  readonly drop: number;
  /** Features seen less often than this get no weight: what is rare is likely to be one article's own. */
  readonly atLeast: number;
}

const DEFAULTS: FitOptions = { rounds: 25, rate: 0.15, ridge: 0.00002, atLeast: 8, drop: 0.1 };

/** Weights of a softmax over the options of each choice, maximising the summed share of the right ones. */
export function fitChoices(choices: readonly Choice[], options: Partial<FitOptions> = {}): Weights {
  const settings = { ...DEFAULTS, ...options };
  const lists = choices.flatMap(({ options: all }) => all);
  return fitTwice(lists, settings, (fit) => {
    const items = choices.map((choice) => ({
      options: choice.options.map((features) => fit.numbers(features)),
      right: new Set(choice.right),
    }));
    fit.run(items, ({ options: all, right }) => {
      const scores = all.map((features) => fit.score(features));
      const top = Math.max(...scores);
      const raised = scores.map((score) => Math.exp(score - top));
      const sum = raised.reduce((a, b) => a + b, 0);
      let rightSum = 1e-12;
      for (const at of right) rightSum += raised[at] ?? 0;
      all.forEach((features, at) => {
        const p = (raised[at] ?? 0) / sum;
        const target = right.has(at) ? (raised[at] ?? 0) / rightSum : 0;
        if (Math.abs(p - target) > 1e-4) fit.step(features, p - target);
      });
    });
  });
}

/** Weights of a logistic regression. */
export function fitYesNo(examples: readonly Example[], options: Partial<FitOptions> = {}): Weights {
  const settings = { ...DEFAULTS, ...options };
  const lists = examples.map(({ features }) => features);
  return fitTwice(lists, settings, (fit) => {
    const items = examples.map(({ features, yes }) => ({ features: fit.numbers(features), yes }));
    fit.run(items, ({ features, yes }) => {
      const p = 1 / (1 + Math.exp(-fit.score(features)));
      fit.step(features, p - yes);
    });
  });
}

/** Learns once with every feature that is not rare, and again with those that turned out to matter. */
function fitTwice(
  lists: readonly (readonly string[])[],
  settings: FitOptions,
  learn: (fit: Descent) => void,
): Weights {
  const counts = new Map<string, number>();
  for (const features of lists)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const common = [...counts].filter(([, times]) => times >= settings.atLeast).map(([feature]) => feature);
  const first = new Descent(common, settings);
  learn(first);
  const second = new Descent([...first.weights().keys()], settings);
  learn(second);
  return second.weights();
}

class Descent {
  private readonly features: readonly string[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly weight: Float64Array;
  private readonly squares: Float64Array;
  private readonly sum: Float64Array;
  private readonly settings: FitOptions;
  private averaged = 0;

  constructor(features: readonly string[], settings: FitOptions) {
    this.features = features;
    this.places = new Map(features.map((feature, at) => [feature, at]));
    this.weight = new Float64Array(features.length);
    this.squares = new Float64Array(features.length).fill(1e-6);
    this.sum = new Float64Array(features.length);
    this.settings = settings;
  }

  /** The features that are learned, as numbers. */
  numbers(features: readonly string[]): readonly number[] {
    return features.flatMap((feature) => this.places.get(feature) ?? []);
  }

  score(features: readonly number[]): number {
    let sum = 0;
    for (const at of features) sum += this.weight[at] ?? 0;
    return sum;
  }

  step(features: readonly number[], slope: number): void {
    const { rate, ridge } = this.settings;
    for (const at of features) {
      const weight = this.weight[at] ?? 0;
      const gradient = slope + ridge * weight * 100;
      const squares = (this.squares[at] ?? 0) + gradient * gradient;
      this.squares[at] = squares;
      this.weight[at] = weight - (rate * gradient) / Math.sqrt(squares);
    }
  }

  run<T>(items: readonly T[], learn: (item: T) => void): void {
    const order = items.map((_, at) => at);
    let seed = 20_011;
    for (let round = 0; round < this.settings.rounds; round += 1) {
      for (let at = order.length - 1; at > 0; at -= 1) {
        seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
        const other = seed % (at + 1);
        [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
      }
      for (const at of order) learn(items[at] as T);
      if (round >= this.settings.rounds / 2) this.average();
    }
  }

  /** Averages the weights of the later rounds, which steadies them. */
  private average(): void {
    this.averaged += 1;
    this.weight.forEach((weight, at) => {
      this.sum[at] = (this.sum[at] ?? 0) + weight;
    });
  }

  /** What was learned, in multiples of the unit in which weights are written; without those that matter little. */
  weights(): Weights {
    const weights = this.features.flatMap((feature, at) => {
      const weight = this.averaged ? (this.sum[at] ?? 0) / this.averaged : (this.weight[at] ?? 0);
      const units = Math.max(-MOST_UNITS, Math.min(MOST_UNITS, Math.round(weight / UNIT)));
      return Math.abs(weight) >= this.settings.drop && units !== 0 ? [[feature, units * UNIT] as const] : [];
    });
    return new Map(weights);
  }
}

/** A letter stands for no more. */
const MOST_UNITS = 26;
