import type { Frame, FramedQuote, Token } from './frame.ts';
import { isCue } from './phrases.ts';
import type { Source } from './sources.ts';
import { PLAIN_VERBS } from './words.ts';

/** What tells a quotation from a scare quote or the title of a work. `attributed` is the chance that somebody says it. */
export function quotationFeatures(
  frame: Frame,
  quote: FramedQuote,
  attributed: number,
  source: Source | null,
): string[] {
  const inner = frame.text.slice(quote.inner.start, Math.min(quote.inner.end, quote.inner.start + SAMPLE));
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const stop = quote.inner.end - quote.inner.start >= SAMPLE ? 'long' : stopOf(inner);
  const length = words.length <= 6 ? String(words.length) : words.length <= 12 ? '12' : 'long';
  const size = sizeOf(words);
  const opening = /^\p{Lu}/u.test(inner) ? 'capital' : 'lower';
  const features = [
    'all',
    `length:${length}`,
    `stop:${stop}`,
    `length:${length}:stop:${stop}`,
    `attributed:${Math.round(attributed * 5)}`,
    `attributed:${Math.round(attributed * 5)}:${size}`,
    `case:${opening}`,
    `case:${opening}:${size}`,
    ...bondOf(quote, source, size),
    ...surroundings(frame, quote, size),
    ...wordings(inner, size),
  ];
  if (!quote.opened || !quote.closed) features.push('open');
  if (quote.paragraph === 0) features.push('headline');
  if (isTitled(words))
    features.push('titled', `titled:${stop}`, `titled:${size}`, ...surroundings(frame, quote, 'titled'));
  return features;
}

/** Whether the text itself says that a quoted stretch is no quotation: the so-called "experts". */
export function isSoCalled(frame: Frame, quote: FramedQuote): boolean {
  return frame.sentences[quote.sentence]?.tokens[quote.token - 1]?.low === 'so-called';
}

/** Verbs whose object in quotation marks is a piece that is performed. */
const PERFORMING =
  /^(?:sang|sung|sings?|singing|plays?|played|playing|perform(?:ed|s|ing)?|record(?:ed|s|ing)?|cover(?:ed|s|ing)?|hosts?|hosted|hosting|direct(?:ed|s|ing)|starr(?:ed|ing)|stars|composed|released|wrote|written|danced)$/;

/** Whether a quoted stretch is the title of a piece: written as one behind 'sang' or 'played', 'in', 'on' or 'of' between. */
export function isPiece(frame: Frame, quote: FramedQuote): boolean {
  const inner = frame.text.slice(quote.inner.start, quote.inner.end);
  if (inner.length > LONGEST_TITLE || !isTitled(inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []))
    return false;
  const tokens = frame.sentences[quote.sentence]?.tokens ?? [];
  for (let at = quote.token - 1; at >= Math.max(0, quote.token - 5); at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' && !/^[,&]$/.test(token.low)) return false;
    if (token?.kind === 'word' && PERFORMING.test(token.low)) return true;
  }
  return false;
}

/** Characters of the longest title. */
const LONGEST_TITLE = 60;

/** Characters of a quotation that are looked at. */
const SAMPLE = 400;

function stopOf(inner: string): string {
  const last = inner.slice(-1);
  return /[,;]/.test(last) ? 'comma' : /[.!?…]/.test(last) ? 'stop' : 'none';
}

/** How the one who seems to say it is bound to it. */
function bondOf(quote: FramedQuote, source: Source | null, size: string): string[] {
  const link = source?.sentence === quote.sentence ? source.links[0] : undefined;
  if (!link) return ['loose', `loose:${size}`];
  const near = Math.abs(link.cue - quote.token) <= 4 ? 'near' : 'far';
  const bond = `${link.plain ? 'plain' : 'other'}:${near}:${link.cue < quote.token ? 'before' : 'after'}`;
  return [`bond:${bond}`, `bond:${bond}:${size}`];
}

/** The words and marks on both sides. */
function surroundings(frame: Frame, quote: FramedQuote, size: string): string[] {
  const { tokens } = frame.sentences[quote.sentence] ?? { tokens: [] };
  const before = tokens[quote.token - 1];
  const after = tokens[quote.token + 1];
  const lead = sideOf(tokens, quote.token - 1);
  const next = sideOf(tokens, quote.token + 1);
  const features = [`lead:${lead}`, `next:${next}`, `lead:${lead}:${size}`, `next:${next}:${size}`];
  if (before?.kind === 'word')
    features.push(`before:${before.low}`, ...(size === 'short' ? [`before:${before.low}:short`] : []));
  if (before?.kind === 'word' && WORKS.has(before.low)) features.push('work', `work:${size}`);
  if (after?.kind === 'word' && size !== 'more') features.push(`after:${after.low}`);
  if (tokens.length === 1) features.push('alone');
  if (before?.kind === 'name' || before?.low.endsWith("'s")) features.push(`owned:${size}`);
  return features;
}

function sideOf(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (!token) return 'none';
  if (token.kind === 'mark') return token.low;
  if (token.kind !== 'word') return token.kind;
  if (PLAIN_VERBS.has(token.low)) return 'plain';
  return isCue(tokens, at) ? 'cue' : 'word';
}

/** How much is quoted. */
function sizeOf(words: readonly string[]): string {
  return words.length <= 3 ? 'short' : words.length <= 6 ? 'middle' : 'more';
}

/** Whether words are written as the title of a work: 'Lawrence of Arabia'. */
function isTitled(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals > 1 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length <= 4);
}

/** What the quoted words themselves tell: somebody's voice, or a clause. */
function wordings(inner: string, size: string): string[] {
  const features: string[] = [];
  if (VOICE.test(inner)) features.push('voice');
  if (size !== 'short' && VERB.test(inner)) features.push(`clause:${size}`);
  return features;
}

const VOICE =
  /\b(?:I|we|my|our|me|us|you|your)\b|\b(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ii]t)['’](?:m|re|s|ve|ll|d)\b/;

/** Words before marks that set a title or a name rather than somebody's words: kinds of works, 'titled', 'so-called'. */
const WORKS = new Set(
  `book show film movie song album series novel documentary magazine program programme episode play poem article essay
  column memoir ad spot titled entitled named hit musical anthem drama comedy sitcom podcast video game painting
  exhibition blog website newsletter speech ballad single opera so-called`.split(/\s+/),
);

const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|may|might|do|does|did|don['’]t|didn['’]t|isn['’]t)\b/i;
