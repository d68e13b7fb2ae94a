import type { Weights } from './linear.ts';

/**
 * Reads weights as they are written: features, each with its weight behind a blank in multiples of `unit`. Colons with
 * which a feature begins stand for as many parts of the one before: 'bond:subject 3 :inverted -2' are 'bond:subject'
 * and 'bond:inverted'.
 */
export function unpack(written: string, unit: number): Weights {
  const weights = new Map<string, number>();
  const pieces = written.trim().split(/\s+/);
  let last: string[] = [];
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const piece = pieces[at] ?? '';
    const own = piece.replace(/^:+/, '');
    last = [...last.slice(0, piece.length - own.length), ...own.split(':')];
    weights.set(last.join(':'), Number(pieces[at + 1]) * unit);
  }
  return weights;
}

/**
 * Writes weights so that `unpack` reads them, in multiples of `unit`, sorted. Features have no blanks in them, and
 * begin with no colon.
 */
export function pack(weights: Weights, unit: number): string {
  let last: string[] = [];
  const sorted = [...weights].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted
    .map(([feature, weight]) => {
      const parts = feature.split(':');
      let shared = 0;
      while (shared < parts.length - 1 && parts[shared] === last[shared] && parts[shared + 1] !== '')
        shared += 1;
      last = parts;
      return `${':'.repeat(shared)}${parts.slice(shared).join(':')} ${Math.round(weight / unit)}`;
    })
    .join(' ');
}
