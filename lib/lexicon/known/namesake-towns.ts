import { TOWNS } from './towns.ts';

let opened: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * Whether a town of a state or province of North America bears the name of a larger city elsewhere: Paris in Texas,
 * Moscow in Idaho. Both folded.
 */
export function isNamesakeTown(town: string, state: string): boolean {
  opened ??= new Map(TOWNS.split(';').map(readState));
  return opened.get(state)?.has(town) ?? false;
}

function readState(line: string): [string, ReadonlySet<string>] {
  const [state = '', towns = ''] = line.split(':');
  return [state, new Set(towns.split(','))];
}
