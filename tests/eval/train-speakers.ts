import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../lib/domain/span.ts';
import { findFurniture } from '../../lib/extract/furniture.ts';
import { findNames } from '../../lib/extract/names/names.ts';
import { attribute, chooseSource, type Model } from '../../lib/extract/quotes/attribution.ts';
import { candidatesFor, type Previous, silentFeatures } from '../../lib/extract/quotes/candidates.ts';
import { clauseStart, endsOf } from '../../lib/extract/quotes/clauses.ts';
import { quotationFeatures } from '../../lib/extract/quotes/detection.ts';
import { type FramedQuote, frameDocument } from '../../lib/extract/quotes/frame.ts';
import { gendersOf } from '../../lib/extract/quotes/genders.ts';
import type { Weights } from '../../lib/extract/quotes/linear.ts';
import { afterSentence } from '../../lib/extract/quotes/memory.ts';
import { type Reading, readingOf } from '../../lib/extract/quotes/reading.ts';
import { referentsOf } from '../../lib/extract/quotes/referents.ts';
import { reportsOf } from '../../lib/extract/quotes/reports.ts';
import { type Cast, castOf, rememberedAs, type Spoken } from '../../lib/extract/quotes/voices.ts';
import { BETWEEN, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../../lib/extract/quotes/words.ts';
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
  const reporting = reportingWords(all);
  const end = fitChoices(
    lessons.flatMap((lesson) => endChoices(lesson, reporting)),
    { atLeast: 30, drop: 0.15 },
  );
  const report = fitYesNo(
    lessons.flatMap((lesson) => reportExamples(lesson, reporting, end)),
    { atLeast: 30, ridge: 0.0004, drop: 0.15 },
  );
  const halfway: Model = {
    source,
    referent,
    quotation: { all: 9 },
    certainty: {},
    reportCertainty: {},
    end,
    report,
    reporting,
  };
  const quotation = fitYesNo(
    lessons.flatMap((lesson) => quotationExamples(lesson, halfway)),
    { ridge: 0.0004 },
  );
  const model: Model = { ...halfway, quotation };
  const certainty = fitYesNo(
    lessons.flatMap((lesson) => certaintyExamples(lesson, model, scorer)),
    { atLeast: 20, digits: 2 },
  );
  const reportCertainty = fitYesNo(
    lessons.flatMap((lesson) => reportCertaintyExamples(lesson, model, scorer)),
    { atLeast: 20, digits: 2 },
  );
  writeModel({ ...model, certainty, reportCertainty });
  const sizes = Object.entries({ source, referent, quotation, certainty, reportCertainty, end, report }).map(
    ([name, weights]) => `${name} ${Object.keys(weights).length}`,
  );
  console.log(
    `learned from ${all.length} articles: weights ${sizes.join(', ')}; ${reporting.length} reporting words`,
  );
}

interface Lesson {
  readonly article: GoldArticle;
  readonly reading: Reading;
  readonly cast: Cast;
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
  const reading = readingOf(frameDocument(article.text, names.mentions, furniture));
  const cast = castOf(names, gendersOf(reading, names), article.text);
  const sources = sourceChoices(article, reading, scorer);
  return {
    article,
    reading,
    cast,
    sources,
    referents: referentChoices(article, reading, cast, scorer, draft),
  };
}

function sourceChoices(article: GoldArticle, reading: Reading, scorer: Scorer): Choice[] {
  let previous: Previous | null = null;
  const choices: Choice[] = [];
  for (const quote of reading.frame.quotes) {
    const gold = goldOf(article, quote);
    if (!gold) continue;
    const candidates = candidatesFor(reading, quote, previous);
    const silent = silentFeatures(reading, quote);
    const right =
      gold.source.length === 0
        ? [candidates.length]
        : candidates.flatMap(({ source }, at) =>
            scorer.surfaceMatch(gold, { speaker: null, speakerSpan: source }) ? [at] : [],
          );
    if (right.length > 0)
      choices.push({ options: [...candidates.map(({ features }) => features), silent], right });
    previous = { source: candidates[right.at(-1) ?? -1]?.source ?? null, quote };
  }
  return choices;
}

/** Train's pronouns were resolved by a program, which likes to take for the speaker whom the quotation itself names. */
function isMisread(features: readonly string[]): boolean {
  return features.includes('voice:quiet') && features.some((feature) => /^spot:\d:quoted$/.test(feature));
}

