import { wordList } from '../word-list.ts';
import type { InnerVoice } from './claims.ts';
import type { Token } from './frame.ts';
import { isCue } from './phrases.ts';
import type { Source } from './sources.ts';
import { BETWEEN, PLAIN_VERBS } from './words.ts';

/** 'Zelensky said that Putin had told him: "…"': a verb of speech with a subject of its own inside the report. */
export function innerReport(
  tokens: readonly Token[],
  sources: readonly Source[],
  source: Source,
  from: number,
  quote: number,
): InnerVoice | null {
  for (let at = quote - 1; at > Math.max(from, quote - OBJECT_REACH); at -= 1) {
    if (!isTelling(tokens, at)) continue;
    if (source.links.some(({ cue }) => cue === at) || isShared(tokens, at)) return null;
    const naming = NAMING.has(tokens[at]?.low ?? '');
    const subject = sources.find(
      (one) =>
        one.token > source.token &&
        one.dependent !== 'preposition' &&
        one.links.some(({ bond, cue }) => cue === at && SUBJECTS.has(bond)),
    );
    if (subject) {
      const outside =
        naming && !tokens.slice(source.token, subject.token).some(({ kind }) => kind === 'quote');
      return FIRST_OR_SAME.test(subject.low) ? null : { source: outside ? source : subject };
    }
    if (!naming && from > source.token && quote - at <= 2 && isForeignSubject(tokens[at - 1]))
      return { source: null };
  }
  return null;
}

/**
 * Verbs whose quoted words may be those of the subject or of the one who reports: 'Merkel said Putin called it "…"'.
 */
const NAMING = wordList(
  'called calls described describes dubbed labeled labelled branded promised vowed pledged threatened',
);

const SUBJECTS: ReadonlySet<string> = new Set(['subject', 'apposition', 'phrase', 'relative']);

/** Tokens between a verb of speech and the quotation that is its object. */
const OBJECT_REACH = 7;

/** A verb that goes on with the subject of the one before: 'and told them'. */
const SHARED = /^(?:and|but|or|then|to|will|would|could|should|might|not)$/;

function isShared(tokens: readonly Token[], at: number): boolean {
  return SHARED.test(tokens[at - 1]?.low ?? '') && tokens[at - 2]?.low !== 'used';
}

/** Pronouns that in a report mostly mean the one who reports. */
const FIRST_OR_SAME = /^(?:he|she|i|we|you)$/;

/** Whether the word at `at` is a verb with which somebody says something: no participle, no 'called for'. */
function isTelling(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (!isCue(tokens, at) || /ing$/.test(low)) return false;
  return PLAIN_VERBS.has(low) || (NAMING.has(low) && !/^(?:for|on|to)$/.test(tokens[at + 1]?.low ?? ''));
}

/** A noun right before a verb that is the subject of it and no source: 'the treaty says', 'a letter that said'. */
function isForeignSubject(before: Token | undefined): boolean {
  return (
    before?.kind === 'word' &&
    !before.capital &&
    !isAside(before) &&
    !TIME.has(before.low) &&
    !/^(?:and|but|or|then|as|who|he|she|i|we)$|ing$/.test(before.low)
  );
}

const TIME = wordList(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday morning afternoon evening night earlier
  later week month year tonight once
`);

/** Whether a word may stand between a subject and its verb: an auxiliary, an adverb. */
export function isAside(token: Token | undefined): boolean {
  return token?.kind === 'word' && (BETWEEN.has(token.low) || /..ly$/.test(token.low));
}
