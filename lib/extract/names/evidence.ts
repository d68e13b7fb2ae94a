import type { EntityType } from '../../domain/entity.ts';
import type { Candidate } from './candidates.ts';
import {
  countryNamed,
  isCommonWord,
  isDemonym,
  isGivenName,
  isOrganizationName,
  isPlaceName,
  isSurname,
} from './gazetteer.ts';
import type { Token } from './tokens.ts';
import { CREEDS, NEVER_NAMES, ROLE_MODIFIERS, ROLE_NOUNS, SPEECH_VERBS, typeOfHead } from './vocabulary.ts';

/** Points for each type that a name may have. */
export type Evidence = Partial<Record<EntityType, number>>;

/** Points that settle a type alone. */
export const STRONG = 3;
const FAIR = 1.5;
const WEAK = 0.5;

function add(evidence: Evidence, type: EntityType, points: number): void {
  evidence[type] = (evidence[type] ?? 0) + points;
}

/** Whether `words` can be a person's full name by its form: two to five parts, no common noun as its last. */
function looksFull(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return words.length >= 2 && words.length <= 5 && typeOfHead(last) === null && !/^\p{Lu}+$/u.test(last);
}

function personForm(words: readonly string[], evidence: Evidence): void {
  const [first = ''] = words;
  if (!looksFull(words)) return;
  if (isGivenName(first)) add(evidence, 'person', isPlaceName(words.join(' ')) ? WEAK : STRONG);
  if (words.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word))) add(evidence, 'person', STRONG);
  if (isSurname(words.at(-1) ?? '') && !isCommonWord(first)) add(evidence, 'person', FAIR);
}

/** The type that a name's head tells: the word before 'of', 'for' or 'on', else the last. */
function headType(words: readonly string[]): EntityType | null {
  const link = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const inner = link > 0 ? (words[link - 1] ?? '') : '';
  if (inner.toLowerCase() === 'house') return 'organization';
  return typeOfHead(inner) ?? typeOfHead((words.at(-1) ?? '').replace(/\.$/, ''));
}

/** What the form of a name tells of its type. */
export function evidenceOfForm(name: string): Evidence {
  const evidence: Evidence = {};
  const words = name.split(' ');
  const head = words.length > 1 ? headType(words) : null;
  if (isPlaceName(name) || countryNamed(name) !== null) add(evidence, 'place', STRONG + 1);
  else if (isOrganizationName(name)) add(evidence, 'organization', STRONG);
  if (head !== null) add(evidence, head, STRONG + 2);
  if (words.length === 1 && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(name))
    add(evidence, 'organization', 2);
  personForm(words, evidence);
  return evidence;
}

const PLACE_PREPOSITIONS = new Set(['in', 'near', 'across', 'throughout', 'outside', 'inside']);

/** What the words around one mention tell of its type. */
export function evidenceAround(tokens: readonly Token[], found: Candidate): Evidence {
  const evidence: Evidence = {};
  const before = tokens[found.from - 1];
  const after = tokens[found.to];
  const next = tokens[found.to + 1];
  const possessive = tokens[found.to - 1]?.possessive === true;
  if (found.title !== null) add(evidence, 'person', STRONG);
  if (found.apposition !== null) add(evidence, 'person', FAIR + WEAK);
  if (after !== undefined && !possessive && SPEECH_VERBS.has(after.text)) add(evidence, 'person', 1);
  if (before !== undefined && SPEECH_VERBS.has(before.text)) add(evidence, 'person', WEAK);
  if (after?.text === ',' && next?.shape === 'number' && /^\d{2}$/.test(next.text))
    add(evidence, 'person', STRONG);
  if (after?.text === ',' && (next?.text === 'who' || next?.text === 'whose')) add(evidence, 'person', 1);
  if (before !== undefined && PLACE_PREPOSITIONS.has(before.text.toLowerCase())) add(evidence, 'place', 1);
  if (before?.text === 'the' && found.to - found.from > 1) add(evidence, 'organization', WEAK);
  return evidence;
}

/** Whether `name` can be no name by itself: a nationality, a creed, an office, a common word. */
export function isNoName(name: string): boolean {
  const words = name.split(' ');
  const lower = name.toLowerCase();
  if (words.length === 1) {
    return (
      name.length < 2 ||
      (NEVER_NAMES.has(lower) && countryNamed(name) === null) ||
      isDemonym(name) ||
      CREEDS.has(lower) ||
      ROLE_NOUNS.has(lower) ||
      ROLE_MODIFIERS.has(lower) ||
      (typeOfHead(lower) !== null && name !== name.toUpperCase())
    );
  }
  return (
    words.every((word) => isNoName(word) && !typeOfHead(word)) ||
    (/\.$/.test(words.at(-1) ?? '') && words.length < 2)
  );
}
