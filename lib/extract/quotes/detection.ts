import type { Frame, FramedQuote } from './frame.ts';
import { isCue } from './sources.ts';
import { PLAIN_VERBS } from './words.ts';

/** What tells a quotation from a scare quote or the title of a work. `attributed` is the chance that somebody says it. */
export function quotationFeatures(frame: Frame, quote: FramedQuote, attributed: number): string[] {
  const { tokens } = frame.sentences[quote.sentence] ?? { tokens: [] };
  const inner = frame.text.slice(quote.inner.start, Math.min(quote.inner.end, quote.inner.start + 400));
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const before = tokens[quote.token - 1];
  const after = tokens[quote.token + 1];
  const length = words.length <= 6 ? String(words.length) : words.length <= 12 ? '12' : 'long';
  const last = inner.slice(-1);
  const stop =
    quote.inner.end - quote.inner.start >= 400
      ? 'long'
      : /[,;]/.test(last)
        ? 'comma'
        : /[.!?…]/.test(last)
          ? 'stop'
          : 'none';
  const lead =
    before === undefined
      ? 'none'
      : before.kind !== 'word'
        ? before.kind === 'mark'
          ? before.low
          : before.kind
        : PLAIN_VERBS.has(before.low)
          ? 'plain'
          : isCue(tokens, quote.token - 1)
            ? 'cue'
            : LEADS.has(before.low)
              ? before.low
              : 'word';
  const next =
    after === undefined
      ? 'none'
      : after.kind === 'mark'
        ? after.low
        : after.kind === 'word' && isCue(tokens, quote.token + 1)
          ? 'cue'
          : after.kind;
  const names =
    words.length > 1 &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length <= 4) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length > 1;
  const voice =
    /\b(?:I|we|my|our|me|us|you|your)\b/.test(inner) ||
    /\b(?:I|we|you|they|he|she|it)['’](?:m|re|s|ve|ll|d)\b/i.test(inner);
  const features = [
    'all',
    `length:${length}`,
    `stop:${stop}`,
    `lead:${lead}`,
    `next:${next}`,
    `length:${length}:stop:${stop}`,
    `attributed:${Math.round(attributed * 5)}`,
    `lead:${lead}:length:${words.length <= 3 ? 'short' : 'more'}`,
    `case:${/^\p{Lu}/u.test(inner) ? 'capital' : 'lower'}`,
    `case:${/^\p{Lu}/u.test(inner) ? 'capital' : 'lower'}:${words.length <= 3 ? 'short' : 'more'}`,
  ];
  if (names) features.push('titled', `titled:${stop}`);
  if (voice) features.push('voice');
  if (quote.single) features.push('single');
  if (!quote.opened || !quote.closed) features.push('open');
  if (tokens.length === 1) features.push('alone');
  if (quote.paragraph === 0) features.push('headline');
  return features;
}

const LEADS = new Set(
  'the a an so-called as of in that called to on by and his her their its is was for with like from or are be termed dubbed word term phrase words called'.split(
    ' ',
  ),
);
