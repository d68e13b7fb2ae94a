import { firstWhere } from '../first-where.ts';

/** The last of the ascending `positions` that is below `limit`; minus infinity where there is none. */
export function lastBelow(positions: readonly number[], limit: number): number {
  const behind = firstWhere(positions.length, (at) => (positions[at] ?? 0) >= limit);
  return positions[behind - 1] ?? Number.NEGATIVE_INFINITY;
}
