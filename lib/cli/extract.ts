import type { Basis } from '../domain/date.ts';
import { type ExtractInput, extract } from '../extract/extract.ts';
import { answerLines, type CommandIo } from './json-lines.ts';

const BASES: readonly string[] = ['stated', 'derived', 'inferred', 'curated'] satisfies Basis[];
const TEXTS = ['id', 'title', 'published', 'publisher', 'url', 'language'] as const;

/**
 * `corpus extract`: documents as JSON Lines in, one line of what was found in each out, in the same order. A line that
 * cannot be read gets an error on its place. Answers 1 where a line failed, 2 for wrong arguments, otherwise 0.
 */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.length > 0) {
    io.complain('corpus extract takes no arguments: it reads documents as JSON Lines on standard input');
    return 2;
  }
  const failures = await answerLines(io, (value) => extract(readInput(value)));
  if (failures > 0)
    io.complain(`corpus extract: ${failures} of the lines could not be read; see "error" in the output`);
  return failures > 0 ? 1 : 0;
}

/** Checks one line. Throws a sentence that says what is wrong with it. */
function readInput(value: unknown): ExtractInput {
  if (!isRecord(value)) throw new Error('A document is a JSON object with an "id" and a "text".');
  const { text } = value;
  if (typeof text !== 'string') throw new Error('The document has no "text", or it is not a string.');
  const input: Record<string, unknown> = { text };
  for (const key of TEXTS) {
    const given = value[key];
    if (given === undefined || given === null) continue;
    if (key === 'id' && typeof given === 'number') input[key] = String(given);
    else if (typeof given === 'string') input[key] = given;
    else throw new Error(`"${key}" is not a string.`);
  }
  for (const key of ['publishedBasis', 'publisherBasis']) {
    const given = value[key];
    if (given === undefined || given === null) continue;
    if (typeof given !== 'string' || !BASES.includes(given))
      throw new Error(`"${key}" is none of ${BASES.join(', ')}.`);
    input[key] = given;
  }
  return { ...input, text };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
