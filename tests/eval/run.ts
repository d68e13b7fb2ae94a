import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/*
 * npm run eval -- NAME [ARGUMENTS]: measures against gold data that is not part of this repository (its texts belong
 * to their publishers). The data folder is ../shared, or what BACKSTORY_EVAL says.
 */

const here = import.meta.dirname;
const names = readdirSync(here)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -3));
const [name = '', ...args] = process.argv.slice(2);
const data = resolve(process.env.BACKSTORY_EVAL ?? join(here, '../../../shared'));

if (!names.includes(name)) {
  console.error(`usage: npm run eval -- ${names.join('|')} [arguments]`);
  process.exitCode = 2;
} else if (!existsSync(data)) {
  console.error(
    `No gold data at ${data}. Put it there, or name its folder in BACKSTORY_EVAL. Nothing was measured.`,
  );
  process.exitCode = 1;
} else {
  const evaluation: { run(data: string, args: readonly string[]): Promise<void> } = await import(
    `./${name}.ts`
  );
  await evaluation.run(data, args);
}
