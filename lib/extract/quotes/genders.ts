import type { Names } from '../names/names.ts';
import type { Sentence } from './frame.ts';
import type { Reading } from './reading.ts';

type Gender = 'm' | 'f';

/** The gender that a pronoun tells; null for any other word. */
function genderOf(low: string): Gender | null {
  switch (low) {
    case 'he':
    case 'him':
    case 'his':
    case 'himself':
      return 'm';
    case 'she':
    case 'her':
    case 'hers':
    case 'herself':
      return 'f';
    default:
      return null;
  }
}

/**
 * How often pronouns of a gender must mean a person, and how many times as often as those of the other, before that
 * tells the person's. Fewer women are named than men, so one stray 'she' tells less.
 */
const TIMES: Readonly<Record<Gender, number>> = { m: 1, f: 2 };
const CLEARLY = 4;

type Votes = Map<string, { m: number; f: number }>;

/**
 * The genders of a document's people: what titles and given names tell, and for the others what the pronouns tell that
 * can mean nobody else: among the people named before them in their sentence, or where there are none, in the last one
 * that names any, nobody else is of that gender, or may be.
 */
export function gendersOf(reading: Reading, names: Names): ReadonlyMap<string, Gender> {
  const votes: Votes = new Map();
  let last: ReadonlySet<string> = new Set();
  for (const sentence of reading.frame.sentences) last = vote(sentence, last, names.genders, votes);
  const genders = new Map(names.genders);
  for (const [entity, { m, f }] of votes) {
    if (m >= TIMES.m && m >= CLEARLY * f) genders.set(entity, 'm');
    else if (f >= TIMES.f && f >= CLEARLY * m) genders.set(entity, 'f');
  }
  return genders;
}

/**
 * Counts the pronouns of a sentence for whom they mean; one that stands before any name goes on meaning the same person.
 * `last` are the people that the sentence before names. Gives those that this one does.
 */
function vote(
  { tokens }: Sentence,
  last: ReadonlySet<string>,
  known: Names['genders'],
  votes: Votes,
): ReadonlySet<string> {
  const named = new Set<string>();
  const meant = new Set<Gender>();
  for (const token of tokens) {
    if (token.kind === 'name' && token.mention.type === 'person') named.add(token.mention.entity);
    const gender = token.kind === 'word' ? genderOf(token.low) : null;
    if (!gender || (named.size > 0 && meant.has(gender))) continue;
    if (named.size === 0) meant.add(gender);
    const fitting = [...(named.size > 0 ? named : last)].filter(
      (entity) => (known.get(entity) ?? gender) === gender,
    );
    const [only] = fitting;
    if (only === undefined || fitting.length > 1 || known.has(only)) continue;
    const counted = votes.get(only) ?? { m: 0, f: 0 };
    counted[gender] += 1;
    votes.set(only, counted);
  }
  return named;
}
