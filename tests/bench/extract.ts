import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../lib/extract/extract.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');

/** Times the same work is done; the least of the times counts, which is the one least disturbed. */
const ROUNDS = 3;

/**
 * npm run bench -- extract: the time of extraction against the length of the text, on news and on texts made to be
 * hard, and beside simple peers. Ratios of one run, for the machine's own speed matters to every one of its figures.
 */
export async function run(): Promise<void> {
  const article = newsOf(750);
  const times = Array.from({ length: 60 }, () => timed(() => extract({ text: article }))).sort(
    (a, b) => a - b,
  );
  console.log(`an article of 750 words: median ${middle(times).toFixed(2)} ms\n`);
  againstPeers(article);
  againstLength();
}

/** Straight news text of about so many words, from the bundled documents. */
function newsOf(words: number): string {
  const texts = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(SEEDS, file), 'utf8'));
  let text = '';
  for (let at = 0; text.split(/\s+/).length < words; at += 1) text += `${texts[at % texts.length] ?? ''}\n\n`;
  return text
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function middle(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1] ?? 0;
}

function least(work: () => unknown): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => timed(work)));
}

/** What simple methods cost on the same text: how much dearer extraction is. */
function againstPeers(article: string): void {
  const many = Array.from({ length: 20 }, () => article);
  const ours = least(() => many.map((text) => extract({ text })));
  const peers: Readonly<Record<string, (text: string) => unknown>> = {
    'every pair of double marks, by one expression': (text) => text.match(/["“][^"”]+["”]/g),
    "pairs of marks and the nearest 'X said'": nearestSaid,
    'words, by Intl.Segmenter': (text) =>
      [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].length,
  };
  for (const [name, peer] of Object.entries(peers)) {
    console.log(
      `extraction takes ${(ours / least(() => many.map(peer))).toFixed(1)} times as long as: ${name}`,
    );
  }
}

function nearestSaid(text: string): unknown {
  return [...text.matchAll(/["“][^"”]+["”]/g)].map((match) => {
    const around = text.slice(Math.max(0, match.index - 200), match.index + match[0].length + 200);
    return (
      /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*) (?:said|says|told|added|wrote)/u.exec(around)?.[1] ?? null
    );
  });
}

/** Texts of any length on which a careless method takes the square of the length. */
const HARD: Readonly<Record<string, (length: number) => string>> = {
  news: (length) => fill(newsOf(2000), length),
  'news in one line': (length) => fill(newsOf(2000), length).replace(/\n+/g, ' '),
  'one sentence without end': (length) =>
    fill('the minister said that Lavrov told NATO, who said he ', length),
  'marks without end': (length) => fill('"', length),
  'opening marks': (length) => fill('“ said Lavrov ', length),
  'single marks that never close': (length) => fill(" 'tell 's", length),
  'nested marks': (length) => fill('“he said “she said ”', length),
  'unbalanced to the end': (length) => `"${fill('Lavrov said it again. ', length)}`,
  'full stops': (length) => fill('. ', length),
  capitals: (length) => fill('Said Lavrov Said Minister ', length),
  'no letters': (length) => fill('1234 — 5.6 , ', length),
  'one word': (length) => fill('a.b', length),
  blanks: (length) => `Lavrov said ${fill(' ', length)}it.`,
  'lone surrogates and NULs': (length) => fill('\ud800 \0 "\udc00" said Лавров ', length),
};

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

const LENGTHS = [64_000, 256_000, 1_024_000];

function againstLength(): void {
  console.log(
    `\nms for ${LENGTHS.map((length) => `${length / 1000} kB`).join(', ')}; then the time for 4 times the length (4 is linear)`,
  );
  for (const [name, make] of Object.entries(HARD)) {
    const times = LENGTHS.map((length) => {
      const text = make(length);
      return least(() => extract({ text }));
    });
    const growth = times.slice(1).map((time, at) => (time / (times[at] ?? time)).toFixed(1));
    console.log(
      `${name.padEnd(32)} ${times.map((time) => time.toFixed(0).padStart(7)).join('')}   × ${growth.join(', × ')}`,
    );
  }
}
