/** Things that were found to be the same, put together: a union-find over the numbers 0 to `size` - 1. */
export interface Sameness {
  /** Takes `a` and `b` for the same. */
  join(a: number, b: number): void;
  /** The number that stands for all that are the same as `a`. */
  find(a: number): number;
}

/** A union-find with path halving; the lowest number stands for its set, so the order of joining doesn't matter. */
export function sameness(size: number): Sameness {
  const parent = Array.from({ length: size }, (_, at) => at);
  const find = (a: number): number => {
    let at = a;
    for (;;) {
      const up = parent[at] ?? at;
      if (up === at) return at;
      parent[at] = parent[up] ?? up;
      at = up;
    }
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) parent[high] = low;
  };
  return { join, find };
}
