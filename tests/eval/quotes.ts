import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Quote, SPEAKER_CERTAIN } from '../../lib/domain/quote.ts';
import type { Span } from '../../lib/domain/span.ts';
import { extract } from '../../lib/extract/extract.ts';
import { type GoldArticle, type GoldQuote, isHeldOut, loadScorer, readGold, type Scorer } from './gold.ts';

const SPLITS: Readonly<Record<string, (data: string) => GoldArticle[]>> = {
  dev: (data) => readGold(data, 'polnear-dev'),
  train: (data) => readGold(data, 'polnear-train').filter(({ id }) => !isHeldOut(id)),
  'train-holdout': (data) => readGold(data, 'polnear-train').filter(({ id }) => isHeldOut(id)),
  seeds: (data) => readGold(data, 'seeds-gold'),
};

/**
 * npm run eval -- quotes [--split dev|train|train-holdout|seeds] [scorer's arguments]: extracts every article and hands
 * what was found to the scorer that stands beside the gold.
 */
export async function run(data: string, args: readonly string[]): Promise<void> {
  const at = args.indexOf('--split');
  const split = at < 0 ? 'dev' : (args[at + 1] ?? '');
  const read = SPLITS[split];
  if (!read) throw new Error(`--split is one of ${Object.keys(SPLITS).join(', ')}`);
  const rest = at < 0 ? args : args.filter((_, place) => place !== at && place !== at + 1);
  const articles = read(data);
  await report(data, articles, articles.map(predict), rest);
  console.log(`split ${split}`);
}

/** Prints what the scorer says, how sure the speakers are that are shown, and the time per article. */
export async function report(
  data: string,
  articles: readonly GoldArticle[],
  predictions: readonly Prediction[],
  rest: readonly string[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-'));
  try {
    const [gold, predicted] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
    writeFileSync(gold, articles.map((article) => JSON.stringify(article)).join('\n'));
    writeFileSync(predicted, predictions.map((prediction) => JSON.stringify(prediction)).join('\n'));
    spawnSync(process.execPath, [join(data, 'eval', 'score-quotes.mjs'), gold, predicted, ...rest], {
      stdio: 'inherit',
    });
    reportCertain(articles, predictions, await loadScorer(data));
    const times = predictions.map(({ ms }) => ms).sort((a, b) => a - b);
    console.log(`median ${(times[times.length >> 1] ?? 0).toFixed(2)} ms per article`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Prediction = ReturnType<typeof predictionOf>;

function predict({ id, text, date }: GoldArticle): Prediction {
  const from = performance.now();
  const { quotes } = extract({ id, text, published: date || null });
  return predictionOf(id, quotes, performance.now() - from);
}

/** What was found in an article, as the scorer reads it. */
export function predictionOf(id: string, quotes: readonly Quote[], ms: number) {
  return {
    id,
    ms,
    quotes: quotes.map(({ content, speaker, source, confidence, kind }) => ({
      content: content.map(({ start, end }) => ({ start, end })),
      speaker,
      confidence,
      kind,
      ...(source ? { speakerSpan: { start: source.start, end: source.end } } : {}),
    })),
  };
}

/** Of the quotations whose speaker is shown as certain: how many are right, and which share of all they are. */
function reportCertain(
  articles: readonly GoldArticle[],
  predictions: readonly Prediction[],
  scorer: Scorer,
): void {
  const answers = articles.flatMap(({ quotes }, at) =>
    quotes.flatMap((gold) => answersTo(gold, predictions[at], scorer)),
  );
  const percent = (part: number, all: number) => ((100 * part) / all).toFixed(1);
  for (const from of [0.5, SPEAKER_CERTAIN, 0.95]) {
    const shown = answers.filter(({ confidence }) => confidence >= from);
    const right = shown.filter((answer) => answer.right).length;
    console.log(
      `speakers shown at ${from.toFixed(2)}: right ${percent(right, shown.length)}, share of quotes ${percent(shown.length, answers.length)} (${shown.length} of ${answers.length})`,
    );
  }
}

/** What was answered on each quoted part of a gold quotation that was found. */
function answersTo(
  gold: GoldQuote,
  prediction: Prediction | undefined,
  scorer: Scorer,
): { confidence: number; right: boolean }[] {
  if (gold.kind === 'indirect' || gold.source.length === 0) return [];
  return gold.quoted.flatMap((part) => {
    const covers = ({ start, end }: Span) => start < part.end && part.start < end;
    const found = prediction?.quotes.find(({ kind, content }) => kind !== 'indirect' && content.some(covers));
    if (!found) return [];
    return [
      { confidence: found.speaker ? found.confidence : 0, right: scorer.resolvedMatch(gold, found, false) },
    ];
  });
}
