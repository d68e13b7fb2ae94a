import * as v from 'valibot';
import { matchText } from '../match/match-text.ts';
import { answerLines, type Command } from './json-lines.ts';
import { BadSource, lexiconFrom } from './lexicon-source.ts';

const line = v.object({ id: v.string(), text: v.string() }, 'A line is {"id", "text"}, both strings.');

/** `corpus match`: for each text, every mention in it. */
export const run: Command = async (args, io) => {
  try {
    const { lexicon, strictness } = await lexiconFrom(args);
    const failures = await answerLines(io, (value) => {
      const { id, text } = v.parse(line, value);
      return { id, mentions: matchText(lexicon, text, { strictness }) };
    });
    return failures === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof BadSource)) throw error;
    io.complain(`corpus match: ${error.message}`);
    return 2;
  }
};
