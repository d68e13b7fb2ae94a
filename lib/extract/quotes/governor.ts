import type { Token } from './frame.ts';
import { isCue } from './phrases.ts';
import type { Source } from './sources.ts';

/** Tokens before a quotation in which the verb that governs it stands. */
const REACH = 12;

/** The last verb of speech before a quotation, and who before it does something: the likely subject of it. */
export interface Governor {
  readonly cue: number;
  /** 'left, saying', 'with Lavrov saying', 'reporters saying', or a verb in any other form. */
  readonly form: 'comma-ing' | 'with-ing' | 'ing' | 'verb';
  /** Token of the one who acts: the first one of a sentence that a participle ends, otherwise the last. */
  readonly actor: number;
}

/** The verb that governs the quotation at `token`; null where none stands before it, or another quotation does. */
export function governorOf(
  tokens: readonly Token[],
  token: number,
  sources: readonly Source[],
): Governor | null {
  for (let cue = token - 1; cue >= Math.max(0, token - REACH); cue -= 1) {
    if (tokens[cue]?.kind === 'quote') return null;
    if (!isCue(tokens, cue)) continue;
    const form = formOf(tokens, cue);
    const acting = (one: Source) => one.token < cue && one.acts && !one.dependent;
    const actor = form === 'comma-ing' ? sources.find(acting) : sources.findLast(acting);
    return { cue, form, actor: actor?.token ?? -1 };
  }
  return null;
}

function formOf(tokens: readonly Token[], cue: number): Governor['form'] {
  if (!/ing$/.test(tokens[cue]?.low ?? '')) return 'verb';
  if (tokens[cue - 1]?.low === ',') return 'comma-ing';
  return tokens.slice(Math.max(0, cue - PHRASE), cue).some(({ low }) => low === 'with') ? 'with-ing' : 'ing';
}

/** Tokens of 'with' and whom it brings in, at most. */
const PHRASE = 8;

/** How a source before a quotation stands to the verb that governs it: 'verb:subject', 'comma-ing:actor', 'ing:behind'. */
export function ruleOf({ cue, form, actor }: Governor, { token, links, acts }: Source): string {
  if (token > cue) return `${form}:behind`;
  const link = links.find((one) => one.cue === cue);
  return `${form}:${link?.bond ?? (token === actor ? 'actor' : acts ? 'acting' : 'idle')}`;
}
