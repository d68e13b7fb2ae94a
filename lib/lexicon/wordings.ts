import type { AliasKind, NamedEntity } from '../domain/entity.ts';
import { fold } from '../text/fold.ts';
import { readWords } from '../text/read-words.ts';
import { ALL_CAPITALS, CAPITAL, foldedWord, POSSESSIVE, Words } from '../text/words.ts';
import { KNOWN } from './known/classes.ts';
import { isEverydayWord, knownAs } from './known/known.ts';
import { READING } from './layout.ts';

/** Longer aliases are sentences, not names: they are left out. */
const LONGEST_ALIAS = 200;
/** Words that fit the case and comma bits of a reading. */
const MOST_WORDS = 16;

/** One way to write an entity, as the lexicon keeps it. */
export interface Wording {
  readonly text: string;
  readonly kind: AliasKind;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** `READING` facts. */
  readonly facts: number;
  /** See the columns of the same names. */
  readonly capitals: number;
  readonly commas: number;
  /** Its first word is written small or in digits. */
  readonly small: boolean;
}

/**
 * The ways to write an entity that are looked for: its aliases but for the roles, and its name; without 'the', and
 * without the brackets that only tell namesakes apart.
 */
export function wordingsOf(entity: NamedEntity): Wording[] {
  const wordings: Wording[] = [];
  for (const { text, kind } of [...entity.aliases, { text: entity.name, kind: 'full' } as const]) {
    if (kind === 'role' || text.length > LONGEST_ALIAS) continue;
    const plain = text.replace(/\s*\([^)]*\)\s*$/u, '').trim();
    const bare = plain.replace(/^the\s+(?=\S)/iu, '');
    const wording = wordingOf(bare, plain === text ? kind : 'short', entity);
    if (!wording) continue;
    const needsArticle = bare !== plain && wording.words.length === 1;
    wordings.push(needsArticle ? { ...wording, facts: wording.facts | READING.article } : wording);
  }
  return wordings;
}

const scratch = new Words();

function wordingOf(text: string, kind: AliasKind, entity: NamedEntity): Wording | null {
  const read = readWords(text, scratch);
  if (read.count === 0 || read.count > MOST_WORDS) return null;
  const words: string[] = [];
  let capitals = 0;
  let commas = 0;
  for (let i = 0; i < read.count; i += 1) {
    const shape = read.shape[i] as number;
    words.push(aliasWord(text, read, i));
    if (shape & CAPITAL) capitals |= 1 << i;
    if (shape & ALL_CAPITALS) capitals |= 1 << (i + MOST_WORDS);
    const next = i + 1 < read.count ? read.start[i + 1] : read.end[i];
    if (text.slice(read.end[i], next).includes(',')) commas |= 1 << i;
  }
  const small = ((read.shape[0] as number) & CAPITAL) === 0;
  const possessive = (read.shape[read.count - 1] as number) & POSSESSIVE ? READING.possessive : 0;
  const name = words.length === 1 ? nameFacts(text, words[0] ?? '', entity) : 0;
  const facts = readingFacts(words, capitals, text, entity) | name | possessive;
  return { text, kind, words, facts, capitals: capitals >>> 0, commas, small };
}

/** One word as an alias keeps it: folded, with its possessive s joined on (People's). */
function aliasWord(text: string, words: Words, i: number): string {
  const folded = foldedWord(text, words, i);
  return (words.shape[i] as number) & POSSESSIVE ? `${folded}s` : folded;
}

function readingFacts(
  words: readonly string[],
  capitals: number,
  text: string,
  { name, type }: NamedEntity,
): number {
  let facts = 0;
  if (words.length === 1) facts |= READING.single;
  const acronym = words.length === 1 && capitals >>> MOST_WORDS !== 0;
  if (acronym) facts |= READING.acronym;
  if (acronym && text !== name && type !== 'place' && !isCode(text, name)) facts |= READING.letters;
  if (capitals === 0) facts |= READING.small;
  return facts;
}

/** Made on the first need: a background that has just started compiles nothing, most times. */
let regions: Intl.DisplayNames | undefined;

/** Whether letters are the code that Unicode (CLDR) has for a union of lands, so that hardly anything else is called so: EU, UN. */
function isCode(text: string, name: string): boolean {
  const letters = text.replaceAll('.', '');
  if (!/^[A-Z]{2}$/.test(letters)) return false;
  regions ??= new Intl.DisplayNames('en', { type: 'region' });
  return regions.of(letters) === name;
}

/** What the one word of an alias is besides. */
function nameFacts(text: string, word: string, entity: NamedEntity): number {
  const known = knownAs(word);
  let facts = isEverydayWord(word) ? READING.everyday : 0;
  if (known === KNOWN.given || known === KNOWN.wordAndGiven) facts |= READING.given;
  if (known === KNOWN.commonSurname || known === KNOWN.wordAndSurname) facts |= READING.family;
  return entity.type === 'person' && leads(text, entity) ? facts | READING.leading : facts;
}

/** Whether a word begins a longer name of the entity. */
function leads(text: string, entity: NamedEntity): boolean {
  const beginning = `${fold(text)} `;
  return [entity.name, ...entity.aliases.map((alias) => alias.text)].some((name) =>
    fold(name).startsWith(beginning),
  );
}
