import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFurniture } from '../../lib/extract/furniture.ts';
import { findNames } from '../../lib/extract/names/names.ts';
import { attributeQuotes, type Model } from '../../lib/extract/quotes/attribution.ts';
import {
  candidatesFor,
  type Previous,
  readingOf,
  silentFeatures,
} from '../../lib/extract/quotes/candidates.ts';
import { quotationFeatures } from '../../lib/extract/quotes/detection.ts';
import { type FramedQuote, frameDocument } from '../../lib/extract/quotes/frame.ts';
import { shares, total, type Weights } from '../../lib/extract/quotes/linear.ts';
import { afterSentence } from '../../lib/extract/quotes/memory.ts';
import type { Source } from '../../lib/extract/quotes/sources.ts';
import { castOf, referentsOf, remember, type Spoken } from '../../lib/extract/quotes/voices.ts';
import { type Choice, type Example, fitChoices, fitYesNo } from './fit.ts';
import { type GoldArticle, type GoldQuote, isHeldOut, loadScorer, readGold, type Scorer } from './gold.ts';

/**
 * npm run eval -- train-speakers: learns the weights in `lib/extract/quotes/weights.ts` from train, a fifth of it held
 * out, and writes them. What is written are weights of general features; no words of the articles.
 */
export async function run(data: string, args: readonly string[]): Promise<void> {
  const scorer = await loadScorer(data);
  const all = readGold(data, 'polnear-train').filter(({ id }) => args.includes('--all') || !isHeldOut(id));
  const first = all.map((article) => readLesson(article, scorer, {}));
  const draft = fitChoices(first.flatMap(({ referents }) => referents));
  const lessons = all.map((article) => readLesson(article, scorer, draft));
  const source = fitChoices(lessons.flatMap(({ sources }) => sources));
  const referent = fitChoices(lessons.flatMap(({ referents }) => referents));
  const halfway: Model = { source, referent, quotation: { all: 9 }, certainty: {} };
  const quotation = fitYesNo(lessons.flatMap((lesson) => quotationExamples(lesson, halfway)));
  const model: Model = { ...halfway, quotation };
  const certainty = fitYesNo(
    lessons.flatMap((lesson) => certaintyExamples(lesson, model, scorer)),
    { atLeast: 20 },
  );
  writeModel({ ...model, certainty });
  console.log(
    `learned from ${all.length} articles: ${Object.entries({ source, referent, quotation, certainty })
      .map(([name, weights]) => `${name} ${Object.keys(weights).length}`)
      .join(', ')} weights`,
  );
}

interface Lesson {
  readonly article: GoldArticle;
  readonly reading: ReturnType<typeof readingOf>;
  readonly cast: ReturnType<typeof castOf>;
  readonly sources: readonly Choice[];
  readonly referents: readonly Choice[];
}

function goldOf(article: GoldArticle, quote: FramedQuote): GoldQuote | undefined {
  return article.quotes.find(
    ({ kind, quoted }) =>
      kind !== 'indirect' &&
      quoted.some(
        ({ start, end }) =>
          Math.min(end, quote.inner.end) - Math.max(start, quote.inner.start) >
          0.5 * (quote.inner.end - quote.inner.start),
      ),
  );
}

function nameOf(gold: GoldQuote): string | null {
  const name = gold.speaker?.name ?? null;
  return typeof name === 'string' || name === null ? name : (name[0] ?? null);
}

