/** Plain stochastic gradient descent (AdaGrad, L2) for the linear models of `lib/extract/quotes`. Deterministic. */

/** A choice among alternatives, each a list of features; `right` are the numbers of the acceptable ones. */
export interface Choice {
  readonly options: readonly (readonly string[])[];
  readonly right: readonly number[];
}

/** A yes-or-no example. */
export interface Example {
  readonly features: readonly string[];
  readonly yes: boolean;
}

export interface FitOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the pull of every weight towards zero. */
  readonly ridge: number;
  /** Weights smaller than this are left out: they change nothing that anybody would see. */
  readonly drop: number;
  /** Features seen less often than this get no weight: what is rare is likely to be one article's own. */
  readonly atLeast: number;
  /** Digits behind the point of every weight. */
  readonly digits: number;
}

const DEFAULTS: FitOptions = { rounds: 25, rate: 0.15, ridge: 0.00002, atLeast: 8, drop: 0.05, digits: 1 };

/** Weights of a softmax over the options of each choice, maximising the summed share of the right ones. */
export function fitChoices(
  choices: readonly Choice[],
  options: Partial<FitOptions> = {},
): Record<string, number> {
  const settings = { ...DEFAULTS, ...options };
  const counts = new Map<string, number>();
  for (const choice of choices)
    for (const option of choice.options) for (const feature of option) count(counts, feature);
  const fit = new Descent(counts, settings);
  fit.run(choices, (choice) => {
    const scores = choice.options.map((features) => fit.score(features));
    const top = Math.max(...scores);
    const raised = scores.map((score) => Math.exp(score - top));
    const sum = raised.reduce((a, b) => a + b, 0);
    const rightSum = choice.right.reduce((a, at) => a + (raised[at] ?? 0), 0) || 1e-12;
    choice.options.forEach((features, at) => {
      const p = (raised[at] ?? 0) / sum;
      const target = choice.right.includes(at) ? (raised[at] ?? 0) / rightSum : 0;
      if (Math.abs(p - target) > 1e-4) fit.step(features, p - target);
    });
  });
  return fit.weights();
}

/** Weights of a logistic regression. */
export function fitYesNo(
  examples: readonly Example[],
  options: Partial<FitOptions> = {},
): Record<string, number> {
  const settings = { ...DEFAULTS, ...options };
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) count(counts, feature);
  const fit = new Descent(counts, settings);
  fit.run(examples, ({ features, yes }) => {
    const p = 1 / (1 + Math.exp(-fit.score(features)));
    fit.step(features, p - (yes ? 1 : 0));
  });
  return fit.weights();
}

function count(counts: Map<string, number>, feature: string): void {
  counts.set(feature, (counts.get(feature) ?? 0) + 1);
}

class Descent {
  private readonly known = new Map<string, { weight: number; squares: number; sum: number }>();
  private readonly settings: FitOptions;
  private steps = 0;

  constructor(counts: ReadonlyMap<string, number>, settings: FitOptions) {
    this.settings = settings;
    for (const [feature, times] of counts) {
      if (times >= settings.atLeast) this.known.set(feature, { weight: 0, squares: 1e-6, sum: 0 });
    }
  }

  score(features: readonly string[]): number {
    let sum = 0;
    for (const feature of features) sum += this.known.get(feature)?.weight ?? 0;
    return sum;
  }

  step(features: readonly string[], slope: number): void {
    for (const feature of features) {
      const entry = this.known.get(feature);
      if (!entry) continue;
      const gradient = slope + this.settings.ridge * entry.weight * 100;
      entry.squares += gradient * gradient;
      entry.weight -= (this.settings.rate * gradient) / Math.sqrt(entry.squares);
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
    this.steps += 1;
    for (const entry of this.known.values()) entry.sum += entry.weight;
  }

  weights(): Record<string, number> {
    const rounded = [...this.known].map(([feature, { sum, weight }]) => {
      return [
        feature,
        Number((this.steps ? sum / this.steps : weight).toFixed(this.settings.digits)),
      ] as const;
    });
    return Object.fromEntries(
      rounded
        .filter(([, weight]) => Math.abs(weight) >= this.settings.drop)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
}
