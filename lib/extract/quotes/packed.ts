import type { Weights } from './linear.ts';

/** Weights as they are written: their features, and in the order of these what each weighs. */
export interface PackedWeights {
  /**
   * Parted by blanks. Colons with which a feature begins stand for as many parts of the one before: 'bond:subject
   * :inverted' are 'bond:subject' and 'bond:inverted'.
   */
  readonly features: string;
  /** Multiples of the unit: A to Z for 1 to 26, a to z for -1 to -26, others as numbers with their sign. */
  readonly weights: string;
}

/** Weights as `pack` wrote them, in multiples of `unit`. */
export function unpack(features: string, weights: string, unit: number): Weights {
  const signs = weights.match(/[a-z]|[-+]\d+/gi) ?? [];
  let last: string[] = [];
  return new Map(
    features.split(/\s+/).map((piece, at) => {
      const own = piece.replace(/^:+/, '');
      last = [...last.slice(0, piece.length - own.length), ...own.split(':')];
      return [last.join(':'), weightOf(signs[at] ?? '') * unit];
    }),
  );
}

function weightOf(sign: string): number {
  const letter = sign < 'A' ? 0 : Number.parseInt(sign, 36) - 9;
  return letter === 0 ? Number(sign) : sign < 'a' ? letter : -letter;
}

/** Writes weights so that `unpack` reads them, in multiples of `unit`, sorted. Features have no blanks in them, and begin with no colon. */
export function pack(weights: Weights, unit: number): PackedWeights {
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
  const signs = sorted.map(([, weight]) => signOf(Math.round(weight / unit)));
  return { features: features.join(' '), weights: signs.join('') };
}

function signOf(weight: number): string {
  const letter = (Math.abs(weight) + 9).toString(36);
  if (letter.length > 1 || weight === 0) return weight < 0 ? `${weight}` : `+${weight}`;
  return weight > 0 ? letter.toUpperCase() : letter;
}
