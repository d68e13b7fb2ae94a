import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../lib/cli/json-lines.ts';

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

/** A folder of its own for a test's files. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'backstory-'));
}
