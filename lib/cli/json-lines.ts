import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** What a command reads and writes. Lines carry no line end. */
export interface CommandIo {
  readonly stdin: AsyncIterable<string>;
  /** Writes one line; resolves when there is room for the next, so that memory stays constant. */
  write(line: string): Promise<void>;
  /** Says something to the person at the terminal, beside the output. */
  complain(text: string): void;
}

/** A command of `corpus`: takes its arguments, answers its exit code. */
export type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

/** Joins a command to streams, one line at a time. */
export function streamIo(input: Readable, output: Writable, errors: Writable): CommandIo {
  return {
    // Made when it is first read: a reader made earlier loses the lines that come before anybody listens.
    stdin: {
      [Symbol.asyncIterator]: () =>
        createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator](),
    },
    async write(line) {
      if (!output.write(`${line}\n`)) await once(output, 'drain');
    },
    complain(text) {
      errors.write(`${text}\n`);
    },
  };
}

/**
 * Answers every non-empty line of JSON with one line: what `respond` gives, or, on that line's place,
 * `{"id", "error"}` where the line is not JSON or `respond` throws. The rest goes on.
 */
export async function answerLines(io: CommandIo, respond: (value: unknown) => unknown): Promise<number> {
  let failures = 0;
  for await (const line of io.stdin) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, respond);
    if (answer.failed) failures += 1;
    await io.write(JSON.stringify(answer.value));
  }
  return failures;
}

function answerLine(line: string, respond: (value: unknown) => unknown): { value: unknown; failed: boolean } {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    if (value && typeof value === 'object' && 'id' in value) id = value.id;
    return { value: respond(value), failed: false };
  } catch (error) {
    return { value: { id, error: error instanceof Error ? error.message : String(error) }, failed: true };
  }
}
