import type { Token } from './frame.ts';
import { BETWEEN, DETERMINERS, PREPOSITIONS, PRONOUNS } from './words.ts';

/** Tokens behind a source in which its verb begins. */
const REACH = 4;

/**
 * Whether the source at `at` does something, as far as the words right behind it tell: 'Lavrov left', 'Merkel has not
 * left', but not 'Lavrov in Moscow' or 'reporters saying'. A verb is told by what it is not, so that none need be listed.
 */
export function acts(tokens: readonly Token[], at: number): boolean {
  for (let to = at + 1; to <= at + REACH; to += 1) {
    const token = tokens[to];
    if (token?.kind !== 'word' || token.capital) return false;
    if (AUXILIARY.test(token.low)) return true;
    if (!BETWEEN.has(token.low) && !/..ly$/.test(token.low)) return mayBeVerb(token.low);
  }
  return false;
}

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|'s|'ve|'ll|'d)$|n't$/;

function mayBeVerb(low: string): boolean {
  return !NO_VERB.test(low) && ![PREPOSITIONS, DETERMINERS, PRONOUNS].some((words) => words.has(low));
}

const NO_VERB =
  /ing$|'s$|^(?:and|or|but|nor|that|which|whose|whom|when|where|while|because|if|how|why|what)$/;
