import { keysOf, keysOfAlias } from '../corpus/name-keys.ts';
import type { NamedEntity } from '../domain/entity.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/**
 * Of the entities of a list, the ids of those whom the corpus behind the lexicon tells something of: their names will be
 * marked on pages, the list's ways to write them among them. By the rule that joins entities of several documents.
 */
export function toldOf(entities: readonly NamedEntity[], lexicon: Lexicon): readonly string[] {
  const told = new Set<string>();
  for (let reading = 0; reading < lexicon.readings; reading += 1) {
    if (lexicon.isSilent(lexicon.entityOf(reading))) continue;
    const alias = { text: lexicon.readingText(reading), kind: lexicon.readingKind(reading) };
    for (const key of keysOfAlias(lexicon.typeOf(reading), alias)) told.add(key);
  }
  return entities.filter((entity) => [...keysOf(entity)].some((key) => told.has(key))).map(({ id }) => id);
}
