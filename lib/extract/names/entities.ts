import type { Alias, ExtractedEntity, Role } from '../../domain/entity.ts';
import { textSpan } from '../../domain/span.ts';
import type { Candidate } from './candidate.ts';
import type { Gender } from './gazetteer.ts';
import type { Form, Member } from './members.ts';
import { isLexical } from './members.ts';
import type { NameMention, Names } from './name-mention.ts';
import { namesOffice } from './offices.ts';
import { slug } from './slug.ts';
import { COURTESY } from './titles.ts';

function firstStart({ forms }: Member): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { found } of forms) for (const { start } of found) first = Math.min(first, start);
  return first;
}

/** Whether `text` is the name `usual` merely shouted, as in a dateline: 'MOSCOW'. */
function isShouted(text: string, usual: string): boolean {
  return text === text.toUpperCase() && usual !== usual.toUpperCase();
}

/** Every way to write the member that is fit for a lexicon; those that differ by case alone, once. */
function aliasesOf(member: Member): Alias[] {
  const aliases = new Map<string, Alias>();
  for (const form of member.forms) {
    if (!isLexical(form, member)) continue;
    const kind = member.ambiguous ? 'role' : form.kind;
    const written = form.found.filter(({ reliable }) => reliable).map(({ name }) => name);
    for (const text of [form.text, ...written]) {
      const key = text.toLowerCase();
      if (!aliases.has(key) && !isShouted(text, form.text)) aliases.set(key, { text, kind });
    }
  }
  return [...aliases.values()];
}

function rolesOf(text: string, member: Member): Role[] {
  if (member.type !== 'person') return [];
  const roles = new Map<string, Role>();
  for (const { title, apposition } of member.forms.flatMap(({ found }) => found)) {
    for (const span of [title, apposition]) {
      if (span === null) continue;
      const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
      if (COURTESY.test(words) || !namesOffice(words) || roles.has(words.toLowerCase())) continue;
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

function mentionOf(text: string, entity: string, member: Member, form: Form, found: Candidate): NameMention {
  const title = found.title === null ? null : text.slice(found.title.start, found.title.end);
  return { ...textSpan(text, found.start, found.end), entity, type: member.type, kind: form.kind, title };
}

/** `members` with ids, and every place where the text names them. */
export function membersAsEntities(text: string, members: readonly Member[]): Names {
  const entities: ExtractedEntity[] = [];
  const mentions: NameMention[] = [];
  const genders = new Map<string, Gender>();
  const taken = new Map<string, number>();
  for (const member of [...members].sort((a, b) => firstStart(a) - firstStart(b))) {
    const base = slug(member.name);
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    const id = count === 1 ? base : `${base}-${count}`;
    const own = member.forms
      .flatMap((form) => form.found.map((found) => mentionOf(text, id, member, form, found)))
      .sort((a, b) => a.start - b.start);
    for (const mention of own) mentions.push(mention);
    const { gender } = member;
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
  return { entities, mentions, genders };
}
