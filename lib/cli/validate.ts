import type { CommandIo } from './json-lines.ts';
import { readPack } from './pack-file.ts';
import { USAGES } from './usage.ts';

/** How many flaws of one pack are told: the first ones usually explain the rest. */
const MOST_FLAWS = 20;

/** `corpus validate`: says what is wrong with packs. Answers 0 when all are sound, 1 when one is not, 2 without one. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.length === 0) {
    io.complain(USAGES.validate);
    return 2;
  }
  let hasFlaws = false;
  for (const file of args) {
    const checked = await readPack(file);
    if (checked.kind === 'valid') {
      const { title, version, documents } = checked.pack;
      await io.write(`${file}: sound ('${title}', version ${version}, ${documents.length} documents)`);
      continue;
    }
    hasFlaws = true;
    for (const { where, what } of checked.flaws.slice(0, MOST_FLAWS))
      io.complain(`${file}: ${where}: ${what}`);
    const more = checked.flaws.length - MOST_FLAWS;
    if (more > 0) io.complain(`${file}: and ${more} more`);
  }
  return hasFlaws ? 1 : 0;
}