/** What every pronoun that is a source, of quoted and of reported words, stands for. */
function referentChoices(
  article: GoldArticle,
  reading: Reading,
  cast: Cast,
  scorer: Scorer,
  draft: Weights,
): Choice[] {
  const named = new Map<number, string>();
  for (const gold of article.quotes) {
    const name = nameOf(gold);
    const [source] = gold.source;
    if (gold.sourceType === 'pronoun' && name !== null && source) named.set(source.start, name);
  }
  let spoken: readonly Spoken[] = [];
  const choices: Choice[] = [];
  for (const sentence of reading.frame.sentences) {
    for (const source of reading.sources(sentence.index)) {
      const name = named.get(source.start);
      if (name === undefined || source.kind !== 'pronoun') continue;
      const options = referentsOf(reading, cast, source, spoken);
      const right = options.flatMap(({ entity }, at) =>
        entity !== null && scorer.nameMatch(cast.entity(entity)?.name ?? rememberedAs(entity).name, name)
          ? [at]
          : [],
      );
      const misread = right.some((at) => isMisread(options[at]?.features ?? []));
      if (right.length > 0 && !misread)
        choices.push({ options: options.map(({ features }) => features), right });
    }
    spoken = afterSentence(reading, cast, draft, sentence.index, spoken);
  }
  return choices;
}

function ignored(article: GoldArticle, quote: FramedQuote): boolean {
  return article.ignore.some(({ start, end }) => start < quote.inner.end && quote.inner.start < end);
}

function quotationExamples({ article, reading, cast }: Lesson, model: Model): Example[] {
  let previous: Previous | null = null;
  return attribute(reading, cast, model).quoted.flatMap(({ quote, source }) => {
    const choice = chooseSource(reading, model, quote, candidatesFor(reading, quote, previous));
    previous = { source, quote };
    if (quote.single || ignored(article, quote)) return [];
    const features = quotationFeatures(reading.frame, quote, 1 - choice.silent, choice.source);
    return [{ features, yes: goldOf(article, quote) !== undefined }];
  });
}

function certaintyExamples({ article, reading, cast }: Lesson, model: Model, scorer: Scorer): Example[] {
  return attribute(reading, cast, model).quoted.flatMap(({ quote, source, entity, name, grounds }) => {
    const gold = goldOf(article, quote);
    if (!gold || !source || !(entity ?? name) || !isSound(gold, cast, scorer)) return [];
    const speaker = (entity === null ? null : cast.entity(entity)?.name) ?? name;
    return [{ features: grounds, yes: scorer.resolvedMatch(gold, { speaker, speakerSpan: source }, false) }];
  });
}

/**
 * Whether train's speaker can be trusted for learning how certain to be. Names in place are read by hand; what pronouns
 * stand for was found by a program, and counts only where it is a person of the text whose gender agrees.
 */
function isSound(gold: GoldQuote, cast: Cast, scorer: Scorer): boolean {
  const name = nameOf(gold);
  if (gold.source.length === 0 || gold.sourceType === 'name') return true;
  if (name === null) return false;
  const word = gold.source[0]?.text.toLowerCase() ?? '';
  const told = /^(?:he|his|him)$/.test(word) ? 'm' : /^(?:she|her)$/.test(word) ? 'f' : null;
  const people = cast.people.filter((entity) => scorer.nameMatch(cast.entity(entity)?.name ?? null, name));
  return people.some((entity) => (cast.genders.get(entity) ?? told) === told) && name.includes(' ');
}

function reportCertaintyExamples(
  { article, reading, cast }: Lesson,
  model: Model,
  scorer: Scorer,
): Example[] {
  const gold = article.quotes.filter(({ kind }) => kind === 'indirect');
  return attribute(reading, cast, model).reported.flatMap(({ report, source, entity, name, grounds }) => {
    if (!source || !(entity ?? name)) return [];
    const found = gold.find((one) => shared(one.content, report.content) >= 0.5);
    if (found && !isSound(found, cast, scorer)) return [];
    const speaker = (entity === null ? null : cast.entity(entity)?.name) ?? name;
    return [
      {
        features: grounds,
        yes: found !== undefined && scorer.resolvedMatch(found, { speaker, speakerSpan: source }, false),
      },
    ];
  });
}

