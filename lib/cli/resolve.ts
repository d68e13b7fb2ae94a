import * as v from 'valibot';
import { resolveSurface } from '../match/resolve.ts';
import { answerLines, type Command } from './json-lines.ts';
import { BadSource, lexiconFrom } from './lexicon-source.ts';

const line = v.object({ id: v.string(), surface: v.string() }, 'A line is {"id", "surface"}, both strings.');

/** `corpus resolve`: for each single name, the entity that it means. */
export const run: Command = async (args, io) => {
  try {
    const { lexicon, strictness } = await lexiconFrom(args);
    const failures = await answerLines(io, (value) => {
      const { id, surface } = v.parse(line, value);
      const resolution = resolveSurface(lexicon, surface, strictness);
      return {
        id,
        entity: resolution?.entity ?? null,
        via: resolution?.via ?? null,
        score: resolution?.score ?? 0,
      };
    });
    return failures === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof BadSource)) throw error;
    io.complain(`corpus resolve: ${error.message}`);
    return 2;
  }
};
