/** The last of the ascending `positions` that is below `limit`; minus infinity where there is none. */
export function lastBelow(positions: readonly number[], limit: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return positions[low - 1] ?? Number.NEGATIVE_INFINITY;
}
