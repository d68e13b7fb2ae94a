import { isNameList, type Unpacked, unpackNames } from '../corpus/unpack-names.ts';
import { validatePack } from '../corpus/validate.ts';
import type { Extraction } from '../domain/corpus.ts';
import type { ExtractedEntity } from '../domain/entity.ts';
import type { Pack } from '../domain/pack.ts';
import type { Span } from '../domain/span.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { type Lexicon, openLexicon } from '../lexicon/lexicon.ts';
import { matchText } from '../match/match-text.ts';

/**
 * Takes apart a value that was read from a file: a pack, or a plain list of names; null where it is neither. A pack with
 * any flaw gives nothing but sentences: half of one would be missing what the other half refers to. `title` is what a list
 * is to be called, which has no name of its own.
 */
export async function unpack(value: unknown, title: string | null): Promise<Unpacked | null> {
  if (isNameList(value)) return unpackNames(value, title);
  if (!isPack(value)) return null;
  if (isOfLaterLayout(value)) return { extractions: [], flaws: [LATER] };
  const checked = await validatePack(value);
  if (checked.kind === 'valid') return { extractions: extractionsOf(checked.pack), flaws: [] };
  const [first] = checked.flaws;
  const others = checked.flaws.length - 1;
  const more = others === 0 ? '' : `, and in ${others} other place${others === 1 ? '' : 's'}`;
  return {
    extractions: [],
    flaws: [
      `This pack is broken at “${first?.where}” (${first?.what.replace(/\.$/u, '')})${more}. Nothing of it was taken: get it once more from where it came.`,
    ],
  };
}

const LATER =
  'This pack is of a later kind than this version of Backstory knows. Nothing of it was taken: update Backstory, or ask for a pack of schema 1.';

const isOfLaterLayout = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'schema' in value && Number(value.schema) > 1;

const isPack = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 'backstory-pack';

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
