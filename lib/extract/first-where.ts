/**
 * The first number from 0 up to `count` for which `holds` is true; `count` where there is none. It must be false up to
 * some number and true from there on. Time grows with the logarithm of `count`.
 */
export function firstWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
