import * as v from 'valibot';
import { ALIAS_KINDS, ENTITY_TYPES } from '../domain/entity.ts';
import type { ExtractInput } from '../extract/extract.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const curatedDocument = v.strictObject({
  /** Name of the file in `seeds/`, without folder. */
  file: text,
  title: v.optional(text),
  publisher: v.optional(text),
  published: v.optional(text),
  url: v.optional(v.pipe(text, v.url())),
  /** Why this is right: for the next curator, never shown. */
  note: v.optional(text),
});

const curatedEntity = v.strictObject({
  name: text,
  type: v.picklist(ENTITY_TYPES),
  aliases: v.array(v.strictObject({ text, kind: v.picklist(ALIAS_KINDS) })),
});

const curated = v.strictObject({
  documents: v.array(curatedDocument),
  entities: v.array(curatedEntity),
});

/** What a person knows of the seeds and the texts don't say: kept apart from what is extracted, and marked so. */
export type Curated = v.InferOutput<typeof curated>;

/** An entity as a person knows it: the name to show, and other ways to write it. */
export type CuratedEntity = Curated['entities'][number];

/** Nothing curated. */
export const NOTHING_CURATED: Curated = { documents: [], entities: [] };

/** Reads `seeds/curated.json`. Throws an error that says where the file is wrong. */
export function parseCurated(json: unknown): Curated {
  const result = v.safeParse(curated, json);
  if (result.success) return result.output;
  const flaws = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new Error(`The curated file is not as it should be. ${flaws.join(' ')}`);
}

/** The seed `file` with what is curated about it, ready to be extracted. `file` is a name without folder. */
export function curatedInput({ documents }: Curated, file: string, content: string): ExtractInput {
  const known = documents.find((document) => document.file === file);
  return {
    text: content,
    ...(known?.title === undefined ? {} : { title: known.title }),
    ...(known?.url === undefined ? {} : { url: known.url }),
    ...(known?.publisher === undefined ? {} : { publisher: known.publisher, publisherBasis: 'curated' }),
    ...(known?.published === undefined ? {} : { published: known.published, publishedBasis: 'curated' }),
  };
}
