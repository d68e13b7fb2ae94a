import type { ExtractedEntity } from '../../domain/entity.ts';
import { textSpan } from '../../domain/span.ts';
import { wordOf } from './chain.ts';
import type { NameMention } from './name-mention.ts';
import type { Token } from './tokens.ts';
import { typeOfHead } from './vocabulary.ts';

function singular(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<!s)s$/, '');
}

/** The common nouns that a name of several words ends in: 'conference' of 'Munich Security Conference'. */
function headsOf({ type, aliases }: ExtractedEntity): string[] {
  if (type === 'person' || type === 'place' || type === 'concept') return [];
  return aliases
    .filter(({ text }) => text.includes(' '))
    .map(({ text }) => singular((text.split(' ').at(-1) ?? '').toLowerCase()))
    .filter((head) => typeOfHead(head) !== null);
}

/**
 * Whether token `at` is a noun of body, event or agreement with 'the', and the whole of its phrase: 'the conference',
 * 'the Post'.
 */
function isThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.shape !== 'lower' && token.shape !== 'title') || token.display)
    return false;
  if (tokens[at - 1]?.low !== 'the' || typeOfHead(wordOf(token)) === null) return false;
  const after = tokens[at + 1];
  return after?.text !== 'of' && after?.shape !== 'title' && after?.shape !== 'upper';
}

/**
 * Where a common noun stands for the body, event or agreement of that noun that was named last before it: 'the
 * conference', 'the agreements'. `mentions` are sorted.
 */
export function findThingMentions(
  text: string,
  tokens: readonly Token[],
  entities: readonly ExtractedEntity[],
  mentions: readonly NameMention[],
): NameMention[] {
  const heads = new Map(entities.map((entity) => [entity.id, headsOf(entity)]));
  const latest = new Map<string, NameMention>();
  const found: NameMention[] = [];
  let next = 0;
  tokens.forEach((token, at) => {
    for (
      let passed = mentions[next];
      passed !== undefined && passed.end <= token.start;
      passed = mentions[++next]
    ) {
      for (const head of heads.get(passed.entity) ?? []) latest.set(head, passed);
    }
    const article = tokens[at - 1];
    const meant = isThing(tokens, at) ? latest.get(singular(wordOf(token))) : undefined;
    if (meant === undefined || article === undefined) return;
    const span = textSpan(text, article.start, token.end);
    found.push({ ...span, entity: meant.entity, type: meant.type, kind: 'role', title: null });
  });
  return found;
}
