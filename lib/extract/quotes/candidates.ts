import { firstWhere } from '../first-where.ts';
import { nearestLink } from './bonds.ts';
import type { Frame, FramedQuote, Sentence, Token } from './frame.ts';
import { type Governor, governorOf, ruleOf } from './governor.ts';
import { isCue } from './phrases.ts';
import type { Reading } from './reading.ts';
import { type Source, typeOf } from './sources.ts';
import { PLAIN_VERBS } from './words.ts';

/** Sources on each side of a quotation in its own sentence that are weighed; more are not read by people either. */
const NEAREST = 14;

/** One possible speaker of one quotation, with what speaks for and against it. */
export interface Candidate {
  readonly source: Source;
  readonly features: readonly string[];
}

/** What was last decided: the source of the quotation before, and its distance. */
export interface Previous {
  readonly source: Source | null;
  readonly quote: FramedQuote;
}

/** Everything about a quotation's surroundings that several candidates share. */
interface Setting {
  readonly quote: FramedQuote;
  readonly sentence: Sentence;
  readonly bare: boolean;
  readonly opensSentence: boolean;
  readonly lead: string;
  readonly tail: string;
  readonly previous: Previous | null;
  readonly governor: Governor | null;
}

/** The possible sources of a quotation: of its own sentence, of those before it, and of the one after. */
export function candidatesFor(reading: Reading, quote: FramedQuote, previous: Previous | null): Candidate[] {
  const { frame } = reading;
  const sentence = frame.sentences[quote.sentence];
  if (!sentence) return [];
  const near = around(reading.sources(quote.sentence), quote.token);
  const setting = settingOf(frame, sentence, quote, previous, near);
  const candidates: Candidate[] = [];
  const seen = new Set<number>();
  const take = (sources: readonly Source[], where: string) => {
    sources.forEach((source) => {
      if (seen.has(source.end)) return;
      seen.add(source.end);
      candidates.push({ source, features: featuresOf(setting, source, where) });
    });
  };
  take(near, 'same');
  const inParagraph = frame.firstSentence[quote.paragraph] ?? 0;
  for (let back = 1; back <= 2; back += 1) {
    const at = quote.sentence - back;
    if (at >= inParagraph) take(edge(reading.sources(at)), back === 1 ? 'before1' : 'before2');
  }
  if (frame.sentences[quote.sentence + 1]?.paragraph === quote.paragraph)
    take(reading.sources(quote.sentence + 1).slice(0, 4), 'after1');
  for (let back = 1; back <= 2; back += 1) {
    const at = inParagraph - back;
    if (at >= 0) take(edge(reading.sources(at)), back === 1 ? 'paragraph1' : 'paragraph2');
  }
  if (previous?.source) take([previous.source], 'memory');
  return candidates;
}

function edge(sources: readonly Source[]): readonly Source[] {
  return sources.length <= 10 ? sources : [...sources.slice(0, 5), ...sources.slice(-5)];
}

/** The sources nearest to a token, on both sides. */
function around(sources: readonly Source[], token: number): readonly Source[] {
  const behind = firstWhere(sources.length, (at) => (sources[at]?.token ?? 0) >= token);
  return sources.slice(Math.max(0, behind - NEAREST), behind + NEAREST);
}

function settingOf(
  frame: Frame,
  sentence: Sentence,
  quote: FramedQuote,
  previous: Previous | null,
  near: readonly Source[],
): Setting {
  const { tokens } = sentence;
  const outside = tokens.slice(0, LOOKED_AT).filter(({ kind }) => kind === 'word' || kind === 'name').length;
  return {
    quote,
    sentence,
    bare: outside <= 1,
    opensSentence: quote.token === 0,
    lead: leadOf(tokens, quote.token),
    tail: tailOf(frame.text.charAt(quote.inner.end - 1), tokens[quote.token + 1]),
    previous,
    governor: governorOf(tokens, quote.token, near),
  };
}

/** Tokens of a sentence that are looked at to see whether it is anything but quotations. */
const LOOKED_AT = 40;

/** What stands right before a quotation. */
function leadOf(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1];
  if (!before) return 'none';
  if (before.kind === 'word')
    return PLAIN_VERBS.has(before.low) ? 'verb' : isCue(tokens, at - 1) ? 'cue' : 'word';
  return before.low === ',' ? 'comma' : before.low === ':' ? 'colon' : 'other';
}

/** How a quotation ends, inside its marks or right behind them. */
function tailOf(last: string, after: Token | undefined): string {
  if (/[.!?…]/.test(last)) return 'stop';
  return last === ',' || after?.low === ',' ? 'comma' : 'none';
}

