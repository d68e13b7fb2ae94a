import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from '../../browser/harness/launch.ts';
import { count, printTable } from './table.ts';

const OUTPUT = join(import.meta.dirname, '../../../.output');

const FOLDERS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

const PARTS: readonly (readonly [name: string, files: string])[] = [
  ['script of every page', 'page.js'],
  ['card, on first need', 'card.js'],
  ['background', 'background.js'],
  ['extraction worker', 'assets/worker-*.js'],
  ['bundled corpus and index', 'corpus/*.json'],
  ['whole package', '**/*.*'],
];

/** How large the parts of both builds are. */
export function printBytes(): void {
  const columns = ['part', ...Object.keys(FOLDERS).flatMap((name) => [`${name} B`, 'gzipped'])];
  const rows = PARTS.map(([name, files]) => [
    name,
    ...Object.values(FOLDERS).flatMap((folder) => sizesOf(join(OUTPUT, folder), files)),
  ]);
  printTable('Bytes of the builds', columns, rows, ['gzipped: each file by itself, at level 9.']);
}

function sizesOf(folder: string, files: string): string[] {
  const contents = globSync(files, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  const sum = (of: (content: Buffer) => number) =>
    count(contents.reduce((total, content) => total + of(content), 0));
  return [sum(({ length }) => length), sum((content) => gzipSync(content, { level: 9 }).length)];
}
