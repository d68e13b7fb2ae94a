import * as v from 'valibot';
import type { SourceDocument } from '../domain/document.ts';
import type { Pack } from '../domain/pack.ts';
import { contains, type Span, type TextSpan } from '../domain/span.ts';
import { checksumsOf, PARTS } from './pack.ts';
import { packShape } from './shapes.ts';

/** What is wrong with a pack: where ('quotes.3.content.0'), and a sentence. */
export interface Flaw {
  readonly where: string;
  readonly what: string;
}

/** A pack that was checked, or what is wrong with it. */
export type Validation =
  | { readonly kind: 'valid'; readonly pack: Pack }
  | { readonly kind: 'flawed'; readonly flaws: readonly Flaw[] };

/**
 * Checks a value that should be a pack: first its shape, then what a shape cannot say: ids are unique, references lead
 * somewhere, every span slices its document to exactly the text given, and the checksums hold.
 */
export async function validatePack(value: unknown): Promise<Validation> {
  const shaped = v.safeParse(packShape, value);
  if (!shaped.success) return { kind: 'flawed', flaws: shaped.issues.map(shapeFlaw) };
  const pack: Pack = shaped.output;
  const flaws = [
    ...repeatedIds(pack),
    ...danglingReferences(pack),
    ...wrongSpans(pack),
    ...(await brokenSums(pack)),
  ];
  return flaws.length === 0 ? { kind: 'valid', pack } : { kind: 'flawed', flaws };
}

/** A flaw of the shape, in words: where it is, and what stands there instead of what. */
export function shapeFlaw(issue: v.BaseIssue<unknown>): Flaw {
  return { where: v.getDotPath(issue) ?? 'the whole', what: issue.message };
}

function repeatedIds(pack: Pack): readonly Flaw[] {
  return PARTS.flatMap((part) => {
    const seen = new Set<string>();
    return pack[part].flatMap(({ id }, i) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ where: `${part}.${i}.id`, what: `The id '${id}' was used before.` }];
    });
  });
}

function danglingReferences(pack: Pack): readonly Flaw[] {
  const documents = new Set(pack.documents.map(({ id }) => id));
  const entities = new Set(pack.entities.map(({ id }) => id));
  const missing = (where: string, kind: string, known: ReadonlySet<string>, ids: readonly string[]) =>
    ids.filter((id) => !known.has(id)).map((id) => ({ where, what: `There is no ${kind} '${id}'.` }));
  return [
    ...pack.entities.flatMap((entity, i) => [
      ...missing(`entities.${i}.documents`, 'document', documents, entity.documents),
      ...missing(
        `entities.${i}.roles`,
        'document',
        documents,
        entity.roles.map(({ document }) => document),
      ),
    ]),
    ...pack.quotes.flatMap((quote, i) => [
      ...missing(`quotes.${i}.document`, 'document', documents, [quote.document]),
      ...missing(
        `quotes.${i}.speakerEntity`,
        'entity',
        entities,
        quote.speakerEntity === null ? [] : [quote.speakerEntity],
      ),
    ]),
    ...pack.facts.flatMap((fact, i) => [
      ...missing(`facts.${i}.document`, 'document', documents, [fact.document]),
      ...missing(`facts.${i}.entities`, 'entity', entities, fact.entities),
    ]),
    ...(pack.arrivals ?? []).flatMap(({ document }, i) =>
      missing(`arrivals.${i}.document`, 'document', documents, [document]),
    ),
  ];
}

function wrongSpans(pack: Pack): readonly Flaw[] {
  const texts = new Map(pack.documents.map((document: SourceDocument) => [document.id, document.text]));
  const check = (where: string, document: string, span: TextSpan | null): readonly Flaw[] => {
    const text = texts.get(document);
    if (span === null || text === undefined || text.slice(span.start, span.end) === span.text) return [];
    return [{ where, what: `The document does not say '${span.text}' at ${span.start} to ${span.end}.` }];
  };
  return [
    ...pack.documents.flatMap((document, i) =>
      check(`documents.${i}.publishedEvidence`, document.id, document.publishedEvidence),
    ),
    ...pack.entities.flatMap((entity, i) =>
      entity.roles.flatMap((role, j) =>
        check(`entities.${i}.roles.${j}.evidence`, role.document, role.evidence),
      ),
    ),
    ...pack.quotes.flatMap((quote, i) => [
      ...quote.content.flatMap((span, j) => check(`quotes.${i}.content.${j}`, quote.document, span)),
      ...check(`quotes.${i}.cue`, quote.document, quote.cue),
      ...check(`quotes.${i}.source`, quote.document, quote.source),
      ...outsideContext(`quotes.${i}.context`, quote.context, quote.content),
    ]),
    ...pack.facts.flatMap((fact, i) => check(`facts.${i}.evidence`, fact.document, fact.evidence)),
  ];
}

function outsideContext(where: string, context: Span, content: readonly Span[]): readonly Flaw[] {
  if (content.every((span) => contains(context, span))) return [];
  return [{ where, what: 'The context does not cover what was said.' }];
}

async function brokenSums(pack: Pack): Promise<readonly Flaw[]> {
  const sums = await checksumsOf(pack);
  return PARTS.filter((part) => sums[part] !== pack.checksums[part]).map((part) => ({
    where: `checksums.${part}`,
    what: `The ${part} were changed after the checksum was made.`,
  }));
}
