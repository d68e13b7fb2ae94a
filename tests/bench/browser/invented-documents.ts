import type { Extraction } from '../../../lib/domain/corpus.ts';
import type { ExtractedEntity, NamedEntity } from '../../../lib/domain/entity.ts';
import type { Quote } from '../../../lib/domain/quote.ts';
import { textSpan } from '../../../lib/domain/span.ts';
import { inventEntities, plainSentence, type Random, seeded } from './invented.ts';

/** Entities that a document names: an article of 750 words names some twenty, of which half are new to a corpus. */
const IN_A_DOCUMENT = 10;

/** What was extracted from documents that together name entities with so many aliases, each with words of its own. */
export function inventExtractions(aliases: number): Extraction[] {
  const entities = inventEntities(aliases);
  const random = seeded(aliases + 1);
  return Array.from({ length: Math.ceil(entities.length / IN_A_DOCUMENT) }, (_, i) =>
    inventExtraction(i, entities.slice(i * IN_A_DOCUMENT, (i + 1) * IN_A_DOCUMENT), random),
  );
}

function inventExtraction(number: number, named: readonly NamedEntity[], random: Random): Extraction {
  const id = `document-${number}`;
  const published = `2016-0${1 + (number % 9)}-${10 + (number % 18)}`;
  const entities: ExtractedEntity[] = [];
  const quotes: Quote[] = [];
  let text = '';
  for (const entity of named) {
    const start = text.length;
    const said = plainSentence(random);
    text += `“${said}” ${entity.name} said. `;
    const place = { start: start + said.length + 3, end: start + said.length + 3 + entity.name.length };
    entities.push({ ...entity, roles: [], documents: [id], mentions: [place] });
    quotes.push({
      id: `${id}-${quotes.length}`,
      document: id,
      kind: 'direct',
      content: [textSpan(text, start + 1, start + 1 + said.length)],
      cue: textSpan(text, place.end + 1, place.end + 5),
      source: textSpan(text, place.start, place.end),
      speaker: entity.name,
      speakerEntity: entity.id,
      confidence: 1,
      date: published,
      dateBasis: 'stated',
      context: { start, end: text.length },
    });
  }
  const document = {
    id,
    title: `Document ${number}`,
    publisher: 'A newspaper',
    publisherBasis: null,
    published,
    publishedBasis: 'stated' as const,
    publishedEvidence: null,
    url: null,
    language: 'en',
    text,
  };
  return { id, document, entities, quotes, facts: [], dates: [] };
}
