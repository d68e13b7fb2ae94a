import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Command } from '../../lib/cli/json-lines.ts';
import { extract } from '../../lib/extract/extract.ts';

/** What a command did at a terminal. */
export interface Ran {
  readonly code: number;
  readonly out: readonly string[];
  readonly complaints: string;
}

/** Runs a command with arguments and lines of input. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  input: readonly string[] = [],
): Promise<Ran> {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await command(args, {
    stdin: (async function* () {
      yield* input;
    })(),
    write: async (line) => void out.push(line),
    complain: (text) => void complaints.push(text),
  });
  return { code, out, complaints: complaints.join('\n') };
}

/** A folder of files that is fresh for every test. */
export interface Desk {
  path(name?: string): string;
  /** Writes a file, and gives its path. */
  put(name: string, text: string): string;
}

/** A folder of its own for each test of the calling file, taken away afterwards. */
export function eachTestItsFolder(): Desk {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'backstory-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const path = (name = '') => join(folder, name);
  const put = (name: string, text: string) => {
    writeFileSync(path(name), text);
    return path(name);
  };
  return { path, put };
}

const line = (id: string, text: string) => JSON.stringify(extract({ id, text }));

/** Two lines of `corpus extract`. */
export const BERLIN: string = line(
  'berlin',
  'Angela Merkel said: "The Minsk Agreements must be kept by everybody who signed them."',
);
export const PARIS: string = line(
  'paris',
  'Emmanuel Macron said: "We will keep our word, whatever others may do with theirs."',
);