/** How often a word must be a cue in train, and in which share of its uses, to be looked at as one. */
const CUE_TIMES = 5;
const CUE_SHARE = 0.1;

/** The words by which train's annotators saw something reported, by count alone: verbs and nouns, no names, no small words. */
function reportingWords(articles: readonly GoldArticle[]): string[] {
  const uses = new Map<string, number>();
  const cues = new Map<string, number>();
  for (const { text, quotes } of articles) {
    for (const word of wordsOf(text)) uses.set(word, (uses.get(word) ?? 0) + 1);
    const said = quotes.filter(({ kind }) => kind === 'indirect').flatMap(({ cue }) => cue);
    for (const { text: words } of said)
      for (const word of new Set(wordsOf(words))) cues.set(word, (cues.get(word) ?? 0) + 1);
  }
  return [...cues]
    .filter(
      ([word, times]) => times >= CUE_TIMES && times >= CUE_SHARE * (uses.get(word) ?? 0) && mayReport(word),
    )
    .map(([word]) => word)
    .sort();
}

/** The words of a text that are written without a capital. */
function wordsOf(text: string): string[] {
  return text.match(/(?<![\p{L}'’])\p{Ll}[\p{Ll}'’-]*/gu) ?? [];
}

function mayReport(word: string): boolean {
  return (
    word.length > 2 &&
    !/ly$|['’]/.test(word) &&
    ![BETWEEN, PREPOSITIONS, DETERMINERS, PRONOUNS].some((words) => words.has(word))
  );
}

/** How far, in characters, an offered start or end of a clause may be from the annotators' to count as theirs. */
const NEAR_START = 25;
const NEAR_END = 12;

function endChoices({ article, reading }: Lesson, reporting: readonly string[]): Choice[] {
  const words = new Set(reporting);
  return article.quotes.flatMap(({ kind, cue, content }) => {
    const [clause] = content;
    const said = cue.at(-1);
    if (kind !== 'indirect' || !clause || !said || content.length > 1 || clause.start < said.end) return [];
    const tokens =
      reading.frame.sentences.find(({ span }) => span.start <= said.start && said.end <= span.end)?.tokens ??
      [];
    const at = tokens.findLastIndex(
      (token) =>
        token.kind === 'word' && token.start < said.end && token.end > said.start && words.has(token.low),
    );
    const from = clauseStart(tokens, at);
    if (at < 0 || Math.abs((tokens[from]?.start ?? 0) - clause.start) > NEAR_START) return [];
    const ends = endsOf(tokens, at, from);
    const misses = ends.map(({ token }) => Math.abs((tokens[token - 1]?.end ?? 0) - clause.end));
    const least = Math.min(...misses);
    return least > NEAR_END
      ? []
      : [{ options: ends.map(({ features }) => features), right: [misses.indexOf(least)] }];
  });
}

function reportExamples({ article, reading }: Lesson, reporting: readonly string[], end: Weights): Example[] {
  const words = new Set(reporting);
  const gold = article.quotes.filter(({ kind }) => kind === 'indirect');
  return reading.frame.sentences.flatMap((sentence) =>
    reportsOf(reading, sentence, words, end).map(({ features, content }) => ({
      features,
      yes: gold.some((one) => shared(one.content, content) >= 0.5),
    })),
  );
}

/** What a span shares with others of what they cover together, 0 to 1. */
function shared(spans: readonly Span[], one: Span): number {
  const both = spans.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)),
    0,
  );
  const all = spans.reduce((sum, { start, end }) => sum + end - start, one.end - one.start);
  return both / (all - both);
}

function writeModel({ reporting, ...sets }: Model): void {
  const parts = Object.entries(sets).map(
    ([name, weights]) =>
      `  ${name}: ${JSON.stringify(weights, null, 1)
        .replace(/\n\s*/g, '\n    ')
        .replace(/\n\s*\}$/, '\n  }')},`,
  );
  const words = `  reporting: ${JSON.stringify(reporting)},`;
  const body = `import type { Model } from './attribution.ts';\n\n/** Learned by \`npm run eval -- train-speakers\` from counts of general features; not edited by hand. */\nexport const MODEL: Model = {\n${[...parts, words].join('\n')}\n};\n`;
  writeFileSync(join(import.meta.dirname, '../../lib/extract/quotes/weights.ts'), body);
}
