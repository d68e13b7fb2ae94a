import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The repository's root folder. */
export const ROOT = join(import.meta.dirname, '../..');

/** One source file, by its path from the root. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** What it imports: paths from the root for our own files, package names for others. */
  readonly imports: readonly string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g;

/** All TypeScript files below the given folders. */
export function sourcesIn(...folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].map(([, from, dynamic, bare]) => {
    const name = from ?? dynamic ?? bare ?? '';
    return name.startsWith('.') ? normalize(join(dirname(path), name)) : name;
  });
}

/** The room that a path is in: `lib/match`, `components`, `entrypoints`; null for a package. */
export function roomOf(path: string): string | null {
  const [top, second] = path.split('/');
  if (top === 'lib') return `lib/${second}`;
  return top === 'components' || top === 'entrypoints' ? top : null;
}

/** Text with comments and string contents blanked, so that words in them are not taken for code. */
export function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, (match) =>
    match.replace(/[^\n]/g, ' '),
  );
}
