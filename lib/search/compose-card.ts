import type { CardContent, CardFact, CardQuote, CardSource } from '../domain/card.ts';
import type { Dossier } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Entity } from '../domain/entity.ts';
import type { DatedFact } from '../domain/fact.ts';
import type { Via } from '../domain/mention.ts';
import type { Quote } from '../domain/quote.ts';
import { contains, type TextSpan } from '../domain/span.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { rankQuotes } from './rank-quotes.ts';
import { latestRole, roleLine } from './roles.ts';
import { cardSpeaker } from './speaker.ts';
import { compareDates } from './timeline.ts';
import { contextPieces } from './verbatim.ts';

/** Where a card is wanted: the passage around the mention, its words, and how they were recognised. */
export interface CardRequest {
  readonly passage: string;
  readonly surface: string;
  readonly via: Via;
  /** The most quotes, and the most dates, that the card is to hold. */
  readonly limit?: number;
}

const LIMIT = 12;
/** How many other names are worth a reader's eye. */
const OTHER_NAMES = 5;

/** Chooses and words what a card shows of an entity. Every piece of quoted text is a slice of its document. */
export function composeCard(dossier: Dossier, request: CardRequest): CardContent {
  const { entity } = dossier;
  const { limit = LIMIT } = request;
  const documents = new Map(dossier.documents.map((document) => [document.id, document]));
  return {
    entity: entity.id,
    name: entity.name,
    type: entity.type,
    role: roleOf(entity, documents),
    alsoKnownAs: otherNames(entity),
    takenFor: request.via === 'near' ? request.surface : null,
    quotes: rankQuotes(dossier, request.passage)
      .slice(0, limit)
      .flatMap((quote) => cardQuote(quote, entity, documents.get(quote.document))),
    timeline: timelineOf(dossier, documents).slice(0, limit),
    documents: entity.documents.length,
  };
}

function roleOf(entity: Entity, documents: ReadonlyMap<string, SourceDocument>): CardContent['role'] {
  const role = latestRole(entity.roles);
  return role && { text: roleLine(role), date: role.date ?? documents.get(role.document)?.published ?? null };
}

/** Names that tell more than the name itself: no roles, no part of the name used alone, no mere respelling. */
function otherNames({ name, aliases }: Entity): string[] {
  const known = new Set([fold(name)]);
  const others: string[] = [];
  for (const { text, kind } of aliases) {
    const folded = fold(text);
    if (kind === 'role' || kind === 'short' || known.has(folded) || fold(name).includes(folded)) continue;
    known.add(folded);
    others.push(text);
  }
  return others.slice(0, OTHER_NAMES);
}

function cardQuote(quote: Quote, entity: Entity, document: SourceDocument | undefined): CardQuote[] {
  if (!document) return [];
  const { id, kind, content, date, dateBasis } = quote;
  return [
    {
      id,
      kind,
      content: content.map(({ text }) => text),
      speaker: cardSpeaker(quote, entity),
      date,
      dateBasis,
      source: sourceOf(document),
      inContext: contextPieces(quote, document.text),
    },
  ];
}

function timelineOf(dossier: Dossier, documents: ReadonlyMap<string, SourceDocument>): CardFact[] {
  const facts = dossier.facts.flatMap((fact) => cardFact(fact, documents.get(fact.document)));
  const once = new Map<string, CardFact>();
  for (const fact of facts) {
    const key = `${fact.date} ${fold(fact.label)}`;
    if (!once.has(key)) once.set(key, fact);
  }
  return [...once.values()].sort((a, b) => compareDates(a.date, b.date));
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

function sourceOf(document: SourceDocument): CardSource {
  const { id, title, publisher, publisherBasis, published, publishedBasis, url } = document;
  return { document: id, title, publisher, publisherBasis, published, publishedBasis, url };
}
