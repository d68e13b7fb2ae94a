import Fuse from 'fuse.js';
import type { EntityType, NamedEntity } from '../../lib/domain/entity.ts';
import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { openLexicon } from '../../lib/lexicon/lexicon.ts';
import { matchText } from '../../lib/match/match-text.ts';

const SIZES = [150, 1_000, 10_000, 100_000];
/** Naive methods are given fewer words, and only as many aliases as they can bear. */
const SAMPLE_WORDS = 300;
const MOST_FOR_REGEXP = 10_000;
const MOST_FOR_FUSE = 1_000;

/** Our scan beside a bare hand tokeniser over the same text, and what simpler methods take, from one run in Node. */
export async function run(args: readonly string[]): Promise<void> {
  const words = Number(args[0] ?? 20_000);
  console.log(`matching ${words} words of text, as multiples of a hand tokeniser over it`);
  console.log('(walk: one that keeps where words begin and end; words: one that makes a string of each)\n');
  console.log('aliases  / walk  / words   RegExp  Fuse.js windows   lexicon MB   open ms   JSON.parse ms');
  for (const size of SIZES) console.log(row(size, words));
}

function row(size: number, wordCount: number): string {
  const random = seeded(size);
  const entities = inventEntities(size, random);
  const text = inventText(entities, wordCount, random);
  const buffer = compileLexicon(entities);
  const json = JSON.stringify(entities);
  const lexicon = openLexicon(buffer);
  const bare = best(() => readBare(text), 80);
  const strings = best(() => stringsBare(text), 80);
  const ours = best(() => matchText(lexicon, text, { strictness: 'middle' }), 80);
  const opening = best(() => openLexicon(buffer), 20);
  const parsing = best(() => JSON.parse(json), 3);
  return [
    String(size).padStart(7),
    (ours / bare).toFixed(2).padStart(7),
    (ours / strings).toFixed(2).padStart(8),
    (size <= MOST_FOR_REGEXP ? (regexpTime(entities, text) / bare).toFixed(1) : '-').padStart(8),
    (size <= MOST_FOR_FUSE ? fuseRatio(entities, text).toFixed(0) : '-').padStart(16),
    (buffer.byteLength / 2 ** 20).toFixed(2).padStart(12),
    opening.toFixed(2).padStart(9),
    parsing.toFixed(1).padStart(15),
  ].join(' ');
}

/** The shortest of several runs, in ms. */
function best(work: () => unknown, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** What looking at every word once costs: where each begins and ends, letters told by a table. */
function readBare(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    if (isLetter[text.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    starts[count] = at;
    do at += 1;
    while (at < text.length && isLetter[text.charCodeAt(at)] === 1);
    ends[count] = at;
    count += 1;
  }
  return count;
}

/** The same, with a string for each word. */
function stringsBare(text: string): string[] {
  const count = readBare(text);
  const words: string[] = [];
  for (let i = 0; i < count; i += 1) words.push(text.slice(starts[i], ends[i]));
  return words;
}

const starts = new Int32Array(2 ** 20);
const ends = new Int32Array(2 ** 20);

const isLetter = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

const aliasesOf = (entities: readonly NamedEntity[]) =>
  entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));

function regexpTime(entities: readonly NamedEntity[], text: string): number {
  const quoted = aliasesOf(entities)
    .toSorted((a, b) => b.length - a.length)
    .map((alias) => alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`\\b(?:${quoted.join('|')})\\b`, 'giu');
  return best(() => [...text.matchAll(pattern)].length, 2);
}

function fuseRatio(entities: readonly NamedEntity[], text: string): number {
  const sample = text.split(' ').slice(0, SAMPLE_WORDS);
  const fuse = new Fuse(aliasesOf(entities), { includeScore: true, threshold: 0.3 });
  const windows = sample.flatMap((_, i) => [1, 2, 3].map((length) => sample.slice(i, i + length).join(' ')));
  const naive = best(() => windows.map((window) => fuse.search(window, { limit: 1 })), 1);
  return naive / best(() => readBare(sample.join(' ')), 200);
}

type Random = () => number;

/** Numbers in [0, 1) that are the same in each run (mulberry32). */
function seeded(seed: number): Random {
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
function inventEntities(size: number, random: Random): NamedEntity[] {
  return Array.from({ length: size / 2 }, (_, i) => {
    const [first, last] = [inventName(random), inventName(random)];
    if (i % 3 !== 0) return entity(i, 'person', `${first} ${last}`, last, 'short');
    const name = `${first} ${last} ${pick(BODIES, random)}`;
    return entity(
      i,
      'organization',
      name,
      name.replace(/[^A-Z]/g, '') + i.toString(36).toUpperCase(),
      'acronym',
    );
  });
}

function entity(
  i: number,
  type: EntityType,
  name: string,
  other: string,
  kind: 'short' | 'acronym',
): NamedEntity {
  return {
    id: `e${i}`,
    name,
    type,
    aliases: [
      { text: name, kind: 'full' },
      { text: other, kind },
    ],
  };
}

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

/** News-like text: one word in eight has a capital, one in fifty is a name of the lexicon, one in fifty an unknown one. */
function inventText(entities: readonly NamedEntity[], words: number, random: Random): string {
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const known = pick(entities, random).name;
    const unknown = `${inventName(random)} ${inventName(random)}`;
    const opening = pick(SENTENCES, random);
    const paragraph = `${opening} According to ${known}, ${pick(SENTENCES, random).toLowerCase()} ${unknown} disagreed. ${pick(SENTENCES, random)}`;
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return paragraphs.join('\n');
}
