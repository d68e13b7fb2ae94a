import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span, TextSpan } from '../../lib/domain/span.ts';

/** An attribution as the annotators marked it. */
export interface GoldQuote {
  readonly source: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  readonly content: readonly TextSpan[];
  readonly quoted: readonly Span[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly sourceType?: 'name' | 'pronoun' | 'nominal' | 'compound';
  readonly head?: string;
  readonly name?: string;
  readonly speech: boolean;
  readonly speaker?: { readonly name: string | readonly string[] | null; readonly via: string };
}

export interface GoldArticle {
  readonly id: string;
  readonly publisher: string;
  readonly date: string;
  readonly text: string;
  readonly ignore: readonly Span[];
  readonly quotes: readonly GoldQuote[];
}

/** The judgements of the scorer that stands beside the gold. */
export interface Scorer {
  nameMatch(predicted: string | null, gold: string): boolean;
  surfaceMatch(gold: GoldQuote, prediction: { speaker: string | null; speakerSpan?: Span }): boolean;
  resolvedMatch(
    gold: GoldQuote,
    prediction: { speaker: string | null; speakerSpan?: Span },
    silver: boolean,
  ): boolean;
}

export function readGold(data: string, name: string): GoldArticle[] {
  const lines = readFileSync(join(data, 'eval', `${name}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldArticle);
}

export async function loadScorer(data: string): Promise<Scorer> {
  return (await import(pathToFileURL(join(data, 'eval', 'score-quotes.mjs')).href)) as Scorer;
}

/** Number of parts into which train is cut. */
const FOLDS = 5;

/** The part of train that an article belongs to, 0 to 4. Depends on its id alone. */
export function foldOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at += 1) hash = (hash * 31 + id.charCodeAt(at)) >>> 0;
  return hash % FOLDS;
}

/** Whether an article belongs to the fifth of train that nothing is learned from. */
export function isHeldOut(id: string): boolean {
  return foldOf(id) === 0;
}
