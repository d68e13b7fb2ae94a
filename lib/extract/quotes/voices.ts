import type { ExtractedEntity } from '../../domain/entity.ts';
import type { NameMention, Names } from '../names/names.ts';
import { behindRole, fitOf, type Held, heldBy } from './holding.ts';

/** Speakers that are remembered, latest first. */
const REMEMBERED = 4;

/** Who has spoken so far, latest first. */
export interface Spoken {
  readonly entity: string;
  readonly sentence: number;
}

/** What the names of a document tell about those who may speak in it. */
export interface Cast {
  readonly mentions: readonly NameMention[];
  readonly genders: Names['genders'];
  /** Ids of all people. */
  readonly people: readonly string[];
  entity(id: string): ExtractedEntity | undefined;
  /** Words of the titles and roles that the entity is given, in lower case. */
  roleWords(id: string): ReadonlySet<string>;
  /** The people who are given a role, by one of its words in lower case; a few at most. */
  holders(role: string): readonly string[];
  /** Whether a person can be called so: 'the Spanish prime minister'. */
  fits(id: string, called: string): ReturnType<typeof fitOf>;
  /** The people whose name ends with a word, in lower case. */
  bySurname(low: string): readonly string[];
}

/** People of one role who are kept apart; more than these no 'minister' tells one from another. */
const HOLDERS = 6;

/** Gathers what is needed of the names of a document with `text`. `genders` may tell more than the names themselves. */
export function castOf(names: Names, genders: Names['genders'], text: string): Cast {
  const entities = new Map(names.entities.map((entity) => [entity.id, entity]));
  const roles = new Map<string, Set<string>>();
  const learn = (id: string, words: string) => {
    const known = roles.get(id) ?? new Set<string>();
    for (const word of words.toLowerCase().match(/\p{L}+/gu) ?? [])
      for (const name of (LONG_TITLE[word] ?? word).split(' ')) known.add(name);
    roles.set(id, known);
  };
  for (const mention of names.mentions)
    if (mention.title && mention.type === 'person') learn(mention.entity, mention.title);
  for (const entity of names.entities) for (const role of entity.roles) learn(entity.id, role.text);
  const none: ReadonlySet<string> = new Set();
  const surnames = new Map<string, string[]>();
  for (const { id, name, type } of names.entities) {
    if (type !== 'person') continue;
    const last = lastWord(name);
    const alike = surnames.get(last);
    if (alike) alike.push(id);
    else surnames.set(last, [id]);
  }
  const holders = new Map<string, string[]>();
  for (const [id, words] of roles)
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), id].slice(0, HOLDERS));
  const fits = fitting(names, entities, text);
  return {
    mentions: names.mentions.filter(
      ({ kind, entity, type, text: words, end }) =>
        kind !== 'role' || type !== 'person' || fits(entity, words + behindRole(text, end)) !== 'no',
    ),
    fits,
    genders,
    people: names.entities.filter(({ type }) => type === 'person').map(({ id }) => id),
    entity: (id) => entities.get(id),
    roleWords: (id) => roles.get(id) ?? none,
    holders: (role) => holders.get(role) ?? [],
    bySurname: (low) => surnames.get(low) ?? [],
  };
}

/** Tells whether people fit phrases; what a person is called is gathered when first asked for. */
function fitting(names: Names, entities: ReadonlyMap<string, ExtractedEntity>, text: string): Cast['fits'] {
  const named = Map.groupBy(
    names.mentions.filter(({ kind, type }) => kind !== 'role' && type === 'person'),
    ({ entity }) => entity,
  );
  const known = new Map<string, Held>();
  return (id, called) => {
    const entity = entities.get(id);
    if (!entity) return 'no';
    const held = known.get(id) ?? heldBy(entity, named.get(id) ?? [], text);
    known.set(id, held);
    return fitOf(called, held);
  };
}

function lastWord(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/,? (?:jr|sr|ii|iii|iv)\.?$/, '')
      .split(' ')
      .at(-1) ?? ''
  );
}

const LONG_TITLE: Readonly<Record<string, string>> = {
  sen: 'senator lawmaker',
  rep: 'representative congressman congresswoman lawmaker',
  gov: 'governor',
  gen: 'general',
  dr: 'doctor',
  prof: 'professor',
  fm: 'minister',
  pm: 'minister',
};

/** What a speaker is remembered by who is no entity of the document: this, and the name. No entity's id has a colon. */
const UNLISTED = 'unlisted:';

/** What a speaker is remembered by whom the text does not name: 'a senior official'. */
export const UNNAMED = `${UNLISTED}?`;

/** What a speaker is remembered by: the entity's id, or the name where it is none; null for nobody. */
export function voiceOf(entity: string | null, name: string | null): string | null {
  return entity ?? (name === null ? null : `${UNLISTED}${name}`);
}

/** The entity that a remembered speaker is, or the name that he was remembered by. */
export function rememberedAs(voice: string | null): { entity: string | null; name: string | null } {
  if (voice?.startsWith(UNLISTED)) return { entity: null, name: voice.slice(UNLISTED.length) };
  return { entity: voice, name: null };
}

/** Puts a new speaker in front of the remembered ones. */
export function remember(spoken: readonly Spoken[], entity: string, sentence: number): Spoken[] {
  return [{ entity, sentence }, ...spoken.filter((one) => one.entity !== entity)].slice(0, REMEMBERED);
}
