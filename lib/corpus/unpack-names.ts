import * as v from 'valibot';
import type { Extraction } from '../domain/corpus.ts';
import { ALIAS_KINDS, type Alias, ENTITY_TYPES, type ExtractedEntity } from '../domain/entity.ts';
import { contentId } from '../extract/extract.ts';
import type { EntryFault, UnpackFlaw } from './unpack-flaw.ts';

/** A list of names as a document, or null where none of it can be used; and what of it cannot. */
export interface UnpackedNames {
  readonly list: Extraction | null;
  readonly flaws: readonly UnpackFlaw[];
}

/** How many ways to write names a list may bring: with more, every change of the library would take minutes. */
const MOST_ALIASES = 200_000;

/** How many entries that cannot be used are told one by one. */
const MOST_FLAWS = 3;

/** An entry of a list of names, as far as it must be looked at to know it for one. */
type Entry = Readonly<Record<string, unknown>>;

/** Whether this is a plain list of entities, or an object that holds nothing but one: what `corpus match` takes. */
export function isNameList(
  value: unknown,
): value is readonly Entry[] | { readonly entities: readonly Entry[] } {
  const list = listOf(value);
  const [first] = list ?? [];
  return isRecord(first) && typeof first.name === 'string' && Array.isArray(first.aliases);
}

function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  const held = isRecord(value) && !('documents' in value) ? value.entities : null;
  return Array.isArray(held) ? held : null;
}

/**
 * A list of names as a document that says nothing but these: so it is looked at, kept, merged and removed as any other. Its
 * names teach the library other ways to write those whom its documents quote, and keep others from being taken for them.
 */
export function unpackNames(value: unknown, title: string | null): UnpackedNames {
  const entries = (listOf(value) ?? []).map(read);
  const named = entries.filter((entry) => typeof entry !== 'string');
  const aliases = named.reduce((all, entry) => all + entry.aliases.length, 0);
  if (aliases > MOST_ALIASES)
    return { list: null, flaws: [{ kind: 'many-names', aliases, most: MOST_ALIASES }] };
  return { list: named.length === 0 ? null : listed(named, title), flaws: flawsOf(entries) };
}

function flawsOf(entries: readonly (Named | EntryFault)[]): readonly UnpackFlaw[] {
  const skipped = entries.flatMap((entry, i) =>
    typeof entry === 'string' ? [{ kind: 'entry', number: i + 1, fault: entry } as const] : [],
  );
  const count = skipped.length - MOST_FLAWS;
  return count > 0 ? [...skipped.slice(0, MOST_FLAWS), { kind: 'more-entries', count }] : skipped;
}

type Named = Pick<ExtractedEntity, 'name' | 'type' | 'aliases'>;

const entryShape = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  type: v.picklist(ENTITY_TYPES),
  aliases: v.array(v.object({ text: v.pipe(v.string(), v.regex(/\S/)), kind: v.picklist(ALIAS_KINDS) })),
});

/** An entry, or what is wrong with it. */
function read(entry: unknown): Named | EntryFault {
  const shaped = v.safeParse(entryShape, entry);
  if (!shaped.success) return faultOf(shaped.issues[0]);
  const { name, type, aliases } = shaped.output;
  return {
    name,
    type,
    aliases: withName(
      name,
      aliases.map((alias) => ({ ...alias, basis: 'curated' })),
    ),
  };
}

function faultOf({ path }: v.InferIssue<typeof entryShape>): EntryFault {
  const [part, ...inside] = path ?? [];
  if (part === undefined) return 'no-object';
  if (part.key === 'name') return 'no-name';
  if (part.key === 'type') return 'no-type';
  return inside.length === 0 ? 'no-aliases' : 'bad-alias';
}

/** Whatever else it is called, it is called by its name. */
const withName = (name: string, aliases: readonly Alias[]): readonly Alias[] =>
  aliases.some(({ text }) => text === name)
    ? aliases
    : [{ text: name, kind: 'full', basis: 'curated' }, ...aliases];

function listed(names: readonly Named[], title: string | null): Extraction {
  const lines = names.map(({ name, aliases }) => {
    const others = aliases.map(({ text }) => text).filter((text) => text !== name);
    return [name, ...others].join(', ');
  });
  const text = lines.join('\n');
  const id = contentId(text);
  let start = 0;
  const entities = names.map(({ name, type, aliases }, i): ExtractedEntity => {
    const mentions = [{ start, end: start + name.length }];
    start += (lines[i] ?? '').length + 1;
    return { id: `name-${i}`, name, type, aliases, roles: [], documents: [id], mentions };
  });
  const document = {
    id,
    title,
    publisher: null,
    publisherBasis: null,
    published: null,
    publishedBasis: null,
    publishedEvidence: null,
    url: null,
    language: null,
    text,
  };
  return { id, document, entities, quotes: [], facts: [], dates: [] };
}

const isRecord = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
