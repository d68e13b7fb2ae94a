import type { Weights } from './linear.ts';

/** Weights are learned and written in multiples of this: finer ones decide nothing better. */
export const UNIT = 0.25;

/** Weights as they are written: their features, and in the order of these what each weighs. */
export interface PackedWeights {
  /**
   * Parted by blanks. Colons with which a feature begins stand for as many parts of the one before: 'bond:subject
   * :inverted' are 'bond:subject' and 'bond:inverted'.
   */
  readonly features: string;
  /** A letter for each: A to Z for 1 to 26 units, a to z for -1 to -26. */
  readonly weights: string;
}

/** Weights as `pack` wrote them. */
export function unpack(features: string, weights: string): Weights {
  let last: string[] = [];
  return new Map(
    features.split(/\s+/).map((piece, at) => {
      const own = piece.replace(/^:+/, '');
      last = [...last.slice(0, piece.length - own.length), ...own.split(':')];
      const code = weights.charCodeAt(at);
      return [last.join(':'), (code < 97 ? code - 64 : 96 - code) * UNIT];
    }),
  );
}

/**
 * Writes weights so that `unpack` reads them, sorted. They are multiples of the unit, at most 26 of it and not nought;
 * features have no blanks in them, and begin with no colon.
 */
export function pack(weights: Weights): PackedWeights {
  let last: string[] = [];
  const sorted = [...weights].sort(([one], [other]) => (one < other ? -1 : 1));
  const features = sorted.map(([feature]) => {
    const parts = feature.split(':');
    let shared = 0;
    while (shared < parts.length - 1 && parts[shared] === last[shared] && parts[shared + 1] !== '')
      shared += 1;
    last = parts;
    return `${':'.repeat(shared)}${parts.slice(shared).join(':')}`;
  });
  return {
    features: features.join(' '),
    weights: sorted.map(([, weight]) => letterOf(weight / UNIT)).join(''),
  };
}

function letterOf(units: number): string {
  if (!Number.isInteger(units) || units === 0 || Math.abs(units) > 26)
    throw new RangeError(`no letter stands for ${units} units`);
  return String.fromCharCode(units > 0 ? 64 + units : 96 - units);
}
