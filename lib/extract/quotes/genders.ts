import type { Names } from '../names/names.ts';
import type { Sentence } from './frame.ts';
import type { Reading } from './reading.ts';

type Gender = 'm' | 'f';

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
};

/** Times that a document must refer to a person by pronouns of one gender before that tells the person's. */
const TIMES = 2;

/** How many times as many the pronouns of one gender must be. */
const CLEARLY = 4;

/**
 * The genders of a document's people: what titles and given names tell, and for the others what the pronouns tell in
 * sentences in which, and before which, nobody else is named.
 */
export function gendersOf(reading: Reading, names: Names): ReadonlyMap<string, Gender> {
  const votes = new Map<string, { m: number; f: number }>();
  let alone: string | null = null;
  for (const sentence of reading.frame.sentences) {
    const people = peopleIn(sentence);
    if (people.size === 1) alone = [...people][0] ?? null;
    else if (people.size > 1) alone = null;
    if (!alone || names.genders.has(alone)) continue;
    const vote = votes.get(alone) ?? { m: 0, f: 0 };
    for (const gender of pronounsIn(sentence)) vote[gender] += 1;
    votes.set(alone, vote);
  }
  const genders = new Map(names.genders);
  for (const [entity, { m, f }] of votes) {
    if (Math.max(m, f) < TIMES || Math.max(m, f) < CLEARLY * Math.min(m, f)) continue;
    genders.set(entity, m > f ? 'm' : 'f');
  }
  return genders;
}

function peopleIn({ tokens }: Sentence): ReadonlySet<string> {
  const people = new Set<string>();
  for (const token of tokens)
    if (token.kind === 'name' && token.mention.type === 'person') people.add(token.mention.entity);
  return people;
}

function pronounsIn({ tokens }: Sentence): Gender[] {
  return tokens.flatMap((token) => (token.kind === 'word' ? (PRONOUNS[token.low] ?? []) : []));
}
