import { findFurniture } from '../../lib/extract/furniture.ts';
import { findNames } from '../../lib/extract/names/names.ts';
import type { Model } from '../../lib/extract/quotes/attribution.ts';
import { findQuotes } from '../../lib/extract/quotes/quotes.ts';
import { foldOf, type GoldArticle, loadScorer, readGold } from './gold.ts';
import { learn } from './learning/learn.ts';
import { readLesson } from './learning/lesson.ts';
import { predictionOf, report } from './quotes.ts';

/**
 * npm run eval -- cross [scorer's arguments]: every article of train answered by weights that were learned from the
 * other folds. Nine times as many unseen articles as dev: for choosing between methods.
 */
export async function run(data: string, args: readonly string[]): Promise<void> {
  const scorer = await loadScorer(data);
  const lessons = readGold(data, 'polnear-train').map(readLesson);
  const folds = Map.groupBy(lessons, ({ article }) => foldOf(article.id));
  const answered = [...folds].flatMap(([fold, own]) => {
    const model = learn(
      lessons.filter(({ article }) => foldOf(article.id) !== fold),
      scorer,
    );
    return own.map(({ article }) => ({ article, prediction: predict(article, model) }));
  });
  await report(
    data,
    answered.map(({ article }) => article),
    answered.map(({ prediction }) => prediction),
    args,
  );
}

function predict({ id, text, date }: GoldArticle, model: Model) {
  const from = performance.now();
  const furniture = findFurniture(text);
  const names = findNames(text, furniture);
  const input = { document: id, names, furniture, dates: [], published: date || null };
  const quotes = findQuotes(text, { ...input, publishedBasis: null, language: 'en' }, model);
  return predictionOf(id, quotes, performance.now() - from);
}
