import { wordList } from '../word-list.ts';
import type { Link } from './bonds.ts';
import type { Token } from './frame.ts';
import type { Source } from './sources.ts';
import { prepositionBefore } from './spokespeople.ts';
import { PLAIN_VERBS } from './words.ts';

/**
 * Who says a quotation instead of the source that stands nearest to it in the grammar; `source` null for nobody named.
 */
export interface InnerVoice {
  readonly source: Source | null;
}

/** Tokens of a clause that are looked through on the way from a quotation to its speaker. */
const REACH = 24;

/** Verbs with which somebody passes on another's words. */
export const RELAYING = wordList(`
  recalled recalls recalling quoted quotes quoting cited cites citing repeated repeats repeating read reads
  reading echoed echoes echoing invoked invokes remembered remembers referenced referred referring mentioned
  mentioning used uses borrowed paraphrased rejected dismissed mocked criticized criticised condemned denounced
  praised applauded welcomed slammed
`);

/** 'because, in Churchill's words, "…"'. */
export function inWordsOf(
  tokens: readonly Token[],
  sources: readonly Source[],
  quote: number,
): InnerVoice | null {
  const last = /^[:,]$/.test(tokens[quote - 1]?.low ?? '') ? quote - 2 : quote - 1;
  const owner = /^(?:words|phrase|telling)$/.test(tokens[last]?.low ?? '') ? ownerBefore(tokens, last) : null;
  if (owner === null || tokens[owner - 1]?.low !== 'in') return null;
  const source = sources.find(({ token }) => token === owner);
  return source || !/^(?:his|her|their)$/.test(tokens[owner]?.low ?? '') ? { source: source ?? null } : null;
}

/** The token that says whose words: 'Churchill's famous words'. */
export function ownerBefore(tokens: readonly Token[], noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'name') return token.possessive ? at : null;
    if (token?.kind !== 'word') return null;
    if (/^(?:his|her|their)$|'s$/.test(token.low)) return at;
  }
  return null;
}

/** What one says whom another answers, rejects or takes up: 'Corbyn's claim that', 'in the words of Thatcher'. */
const CLAIMS = wordList(`
  claim claims call calls charge charges accusation accusations allegation allegations demand demands request
  criticism argument assertion suggestion attack description view promise pledge threat words remark remarks
  comment comments
`);

/**
 * 'May rejected Corbyn's claim that the plan was "…"', 'Corbyn's "…" remark': words that are another's. What somebody calls another's claim is
 * his own word: 'May called Corbyn's claim "…"'.
 */
export function owned(
  tokens: readonly Token[],
  sources: readonly Source[],
  source: Source,
  link: Link | null,
  quote: number,
): InnerVoice | null {
  const cue = link ? (tokens[link.cue]?.low ?? '') : '';
  if (link && PLAIN_VERBS.has(cue) && !RELAYING.has(cue) && tokens[link.cue + 1]?.low !== 'to') return null;
  const owner = sources.findLast(
    ({ token, kind, start }) =>
      kind === 'name' &&
      token > source.token &&
      token < quote &&
      token > quote - REACH / 2 &&
      claims(tokens, token, start),
  );
  return owner ? { source: owner } : null;
}

/**
 * 'Asked about Trump's remark that Germany was "…", Merkel said': the words of the one whose claim is told before them.
 */
export function claimedBefore(
  tokens: readonly Token[],
  sources: readonly Source[],
  quote: number,
): InnerVoice | null {
  for (let at = quote - 1; at > Math.max(0, quote - REACH / 2); at -= 1) {
    const claim = CLAIMS.has(tokens[at]?.low ?? '') && (tokens[at + 1]?.low === 'that' || at === quote - 1);
    const owner = claim ? ownerBefore(tokens, at) : null;
    if (owner !== null) return { source: sources.find(({ token }) => token === owner) ?? null };
  }
  return null;
}

/** Whether the name at `at` says whose claim it is. */
function claims(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  const possessive = token?.kind === 'name' ? token.possessive : token?.low.endsWith("'s");
  if (possessive) {
    if (tokens[at + 1]?.kind === 'quote') return CLAIMS.has(tokens[at + 2]?.low ?? '');
    return [2, 3, 4].some(
      (step) => tokens[at + step]?.low === 'that' && CLAIMS.has(tokens[at + step - 1]?.low ?? ''),
    );
  }
  let first = at;
  while (first > 0 && (tokens[first]?.start ?? 0) > start) first -= 1;
  const preposition = prepositionBefore(tokens, first);
  return (
    first - preposition <= 4 &&
    /^(?:by|of|from)$/.test(tokens[preposition]?.low ?? '') &&
    CLAIMS.has(tokens[preposition - 1]?.low ?? '')
  );
}
