import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from './browser/installed.ts';

/*
 * npm run bench [-- NAME [ARGUMENTS]]: without a name, all of them. The times are of the machine that it runs on; what
 * counts are the ratios, each from one run.
 */

interface Bench {
  readonly name: string;
  /** What it needs beside Node. */
  readonly needs: 'nothing' | 'build' | 'build and Chromium';
  readonly says: string;
}

const BENCHES: readonly Bench[] = [
  { name: 'browser', needs: 'build', says: 'the built extension in Chromium and Firefox, beside others' },
  { name: 'page', needs: 'build and Chromium', says: 'what a page pays, with the corpus that ships' },
  { name: 'match', needs: 'nothing', says: 'the scan alone, in Node' },
  { name: 'extract', needs: 'nothing', says: 'extraction against the length of the text, in Node' },
];

const ROOT = join(import.meta.dirname, '../..');

const [only, ...args] = process.argv.slice(2);
const chosen = BENCHES.filter(({ name }) => only === undefined || only === name);

if (chosen.length === 0) {
  console.error('usage: npm run bench -- [NAME [ARGUMENTS]]');
  for (const { name, says } of BENCHES) console.error(`  ${name.padEnd(8)} ${says}`);
  console.error('  browser takes sizes and lexicons: npm run bench -- browser 1000,5000 150,100000');
  process.exitCode = 2;
} else {
  sayWhere();
  if (chosen.some(({ needs }) => needs !== 'nothing')) buildWhereMissing();
  for (const { name, says, needs } of chosen) {
    console.log(`\n== ${name}: ${says}`);
    if (needs === 'build and Chromium' && !isInstalled('chromium')) continue;
    const bench: { run(args: readonly string[]): Promise<void> } = await import(`./${name}.ts`);
    await bench.run(args);
  }
}

/** On a machine that does other things too, times say little, and ratios less than they could. */
function sayWhere(): void {
  const busy = (loadavg()[0] ?? 0) / availableParallelism();
  console.log(`${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}`);
  if (busy > 0.3)
    console.log(
      `The machine is busy (${Math.round(busy * 100)} % before the start): expect figures too high.`,
    );
}

function buildWhereMissing(): void {
  const builds = ['chrome-mv3', 'firefox-mv3'].map((name) => join(ROOT, '.output', name, 'manifest.json'));
  if (builds.every((manifest) => existsSync(manifest))) return;
  console.log('There is no build of the extension yet: npm run build …');
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}
