import type { Role } from '../domain/entity.ts';
import { sortableDate } from './date-order.ts';

/** The role that was stated last; of several then, the one that says most. Null when there is none. */
export function latestRole(roles: readonly Role[]): Role | null {
  let latest: Role | null = null;
  for (const role of roles) if (latest === null || isBetter(role, latest)) latest = role;
  return latest;
}

/** A role as a line of its own begins: with a capital. */
export function roleLine({ text }: Role): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isBetter(role: Role, than: Role): boolean {
  const [at, before] = [statedAt(role), statedAt(than)];
  return at === before ? role.text.length > than.text.length : at > before;
}

const statedAt = ({ date }: Role) => (date === null || date.startsWith('X') ? '' : sortableDate(date));
