import type { CardFact } from '../domain/card.ts';
import type { Dossier } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { DatedFact } from '../domain/fact.ts';
import { contains, type TextSpan } from '../domain/span.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { contentWords, tellingWords } from './content-words.ts';
import { compareDates, compareLatest } from './date-order.ts';
import { sourceOf } from './source.ts';

/**
 * The dated facts of a dossier, oldest first, each once. Where there are more than `limit`, those that share most with
 * the passage, and of these the latest.
 */
export function timelineOf(
  { facts }: Dossier,
  documents: ReadonlyMap<string, SourceDocument>,
  passage: string,
  limit: number,
): CardFact[] {
  const telling = tellingWords(passage);
  const shared = ({ label }: DatedFact) => {
    let sum = 0;
    for (const word of contentWords(label)) sum += telling.get(word) ?? 0;
    return sum;
  };
  return eachOnce(facts.filter(({ document }) => documents.has(document)))
    .map((fact) => ({ fact, about: shared(fact) }))
    .sort((a, b) => b.about - a.about || compareLatest(a.fact.date, b.fact.date))
    .slice(0, limit)
    .flatMap(({ fact }) => cardFact(fact, documents.get(fact.document)))
    .sort((a, b) => compareDates(a.date, b.date));
}

function eachOnce(facts: readonly DatedFact[]): DatedFact[] {
  const once = new Map<string, DatedFact>();
  for (const fact of facts) {
    const key = `${fact.date} ${fold(fact.label)}`;
    if (!once.has(key)) once.set(key, fact);
  }
  return [...once.values()];
}

function cardFact(fact: DatedFact, document: SourceDocument | undefined): CardFact[] {
  if (!document) return [];
  const { id, date, basis, label, evidence } = fact;
  return [
    {
      id,
      date,
      basis,
      label,
      evidence: evidence && sentenceAround(evidence, document.text),
      source: sourceOf(document),
    },
  ];
}

/** How far around the evidence its sentence is looked for, in UTF-16 units: a document may be 5 MB. */
const NEIGHBOURHOOD = 2000;

/** The whole sentence that the words stand in; the words alone where they run over several. */
function sentenceAround(evidence: TextSpan, text: string): string {
  const from = Math.max(0, evidence.start - NEIGHBOURHOOD);
  const around = text.slice(from, evidence.end + NEIGHBOURHOOD);
  const wanted = { start: evidence.start - from, end: evidence.end - from };
  const sentence = splitSentences(around).find((span) => contains(span, wanted));
  return sentence ? around.slice(sentence.start, sentence.end) : evidence.text;
}
