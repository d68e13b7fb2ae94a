import type { Extraction } from '../domain/corpus.ts';
import { ALIAS_KINDS, type Alias, ENTITY_TYPES, type ExtractedEntity } from '../domain/entity.ts';
import { contentId } from '../extract/extract.ts';

/** What a file held that needs no reading any more, and sentences on what of it cannot be used. */
export interface Unpacked {
  readonly extractions: readonly Extraction[];
  readonly flaws: readonly string[];
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
export function unpackNames(value: unknown, title: string | null): Unpacked {
  const entries = (listOf(value) ?? []).map(read);
  const named = entries.filter((entry) => typeof entry !== 'string');
  const aliases = named.reduce((all, entry) => all + entry.aliases.length, 0);
  if (aliases > MOST_ALIASES) return { extractions: [], flaws: [tooMany(aliases)] };
  const flaws = entries.flatMap((entry, i) =>
    typeof entry === 'string' ? [`Name ${i + 1} was skipped: ${entry}.`] : [],
  );
  const told = flaws.slice(0, MOST_FLAWS);
  if (flaws.length > told.length) told.push(`${flaws.length - told.length} more names were skipped.`);
  return { extractions: named.length === 0 ? [] : [listed(named, title)], flaws: told };
}

const tooMany = (aliases: number) =>
  `This list has ${aliases.toLocaleString('en')} ways to write names, and a library bears ${MOST_ALIASES.toLocaleString('en')} at once. Keep those that you need, or use the list on the command line.`;

type Named = Pick<ExtractedEntity, 'name' | 'type' | 'aliases'>;

/** An entry, or what is wrong with it. */
function read(entry: unknown): Named | string {
  if (!isRecord(entry)) return 'it is not an object';
  const { name, aliases } = entry;
  const type = ENTITY_TYPES.find((one) => one === entry.type);
  if (typeof name !== 'string' || name.trim() === '') return 'it has no “name”';
  if (!type) return `its “type” is none of ${ENTITY_TYPES.join(', ')}`;
  if (!Array.isArray(aliases)) return 'its “aliases” are no list';
  const written = aliases.map(aliasOf).filter((alias) => alias !== null);
  if (written.length < aliases.length) return 'one of its “aliases” has no “text”, or a “kind” that is none';
  return { name: name.trim(), type, aliases: withName(name.trim(), written) };
}

/** Whatever else it is called, it is called by its name. */
const withName = (name: string, aliases: readonly Alias[]): readonly Alias[] =>
  aliases.some(({ text }) => text === name)
    ? aliases
    : [{ text: name, kind: 'full', basis: 'curated' }, ...aliases];

function aliasOf(value: unknown): Alias | null {
  if (!isRecord(value) || typeof value.text !== 'string' || value.text.trim() === '') return null;
  const kind = ALIAS_KINDS.find((one) => one === value.kind);
  return kind ? { text: value.text, kind, basis: 'curated' } : null;
}

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
