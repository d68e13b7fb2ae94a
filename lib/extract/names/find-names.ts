import type { Alias, ExtractedEntity, Role } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import { textSpan } from '../../domain/span.ts';
import type { Candidate } from './candidates.ts';
import { findCandidates } from './candidates.ts';
import { type Gender, genderOfGivenName } from './gazetteer.ts';
import { groupCandidates } from './groups.ts';
import type { Form, Member } from './members.ts';
import { findMembers, isLexical } from './members.ts';
import type { NameMention, Names } from './names.ts';
import { readOffice } from './offices.ts';
import { findOfficePhrases, type Holder, officeOf, resolveOffice } from './role-mentions.ts';
import { type Token, tokenize } from './tokens.ts';
import { HONORIFICS } from './vocabulary.ts';

export type { NameMention, Names } from './names.ts';

/** A readable id: the name in lower case, with hyphens. */
function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'entity' : plain;
}

function firstStart({ forms }: Member): number {
  return Math.min(...forms.flatMap(({ found }) => found.map(({ start }) => start)));
}

function aliasesOf(member: Member): Alias[] {
  const aliases = new Map<string, Alias>();
  for (const form of member.forms) {
    if (!isLexical(form, member)) continue;
    for (const text of [
      form.text,
      ...form.found.filter(({ reliable }) => reliable).map(({ name }) => name),
    ]) {
      if (!aliases.has(text)) aliases.set(text, { text, kind: form.kind });
    }
  }
  return [...aliases.values()];
}

const COURTESY = /^(?:mr|mrs|ms|miss|dr)\.?$/i;

function rolesOf(text: string, member: Member): Role[] {
  if (member.type !== 'person') return [];
  const roles = new Map<string, Role>();
  for (const { title, apposition } of member.forms.flatMap(({ found }) => found)) {
    for (const span of [title, apposition]) {
      if (span === null) continue;
      const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
      if (COURTESY.test(words) || roles.has(words.toLowerCase())) continue;
      roles.set(words.toLowerCase(), {
        text: words,
        date: null,
        document: '',
        evidence: textSpan(text, span.start, span.end),
      });
    }
  }
  return [...roles.values()];
}

function genderOf(text: string, member: Member): Gender | null {
  if (member.type !== 'person') return null;
  for (const { title } of member.forms.flatMap(({ found }) => found)) {
    if (title === null) continue;
    for (const word of text
      .slice(title.start, title.end)
      .toLowerCase()
      .split(/[^\p{L}]+/u)) {
      const gender = HONORIFICS.get(word);
      if (gender) return gender;
    }
  }
  return member.name.includes(' ') ? genderOfGivenName(member.name.split(' ')[0] ?? '') : null;
}

function mentionOf(text: string, entity: string, member: Member, form: Form, found: Candidate): NameMention {
  const title = found.title === null ? null : text.slice(found.title.start, found.title.end);
  return { ...textSpan(text, found.start, found.end), entity, type: member.type, kind: form.kind, title };
}

/** Offices that stand for a person of the text: 'the Russian foreign minister'. */
function roleMentions(
  text: string,
  tokens: readonly Token[],
  entities: readonly ExtractedEntity[],
  mentions: readonly NameMention[],
): NameMention[] {
  const holders: Holder[] = entities
    .filter(({ roles }) => roles.length > 0)
    .map(({ id, roles, mentions: own }) => ({
      entity: id,
      offices: roles.map((role) => readOffice(role.text)),
      starts: own.map(({ start }) => start),
    }));
  const apposed = new Set(mentions.map(({ end }) => end));
  return findOfficePhrases(tokens).flatMap((phrase): NameMention[] => {
    const first = tokens[phrase.from];
    const last = tokens[phrase.to - 1];
    const before = tokens[phrase.from - 1];
    if (first === undefined || last === undefined || (before && apposed.has(before.end))) return [];
    const entity = resolveOffice(officeOf(tokens, phrase), holders, first.start);
    if (entity === null) return [];
    return [{ ...textSpan(text, first.start, last.end), entity, type: 'person', kind: 'role', title: null }];
  });
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
 */
export function findNames(text: string, furniture: readonly Span[]): Names {
  const tokens = tokenize(text, furniture);
  const groups = groupCandidates(tokens, findCandidates(tokens));
  const members = findMembers(tokens, groups).sort((a, b) => firstStart(a) - firstStart(b));
  const entities: ExtractedEntity[] = [];
  const mentions: NameMention[] = [];
  const genders = new Map<string, Gender>();
  const taken = new Map<string, number>();
  for (const member of members) {
    const base = slug(member.name);
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    const id = count === 1 ? base : `${base}-${count}`;
    const own = member.forms
      .flatMap((form) => form.found.map((found) => mentionOf(text, id, member, form, found)))
      .sort((a, b) => a.start - b.start);
    mentions.push(...own);
    const gender = genderOf(text, member);
    if (gender !== null) genders.set(id, gender);
    entities.push({
      id,
      name: member.name,
      type: member.type,
      aliases: aliasesOf(member),
      roles: rolesOf(text, member),
      documents: [],
      mentions: own.map(({ start, end }) => ({ start, end })),
    });
  }
  const roles = roleMentions(text, tokens, entities, mentions);
  return { entities, mentions: inOrder([...mentions, ...roles]), genders };
}