function readLesson(article: GoldArticle, scorer: Scorer, draft: Weights): Lesson {
  const furniture = findFurniture(article.text);
  const names = findNames(article.text, furniture);
  const cast = castOf(names);
  const reading = readingOf(frameDocument(article.text, names.mentions, furniture));
  const sources: Choice[] = [];
  const referents: Choice[] = [];
  let previous: Previous | null = null;
  let spoken: readonly Spoken[] = [];
  let heard = 0;
  for (const quote of reading.frame.quotes) {
    for (; heard < quote.sentence; heard += 1) spoken = afterSentence(reading, cast, draft, heard, spoken);
    const gold = goldOf(article, quote);
    if (!gold) continue;
    const candidates = candidatesFor(reading, quote, previous);
    const fits = (one: Source) =>
      scorer.surfaceMatch(gold, { speaker: null, speakerSpan: { start: one.start, end: one.end } });
    const right =
      gold.source.length === 0
        ? [candidates.length]
        : candidates.flatMap(({ source }, at) => (fits(source) ? [at] : []));
    if (right.length > 0)
      sources.push({
        options: [...candidates.map(({ features }) => features), silentFeatures(reading, quote)],
        right,
      });
    const source = candidates[right.at(-1) ?? -1]?.source ?? null;
    const name = nameOf(gold);
    if (source && source.kind !== 'name') {
      const options = referentsOf(reading, cast, source, spoken);
      const isRight = (entity: string | null) =>
        entity === null
          ? name === null && source.kind === 'nominal'
          : name !== null && scorer.nameMatch(cast.entity(entity)?.name ?? null, name);
      const fitting = options.flatMap(({ entity }, at) => (isRight(entity) ? [at] : []));
      if (fitting.length > 0)
        referents.push({ options: options.map(({ features }) => features), right: fitting });
    }
    previous = { source, quote };
    const entity =
      source?.mention?.entity ??
      (name === null ? null : entityNamed(cast, name, spoken, source, reading, scorer));
    if (entity) spoken = remember(spoken, entity, quote.sentence);
  }
  return { article, reading, cast, sources, referents };
}

function entityNamed(
  cast: ReturnType<typeof castOf>,
  name: string,
  spoken: readonly Spoken[],
  source: Source | null,
  reading: ReturnType<typeof readingOf>,
  scorer: Scorer,
): string | null {
  if (!source) return null;
  const options = referentsOf(reading, cast, source, spoken);
  return (
    options.find(({ entity }) => entity !== null && scorer.nameMatch(cast.entity(entity)?.name ?? null, name))
      ?.entity ?? null
  );
}

function ignored(article: GoldArticle, quote: FramedQuote): boolean {
  return article.ignore.some(({ start, end }) => start < quote.inner.end && quote.inner.start < end);
}

function quotationExamples({ article, reading, cast }: Lesson, model: Model): Example[] {
  const attributions = attributeQuotes(reading, cast, model);
  return attributions.flatMap(({ quote }, at) => {
    if (ignored(article, quote)) return [];
    const before = attributions[at - 1];
    const candidates = candidatesFor(
      reading,
      quote,
      before ? { source: before.source, quote: before.quote } : null,
    );
    const parts = shares([
      ...candidates.map(({ features }) => total(model.source, features)),
      total(model.source, silentFeatures(reading, quote)),
    ]);
    return [
      {
        features: quotationFeatures(reading.frame, quote, 1 - (parts.at(-1) ?? 1)),
        yes: goldOf(article, quote) !== undefined,
      },
    ];
  });
}

function certaintyExamples({ article, reading, cast }: Lesson, model: Model, scorer: Scorer): Example[] {
  return attributeQuotes(reading, cast, model).flatMap(({ quote, source, entity, name, grounds }) => {
    const gold = goldOf(article, quote);
    if (
      !gold ||
      !source ||
      !entity ||
      (nameOf(gold) === null && gold.source.length > 0 && gold.sourceType !== 'name')
    )
      return [];
    const speaker = (entity === null ? null : cast.entity(entity)?.name) ?? name;
    return [{ features: grounds, yes: scorer.resolvedMatch(gold, { speaker, speakerSpan: source }, false) }];
  });
}

function writeModel(model: Model): void {
  const parts = Object.entries(model).map(
    ([name, weights]) =>
      `  ${name}: ${JSON.stringify(weights, null, 1)
        .replace(/\n\s*/g, '\n    ')
        .replace(/\n\s*\}$/, '\n  }')},`,
  );
  const body = `import type { Model } from './attribution.ts';\n\n/** Learned by \`npm run eval -- train-speakers\` from counts of general features; not edited by hand. */\nexport const MODEL: Model = {\n${parts.join('\n')}\n};\n`;
  writeFileSync(join(import.meta.dirname, '../../lib/extract/quotes/weights.ts'), body);
}
