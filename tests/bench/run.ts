import { readdirSync } from 'node:fs';

/* npm run bench [-- NAME [ARGUMENTS]]: prints ratios from one run; without a name, all of them. */

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -3));
const [only, ...args] = process.argv.slice(2);

if (only !== undefined && !names.includes(only)) {
  console.error(`usage: npm run bench -- [${names.join('|')}] [arguments]`);
  process.exitCode = 2;
} else {
  for (const name of only === undefined ? names : [only]) {
    const bench: { run(args: readonly string[]): Promise<void> } = await import(`./${name}.ts`);
    await bench.run(args);
  }
}
