import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fuse from 'fuse.js';
import { mergeExtractions } from '../../lib/corpus/merge.ts';
import type { NamedEntity } from '../../lib/domain/entity.ts';
import { extract } from '../../lib/extract/extract.ts';
import { compileLexicon } from '../../lib/lexicon/compile.ts';
import { openLexicon } from '../../lib/lexicon/lexicon.ts';
import { matchText } from '../../lib/match/match-text.ts';
import { aliasesOf, inventEntities, inventParagraphs } from './browser/invented.ts';
import { count, figure, megabytes, printTable } from './browser/table.ts';
import { hostileTexts, REPETITIVE } from './match/hostile.ts';
import { leastTimes } from './match/least.ts';
import { places, strings, walk } from './match/tokenisers.ts';

const SIZES = [150, 1_000, 10_000, 100_000];
const ROUNDS = 80;
/** Naive methods are given fewer words, and only as many aliases as they can bear. */
const SAMPLE_WORDS = 300;
const MOST_FOR_REGEXP = 10_000;
const MOST_FOR_FUSE = 1_000;

/** What `sizeRow` fills. */
const SIZE_COLUMNS =
  'aliases,keeps places,lists places,lists strings,first time,RegExp,Fuse.js,lexicon MB,open ms'.split(',');

const SEEDS = join(import.meta.dirname, '../../seeds');

/**
 * npm run bench -- match [WORDS]: all that is done with a text in the background (exact, near, decided) beside hand
 * tokenisers over the same text, in one thread of Node. Ratios of one run in which all take turns.
 */
export async function run(args: readonly string[]): Promise<void> {
  const words = Number(args[0] ?? 20_000);
  const invented = new Map(SIZES.map((size) => [size, inventEntities(size)]));
  printTable(
    `Matching ${count(words)} words, as multiples of a hand tokeniser that …`,
    SIZE_COLUMNS,
    [...invented].map(([size, entities]) =>
      sizeRow(count(size), entities, inventParagraphs(entities, words).join('\n')),
    ),
    [
      'keeps places: in columns that are there already, and nothing else. RegExp, Fuse.js (over windows of 1 to 3',
      'words): of all aliases, as multiples of the first. One word in eight has a capital; of 60, two stand in a name',
      'of the lexicon, and two in one that nobody knows. first time: beside the last of the three, with no name of the',
      'text looked for before; otherwise the same text is read over and over, as a page is while it changes.',
    ],
  );
  const { entities, text } = seeds(words);
  printTable(
    'The seeds over and over, by their own names and as many invented ones',
    SIZE_COLUMNS,
    SIZES.slice(1).map((size) =>
      sizeRow(count(size), [...entities, ...(invented.get(size) ?? []).slice(entities.length)], text),
    ),
  );
  hostileTable(words);
}

function sizeRow(name: string, entities: readonly NamedEntity[], text: string): string[] {
  const aliases = aliasesOf(entities).length;
  const buffer = compileLexicon(entities);
  const lexicon = openLexicon(buffer);
  const least = leastTimes(
    {
      walk: () => walk(text),
      places: () => places(text),
      strings: () => strings(text),
      ours: () => matchText(lexicon, text, { strictness: 'middle' }),
      open: () => openLexicon(buffer),
    },
    ROUNDS,
  );
  return [
    name,
    figure(least.ours / least.walk),
    figure(least.ours / least.places),
    figure(least.ours / least.strings),
    figure(firstTime(buffer, text) / least.strings),
    aliases <= 1.1 * MOST_FOR_REGEXP ? figure(regexpTime(entities, text) / least.walk) : '–',
    aliases <= 1.1 * MOST_FOR_FUSE ? figure(fuseRatio(entities, text)) : '–',
    megabytes(buffer.byteLength),
    figure(least.open),
  ];
}

/** What was read in the bundled documents, and their texts over and over. */
function seeds(words: number): { entities: readonly NamedEntity[]; text: string } {
  const texts = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(SEEDS, file), 'utf8'));
  const { entities } = mergeExtractions(texts.map((text, i) => extract({ id: `seed-${i}`, text })));
  const text = texts.join('\n\n');
  return { entities, text: text.repeat(Math.ceil(words / walk(text))) };
}

/** Time per unit of text that was made to be hard, as multiples of that of plain text: what grows faster than text does shows here. */
function hostileTable(words: number): void {
  const columns = [1_000, 100_000].map((size) => {
    const entities = [...inventEntities(size), REPETITIVE];
    const lexicon = openLexicon(compileLexicon(entities));
    const perUnit = (text: string) => {
      const work = () => matchText(lexicon, text, { strictness: 'middle' });
      const rounds = Math.max(5, Math.round(6_000_000 / text.length));
      return leastTimes({ work }, rounds).work / text.length;
    };
    const plain = inventParagraphs(entities, words).join('\n');
    perUnit(plain);
    const yardstick = perUnit(plain);
    return hostileTexts(plain, entities).map(([name, text]) => [name, perUnit(text) / yardstick] as const);
  });
  const [few = [], many = []] = columns;
  printTable(
    'Hard texts: time per unit, as multiples of that of plain text',
    ['text', '1,000 aliases', '100,000'],
    few.map(([name, ratio], i) => [name, figure(ratio), figure(many[i]?.[1] ?? Number.NaN)]),
  );
}

/** Rounds of reading a text for the first time. */
const FIRST_ROUNDS = 12;

/** Matching with a lexicon that was opened just now: nothing is remembered of the names in the text. */
function firstTime(buffer: ArrayBuffer, text: string): number {
  const first = () => matchText(openLexicon(buffer), text, { strictness: 'middle' });
  return leastTimes({ first }, FIRST_ROUNDS).first;
}

function regexpTime(entities: readonly NamedEntity[], text: string): number {
  const quoted = aliasesOf(entities)
    .toSorted((a, b) => b.length - a.length)
    .map((alias) => alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`\\b(?:${quoted.join('|')})\\b`, 'giu');
  return leastTimes({ regexp: () => [...text.matchAll(pattern)].length }, 3).regexp;
}

function fuseRatio(entities: readonly NamedEntity[], text: string): number {
  const sample = text.split(/\s+/).slice(0, SAMPLE_WORDS);
  const fuse = new Fuse(aliasesOf(entities), { includeScore: true, threshold: 0.3 });
  const windows = sample.flatMap((_, i) => [1, 2, 3].map((length) => sample.slice(i, i + length).join(' ')));
  const { naive } = leastTimes(
    { naive: () => windows.map((window) => fuse.search(window, { limit: 1 })) },
    1,
  );
  const { bare } = leastTimes({ bare: () => walk(sample.join(' ')) }, 200);
  return naive / bare;
}
