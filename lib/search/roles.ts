import type { Role } from '../domain/entity.ts';
import { sortableDate } from './timeline.ts';

/** The role that was stated last; of undated ones the first listed. Null when there is none. */
export function latestRole(roles: readonly Role[]): Role | null {
  let latest: Role | null = null;
  for (const role of roles) if (latest === null || statedAt(role) > statedAt(latest)) latest = role;
  return latest;
}

const statedAt = ({ date }: Role) => (date === null || date.startsWith('X') ? '' : sortableDate(date));
