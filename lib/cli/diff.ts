import { type Difference, diffCorpora } from '../corpus/diff.ts';
import type { CommandIo } from './json-lines.ts';
import { readPack } from './pack-file.ts';
import { USAGES } from './usage.ts';

const SIGNS: Readonly<Record<Difference['change'], string>> = { added: '+', changed: '~', removed: '-' };

/**
 * `corpus diff`: what a new version of a pack adds (+), changes (~) and removes (-), one line each. Answers 0 when they
 * hold the same, 1 when they differ, 2 when they cannot be compared.
 */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const [before, after, ...rest] = args;
  if (before === undefined || after === undefined || rest.length > 0) {
    io.complain(USAGES.diff);
    return 2;
  }
  const [old, fresh] = [await readPack(before), await readPack(after)];
  for (const [file, checked] of [
    [before, old],
    [after, fresh],
  ] as const) {
    if (checked.kind === 'flawed')
      io.complain(`corpus diff: ${file} is not a sound pack: see 'corpus validate ${file}'`);
  }
  if (old.kind === 'flawed' || fresh.kind === 'flawed') return 2;
  const differences = diffCorpora(old.pack, fresh.pack);
  for (const { change, part, id, name } of differences)
    await io.write(`${SIGNS[change]} ${part} ${id}\t${name.replace(/\s+/gu, ' ')}`);
  return differences.length === 0 ? 0 : 1;
}
