import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { shapeFlaw } from '../corpus/validate.ts';
import { ALIAS_KINDS, ENTITY_TYPES } from '../domain/entity.ts';
import type { Strictness } from '../domain/mention.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { type Lexicon, openLexicon } from '../lexicon/lexicon.ts';

const entity = v.object({
  id: v.string(),
  name: v.string(),
  type: v.picklist(ENTITY_TYPES),
  aliases: v.array(v.object({ text: v.string(), kind: v.picklist(ALIAS_KINDS) })),
  documents: v.exactOptional(v.array(v.string())),
});
const entities = v.array(entity);
const pack = v.object({ entities });
const strictness = v.picklist(['strict', 'middle', 'loose']);

/** What a person has to mend in the arguments or in the file that they name. */
export class BadSource extends Error {
  override name = 'BadSource';
}

/** The lexicon and the strictness that a command's arguments ask for. Throws `BadSource` with a sentence. */
export async function lexiconFrom(
  args: readonly string[],
): Promise<{ lexicon: Lexicon; strictness: Strictness }> {
  const options = readOptions(args);
  const file = options.pack ?? options.entities;
  if (file === undefined || (options.pack !== undefined && options.entities !== undefined))
    throw new BadSource('Name either a pack (--pack P) or a list of entities (--entities L).');
  const wanted = v.safeParse(strictness, options.strictness ?? 'middle');
  if (!wanted.success) throw new BadSource('--strictness is one of: strict, middle, loose.');
  return { lexicon: openLexicon(compileLexicon(await readEntities(file))), strictness: wanted.output };
}

function readOptions(args: readonly string[]) {
  try {
    const options = {
      pack: { type: 'string' },
      entities: { type: 'string' },
      strictness: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new BadSource(error instanceof Error ? error.message : String(error));
  }
}

async function readEntities(file: string) {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new BadSource(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (Array.isArray(content)) return checked(entities, content, `${file} is no list of entities`);
  return checked(pack, content, `${file} is neither a pack nor a list of entities`).entities;
}

/** What was read, if it has that shape. Throws a sentence that says where it has not. */
function checked<S extends v.GenericSchema>(shape: S, content: unknown, complaint: string): v.InferOutput<S> {
  const outcome = v.safeParse(shape, content);
  if (outcome.success) return outcome.output;
  const { where, what } = shapeFlaw(outcome.issues[0]);
  throw new BadSource(`${complaint}: ${where}: ${what}`);
}
