import type { CardContent, CardQuote } from '../domain/card.ts';
import type { Dossier } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Entity } from '../domain/entity.ts';
import type { Via } from '../domain/mention.ts';
import type { Quote } from '../domain/quote.ts';
import { fold } from '../text/fold.ts';
import { rankQuotes } from './rank-quotes.ts';
import { latestRole, roleLine } from './roles.ts';
import { sourceOf } from './source.ts';
import { cardSpeaker } from './speaker.ts';
import { timelineOf } from './timeline.ts';
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
      .flatMap((quote) => cardQuote(quote, dossier, documents.get(quote.document))),
    timeline: timelineOf(dossier, documents, request.passage, limit),
    documents: entity.documents.length,
  };
}

function roleOf(entity: Entity, documents: ReadonlyMap<string, SourceDocument>): CardContent['role'] {
  const role = latestRole(entity.roles);
  if (role === null) return null;
  const { published = null, publishedBasis = null } = documents.get(role.document) ?? {};
  const date = role.date ?? published;
  return { text: roleLine(role), date, basis: date === published ? publishedBasis : null };
}

/**
 * Names that tell more than the name itself: no roles, no part of the name used alone, no mere respelling. Of 'E.U.' and
 * 'EU' the shorter is told.
 */
function otherNames({ name, aliases }: Entity): string[] {
  const own = ` ${fold(name)} `;
  const others = new Map<string, string>();
  for (const { text, kind } of aliases) {
    const key = withoutDots(text);
    if (kind === 'role' || kind === 'short' || key === withoutDots(name)) continue;
    if (own.includes(` ${fold(text)} `)) continue;
    const other = others.get(key);
    if (other === undefined || text.length < other.length) others.set(key, text);
  }
  return [...others.values()].slice(0, OTHER_NAMES);
}

const withoutDots = (name: string) => fold(name).replaceAll('.', '');

function cardQuote(quote: Quote, dossier: Dossier, document: SourceDocument | undefined): CardQuote[] {
  if (!document) return [];
  const { id, kind, content, date, dateBasis } = quote;
  return [
    {
      id,
      kind,
      content: content.map(({ text }) => text),
      speaker: cardSpeaker(quote, dossier),
      date,
      dateBasis,
      source: sourceOf(document),
      inContext: contextPieces(quote, document.text),
    },
  ];
}
