import type { ExtractedEntity } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import { tellLanguage } from '../language.ts';
import { findCandidates } from './candidates.ts';
import { findDatedEvents } from './dated-events.ts';
import { findDisplayCandidates } from './display.ts';
import { membersAsEntities } from './entities.ts';
import { groupCandidates } from './groups.ts';
import { findMembers } from './members.ts';
import type { NameMention, Names } from './name-mention.ts';
import { findRoleMentions } from './role-mentions.ts';
import { findThingMentions } from './thing-mentions.ts';
import { tokenize } from './tokens.ts';
import { trimCandidates } from './trim.ts';

export type { NameMention, Names } from './name-mention.ts';

/** Shorter texts, in characters, are read as English: a name or two can look like any language. */
const TELLING_LENGTH = 150;

/** Whether `text` is to be read as English: so is a text too short to tell. */
function isEnglish(text: string): boolean {
  const short = text.length < TELLING_LENGTH && !/\p{Script=Cyrillic}{3}/u.test(text);
  return short || (tellLanguage(text) ?? 'en') === 'en';
}

/** `mentions` in order, the shorter of two that overlap left out. */
function inOrder(mentions: readonly NameMention[]): NameMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameMention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= mention.start) kept.push(mention);
    else if (last.kind !== 'role' && mention.kind === 'role') continue;
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

/**
 * The people, organizations, places, events, agreements and concepts that `text` names, one entity for all its forms.
 * Names inside `furniture` (sorted) are left out. Ids are unique within the text only. Linear in the length of `text`.
 *
 * 1. Candidates: runs of capitals (chains.ts, parted in candidates.ts), known names in headlines (display.ts), events
 *    named by their day (dated-events.ts); then without what does not belong to them (trim.ts).
 * 2. Groups: candidates that are written alike, with the evidence of what they name (groups.ts).
 * 3. Members: people first (persons.ts), then the other things, with all their forms (same-thing.ts); where each stands
 *    once more (echoes.ts); concepts (concepts.ts).
 * 4. Entities with ids and roles, and the mentions of each (entities.ts).
 * 5. Mentions without a name: 'the minister' (role-mentions.ts), 'the conference' (thing-mentions.ts).
 */
export function findNames(text: string, furniture: readonly Span[]): Names {
  const tokens = tokenize(text, furniture);
  const english = isEnglish(text);
  const candidates = trimCandidates(tokens, [
    ...findCandidates(tokens),
    ...findDisplayCandidates(tokens),
    ...findDatedEvents(tokens),
  ]);
  const groups = groupCandidates(tokens, candidates, english);
  const members = findMembers(text, tokens, groups, english);
  const { entities, mentions: all, genders } = membersAsEntities(text, members);
  const named = inOrder(all);
  const roles = findRoleMentions(text, tokens, entities, named);
  const things = findThingMentions(text, tokens, entities, named);
  return { entities, mentions: inOrder([...named, ...roles, ...things]), genders };
}

/** `entities` as the entities of the document `id`. */
export function inDocument(entities: readonly ExtractedEntity[], id: string): ExtractedEntity[] {
  return entities.map((entity) => ({
    ...entity,
    documents: [id],
    roles: entity.roles.map((role) => ({ ...role, document: id })),
  }));
}
