import type { EntityType, NamedEntity } from '../../../lib/domain/entity.ts';
import type { Served } from '../../browser/harness/server.ts';

/* Names and news-like text that nobody wrote, the same in every run. */

export type Random = () => number;

/** Numbers in [0, 1) that are the same in each run (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;

const ONSETS = 'b br ch d dr f g gr h j k kl kr l m n p pr r s sh st t tr v w y z zh'.split(' ');
const RIMES = 'a ai ak al an ar as e ek el en er es i ik il in ir is o ok ol on or os u ul un ur ov ev'.split(
  ' ',
);
const BODIES =
  'Agency Alliance Assembly Bank Commission Council Fund Institute League Party Treaty Union'.split(' ');

function inventName(random: Random): string {
  const syllables = 2 + Math.floor(random() * 2);
  let name = '';
  for (let i = 0; i < syllables; i += 1) name += pick(ONSETS, random) + pick(RIMES, random);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Entities with `size` aliases together: names of two words with their last word, and bodies with an acronym. */
export function inventEntities(size: number): NamedEntity[] {
  const random = seeded(size);
  return Array.from({ length: size / 2 }, (_, i) => {
    const [first, last] = [inventName(random), inventName(random)];
    if (i % 3 !== 0) return entity(i, 'person', `${first} ${last}`, last, 'short');
    const name = `${first} ${last} ${pick(BODIES, random)}`;
    const acronym = name.replace(/[^A-Z]/g, '') + i.toString(36).toUpperCase();
    return entity(i, 'organization', name, acronym, 'acronym');
  });
}

function entity(
  i: number,
  type: EntityType,
  name: string,
  other: string,
  kind: 'short' | 'acronym',
): NamedEntity {
  const aliases = [
    { text: name, kind: 'full' as const },
    { text: other, kind },
  ];
  return { id: `e${i}`, name, type, aliases };
}

/** The aliases of some entities, as plain text. */
export const aliasesOf = (entities: readonly NamedEntity[]): string[] =>
  entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));

const SENTENCES = [
  'The minister said on Tuesday that the talks had been useful, but that much remained to be done before winter.',
  'Officials in the capital declined to comment on the report, which was first published by a local newspaper.',
  'Voters will decide in November whether the measure, which has divided the state for years, becomes law.',
  'Prices rose by three percent in the second quarter, more than economists had expected, and wages followed.',
  'She told reporters after the meeting that nobody had asked for a delay and that none would be granted.',
  'It was the first time in a decade that both sides had agreed to sit at the same table without conditions.',
  'The court is expected to rule next week; lawyers for the company say they will appeal if they lose.',
  'Rain fell through the night, and by morning the river had covered the lower part of the old town.',
];

/** A sentence without names. */
export const plainSentence = (random: Random) => pick(SENTENCES, random);

/**
 * Paragraphs of news of `words` words together: one word in eight has a capital, and in each paragraph of some 60 words
 * stand one name of `entities` and one that nobody knows. Without entities, no names at all.
 */
export function inventParagraphs(
  entities: readonly NamedEntity[],
  words: number,
  random: Random = seeded(words),
): string[] {
  const paragraphs: string[] = [];
  for (let written = 0; written < words; ) {
    const known = entities.length === 0 ? 'the report' : pick(entities, random).name;
    const unknown = entities.length === 0 ? 'The unions' : `${inventName(random)} ${inventName(random)}`;
    const middle = pick(SENTENCES, random).replace(/^./, (letter) => letter.toLowerCase());
    const text = `${pick(SENTENCES, random)} According to ${known}, ${middle} ${unknown} disagreed. ${pick(SENTENCES, random)}`;
    const fitting = text.split(' ').slice(0, words - written);
    written += fitting.length;
    paragraphs.push(fitting.join(' '));
  }
  return paragraphs;
}

/** With these a page may use the browser's fine clock. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A page of those paragraphs, as it is served: a heading every twentieth, a link or stress in each, the shape of a long article. */
export function pageOf(paragraphs: readonly string[]): Served {
  const body = paragraphs.map((text, i) => {
    const words = text.split(' ');
    if (words.length > 30) words[25] = i % 2 === 0 ? `<em>${words[25]}</em>` : `<a href="#">${words[25]}</a>`;
    return `${i % 20 === 0 ? `<h2>Part ${i / 20 + 1}</h2>` : ''}<p>${words.join(' ')}</p>`;
  });
  return {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body.join('\n')}</body></html>`,
    headers: ISOLATED,
  };
}
