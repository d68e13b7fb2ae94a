import { readAnew } from '../corpus/read-anew.ts';
import type { UnpackFlaw } from '../corpus/unpack-flaw.ts';
import { isNameList, unpackNames } from '../corpus/unpack-names.ts';
import { validatePack } from '../corpus/validate.ts';
import type { Extraction } from '../domain/corpus.ts';
import type { Arrival } from '../domain/edition.ts';
import type { ExtractedEntity } from '../domain/entity.ts';
import type { Pack } from '../domain/pack.ts';
import type { Span } from '../domain/span.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { type Lexicon, openLexicon } from '../lexicon/lexicon.ts';
import { matchText } from '../match/match-text.ts';

/** What a file held that came with all that was found in it, and what of it cannot be used. */
export interface Unpacked {
  /** The title of the pack; null of a list of names. */
  readonly pack: string | null;
  readonly documents: readonly UnpackedDocument[];
  readonly flaws: readonly UnpackFlaw[];
}

/** A document of a pack, or a list of names. To make its extraction may take as long as reading it. */
export interface UnpackedDocument {
  readonly title: string | null;
  readonly arrival: Arrival;
  readonly extraction: () => Extraction;
}

/**
 * Takes apart a value that was read from a file: a pack, or a plain list of names; null where it is neither. A pack with
 * any flaw gives nothing: half of one would be missing what the other half refers to. `title` is what a list is to be
 * called, which has no name of its own.
 */
export async function unpack(value: unknown, title: string | null): Promise<Unpacked | null> {
  if (isNameList(value)) return unpackedNames(value, title);
  if (!isPack(value)) return null;
  if (isOfLaterLayout(value)) return nothingBut({ kind: 'later-pack' });
  const checked = await validatePack(value);
  if (checked.kind === 'valid') return unpackedPack(checked.pack);
  const [{ where, what } = { where: '', what: '' }, ...others] = checked.flaws;
  return nothingBut({ kind: 'broken-pack', where, what: what.replace(/\.$/u, ''), others: others.length });
}

const nothingBut = (flaw: UnpackFlaw): Unpacked => ({ pack: null, documents: [], flaws: [flaw] });

const isOfLaterLayout = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'schema' in value && Number(value.schema) > 1;

const isPack = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 'backstory-pack';

function unpackedNames(value: unknown, title: string | null): Unpacked {
  const { list, flaws } = unpackNames(value, title);
  const arrival: Arrival = { provenance: 'names', byHand: [] };
  return { pack: null, documents: list ? [{ title, arrival, extraction: () => list }] : [], flaws };
}

/** A document that was read in the library that this is a copy of is read here too, as it was there or better. */
function unpackedPack(pack: Pack): Unpacked {
  const arrivals = new Map(pack.arrivals?.map(({ document, ...arrival }) => [document, arrival]));
  const documents = extractionsOf(pack).map((extraction): UnpackedDocument => {
    const { id, title } = extraction.document;
    const arrival = arrivals.get(id) ?? { provenance: 'pack', byHand: [] };
    const isRead = arrival.provenance === 'read';
    return { title, arrival, extraction: () => (isRead ? readAnew(extraction, arrival.byHand) : extraction) };
  });
  return { pack: pack.title, documents, flaws: [] };
}

/** What the pack holds of each document, with the places where its names stand. */
function extractionsOf({ documents, entities, quotes, facts }: Pack): readonly Extraction[] {
  const lexicon = openLexicon(compileLexicon(entities));
  const quotesOf = Map.groupBy(quotes, ({ document }) => document);
  const factsOf = Map.groupBy(facts, ({ document }) => document);
  const namedIn = new Map(documents.map(({ id }) => [id, [] as Pack['entities'][number][]]));
  for (const entity of entities) for (const id of entity.documents) namedIn.get(id)?.push(entity);
  return documents.map((document) => {
    const { id, text } = document;
    const places = placesIn(text, lexicon);
    return {
      id,
      document,
      entities: (namedIn.get(id) ?? []).map(
        (entity): ExtractedEntity => ({
          ...entity,
          documents: [id],
          roles: entity.roles.filter((role) => role.document === id),
          mentions: places.get(entity.id) ?? [],
        }),
      ),
      quotes: quotesOf.get(id) ?? [],
      facts: factsOf.get(id) ?? [],
      dates: [],
    };
  });
}

function placesIn(text: string, lexicon: Lexicon): Map<string, Span[]> {
  const places = new Map<string, Span[]>();
  for (const { entity, start, end } of matchText(lexicon, text, { strictness: 'strict' })) {
    const known = places.get(entity);
    if (known) known.push({ start, end });
    else places.set(entity, [{ start, end }]);
  }
  return places;
}