function featuresOf(setting: Setting, source: Source, where: string): string[] {
  const { quote, previous } = setting;
  const features: string[] = [];
  const type = typeOf(source);
  const place = where === 'same' ? (source.token < quote.token ? 'left' : 'right') : where;
  features.push(`place:${place}`, `type:${type}`, `${place}:${type}`);
  if (source.dependent) features.push(`dependent:${source.dependent}`, `${place}:dependent`);
  if (source.rank === 0) features.push(`first:${place}`);
  if (source.links.length === 0) features.push(`unbound:${place}`, `unbound:${type}`);
  else features.push(`bound:${type}`, `bound:${source.dependent ?? 'free'}`);
  if (where === 'same') addSameSentence(setting, source, place, features);
  else addElsewhere(setting, source, place, features);
  if (previous?.source) addPrevious(setting, source, place, previous, features);
  return features;
}

/** Whether the one who said the quotation before speaks on. */
function addPrevious(
  setting: Setting,
  source: Source,
  place: string,
  previous: Previous,
  features: string[],
): void {
  const far = gap(setting.quote, previous.quote);
  if (previous.source?.end === source.end) {
    features.push('again', `again:${far}`, ...(setting.bare ? [`again:bare:${far}`] : []));
  } else if (previous.source && sameVoice(previous.source, source)) features.push('voice', `voice:${place}`);
}

function gap(quote: FramedQuote, before: FramedQuote): string {
  if (before.sentence === quote.sentence) return 'sentence';
  if (before.paragraph === quote.paragraph) return 'paragraph';
  return quote.paragraph - before.paragraph === 1 ? 'next' : 'far';
}

function sameVoice(one: Source, other: Source): boolean {
  if (one.mention && other.mention) return one.mention.entity === other.mention.entity;
  return one.low === other.low;
}

function steps(distance: number): string {
  if (distance <= 1) return '1';
  if (distance <= 3) return '3';
  if (distance <= 6) return '6';
  if (distance <= 12) return '12';
  return distance <= 24 ? '24' : 'far';
}

function addSameSentence(setting: Setting, source: Source, place: string, features: string[]): void {
  const { quote, sentence, lead, tail, governor } = setting;
  const distance = Math.abs(source.token - quote.token);
  features.push(`${place}:at:${steps(distance)}`, `${place}:lead:${lead}`, `${place}:tail:${tail}`);
  if (setting.opensSentence) features.push(`${place}:opens`);
  const [from, to] =
    source.token < quote.token ? [source.token + 1, quote.token] : [quote.token + 1, source.token];
  const parted = quoteBetween(sentence, from, to);
  if (parted) features.push(`${place}:parted`);
  features.push(`${place}:${source.acts ? 'acts' : 'idle'}`);
  if (governor && place === 'left') {
    const rule = ruleOf(governor, source);
    features.push(`rule:${rule}`, `rule:${rule}:${source.rank === 0 ? 'first' : 'later'}`);
  }
  const link = nearestLink(source.links, quote.token);
  if (!link) return;
  const cuePlace = link.cue < quote.token ? 'before' : 'after';
  const reach = steps(Math.abs(link.cue - quote.token));
  const strength = link.plain ? 'plain' : 'other';
  features.push(
    `bond:${link.bond}`,
    `${place}:${link.bond}:${cuePlace}`,
    `${place}:${link.bond}:${strength}`,
  );
  features.push(`${place}:${cuePlace}:reach:${reach}`, `${place}:${cuePlace}:${strength}`);
  if (parted) features.push(`${link.bond}:parted`);
}

function addElsewhere(setting: Setting, source: Source, place: string, features: string[]): void {
  const { quote, previous } = setting;
  const bare = setting.bare ? 'bare' : 'busy';
  features.push(`${bare}:${place}`, `${bare}:${place}:${typeOf(source)}`);
  const link = source.links[0];
  if (link)
    features.push(
      `${place}:bond:${link.bond}`,
      `${bare}:${place}:bound`,
      `${place}:${link.plain ? 'plain' : 'other'}`,
    );
  if (source.rank === 0) features.push(`${bare}:${place}:first`);
  if (quote.token === 0) features.push(`${place}:opens`);
  if (previous && previous.quote.sentence === source.sentence) features.push(`${place}:spoke`);
}

function quoteBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 60; at += 1)
    if (sentence.tokens[at]?.kind === 'quote') return true;
  return false;
}

/** What speaks for a quotation that nobody in reach says. */
export function silentFeatures(reading: Reading, quote: FramedQuote): string[] {
  const sentence = reading.frame.sentences[quote.sentence];
  if (!sentence) return ['silent'];
  const near = around(reading.sources(quote.sentence), quote.token);
  const setting = settingOf(reading.frame, sentence, quote, null, near);
  const bound = near.some(({ links }) => links.length > 0);
  return [
    'silent',
    `silent:lead:${setting.lead}`,
    `silent:tail:${setting.tail}`,
    `silent:${setting.bare ? 'bare' : 'busy'}`,
    `silent:${bound ? 'bound' : 'unbound'}`,
  ];
}
