import type { Span } from '../../../lib/domain/span.ts';
import { clauseStart, endsOf } from '../../../lib/extract/quotes/clauses.ts';
import type { Weights } from '../../../lib/extract/quotes/linear.ts';
import { stemOf } from '../../../lib/extract/quotes/report-features.ts';
import { reportsOf } from '../../../lib/extract/quotes/reports.ts';
import { BETWEEN, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../../../lib/extract/quotes/words.ts';
import type { GoldArticle } from '../gold.ts';
import type { Choice, Example } from './fit.ts';
import type { Lesson } from './lesson.ts';

/** How often a word in any of its forms must be a cue in train, and in which share of its uses, to be looked at as one. */
const CUE_TIMES = 8;
const CUE_SHARE = 0.1;

/** The stems of the words by which train's annotators saw something reported, by count alone: no names, no small words. */
export function reportingWords(articles: readonly GoldArticle[]): string[] {
  const uses = new Map<string, number>();
  const cues = new Map<string, number>();
  for (const { text, quotes } of articles) {
    for (const stem of stemsOf(text)) uses.set(stem, (uses.get(stem) ?? 0) + 1);
    const said = quotes.filter(({ kind }) => kind === 'indirect').flatMap(({ cue }) => cue);
    for (const { text: words } of said)
      for (const stem of new Set(stemsOf(words))) cues.set(stem, (cues.get(stem) ?? 0) + 1);
  }
  return [...cues]
    .filter(([word, times]) => times >= CUE_TIMES && times >= CUE_SHARE * (uses.get(word) ?? 0))
    .map(([word]) => word)
    .sort();
}

/** The stems of the words of a text that are written without a capital and may report something. */
function stemsOf(text: string): string[] {
  return (text.match(/(?<![\p{L}'’])\p{Ll}[\p{Ll}'’-]*/gu) ?? []).filter(mayReport).map(stemOf);
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

/** Where the clauses end that stand behind a reporting verb. */
export function endChoices({ article, reading }: Lesson, reporting: readonly string[]): Choice[] {
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
        token.kind === 'word' &&
        token.start < said.end &&
        token.end > said.start &&
        words.has(stemOf(token.low)),
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

/** Which of the possible reports the annotators saw as such. */
export function reportExamples(
  { article, reading }: Lesson,
  reporting: readonly string[],
  end: Weights,
): Example[] {
  const words = new Set(reporting);
  const gold = article.quotes.filter(({ kind }) => kind === 'indirect');
  return reading.frame.sentences.flatMap((sentence) =>
    reportsOf(reading, sentence, words, end).map(({ features, content }) => ({
      features,
      yes: Number(gold.some((one) => shared(one.content, content) >= 0.5)),
    })),
  );
}

/** What a span shares with others of what they cover together, 0 to 1. */
export function shared(spans: readonly Span[], one: Span): number {
  const both = spans.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)),
    0,
  );
  const all = spans.reduce((sum, { start, end }) => sum + end - start, one.end - one.start);
  return both / (all - both);
}
