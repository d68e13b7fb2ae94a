import * as v from 'valibot';
import type { Basis } from '../domain/date.ts';
import { type ExtractInput, extract } from '../extract/extract.ts';
import { answerLines, type CommandIo } from './json-lines.ts';

const BASES = ['stated', 'derived', 'inferred', 'curated'] as const satisfies readonly Basis[];

const words = (key: string) => v.exactOptional(v.nullable(v.string(`"${key}" is not a string.`)));
const basis = (key: string) => v.nullish(v.picklist(BASES, `"${key}" is none of ${BASES.join(', ')}.`));

const input = v.object(
  {
    id: v.nullish(v.union([v.string(), v.pipe(v.number(), v.transform(String))], '"id" is not a string.')),
    text: v.string('"text" is not a string.'),
    title: words('title'),
    published: words('published'),
    publishedBasis: basis('publishedBasis'),
    publisher: words('publisher'),
    publisherBasis: basis('publisherBasis'),
    url: words('url'),
    language: words('language'),
  },
  'A document is a JSON object with an "id" and a "text", both strings.',
);

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
  const { id, publishedBasis, publisherBasis, ...document } = v.parse(input, value);
  return {
    ...document,
    ...(id && { id }),
    ...(publishedBasis && { publishedBasis }),
    ...(publisherBasis && { publisherBasis }),
  };
}
