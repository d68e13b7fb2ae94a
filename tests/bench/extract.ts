import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../lib/extract/extract.ts';
import { readDocument } from '../../lib/extract/read/read-document.ts';
import { bundleSize } from './bytes/bundle-size.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');

/** Times the same work is done; the least of the times counts, which is the one least disturbed. */
const ROUNDS = 3;

/**
 * npm run bench -- extract: the bytes of extraction; the time of extraction against the length of the text, on news and
 * on texts made to be hard, and beside simple peers. Ratios of one run, for the machine's own speed matters to every
 * one of its figures.
 */
export async function run(): Promise<void> {
  await printBytes();
  const article = newsOf(750);
  const times = Array.from({ length: 60 }, () => timed(() => extract({ text: article }))).sort(
    (a, b) => a - b,
  );
  console.log(`an article of 750 words: median ${middle(times).toFixed(2)} ms\n`);
  againstPeers(article);
  againstLength();
}

const EXTRACT = join(import.meta.dirname, '../../lib/extract');

/** What a browser loads, alone and with the readers of web pages, Markdown and the rest. */
async function printBytes(): Promise<void> {
  const alone = [join(EXTRACT, 'extract.ts')];
  for (const [name, files] of [
    ['extraction', alone],
    ['with the readers', [...alone, join(EXTRACT, 'read/read-document.ts')]],
  ] as const) {
    const { minified, gzipped } = await bundleSize(files);
    console.log(`${name}: ${kilobytes(minified)} kB minified, ${kilobytes(gzipped)} kB gzipped`);
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
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

function least(work: () => unknown, rounds = ROUNDS): number {
  return Math.min(...Array.from({ length: rounds }, () => timed(work)));
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
  'news, a hundredth of its signs changed': (length) => damaged(fill(newsOf(2000), length)),
  'news, broken at 72 columns': (length) => broken(fill(newsOf(2000), length)),
  'marks without end': (length) => fill('"', length),
  'opening marks': (length) => fill('“ said Lavrov ', length),
  'single marks that never close': (length) => fill(" 'tell 's", length),
  'nested marks': (length) => fill('“he said “she said ”', length),
  'unbalanced to the end': (length) => `"${fill('Lavrov said it again. ', length)}`,
  'full stops': (length) => fill('. ', length),
  capitals: (length) => fill('Said Lavrov Said Minister ', length),
  'scripts and directions mixed': (length) =>
    fill('Лавров сказал “да” لرئيس الناتو "نعم" 大臣は「はい」と述べた said Merkel. ', length),
  'no letters': (length) => fill('1234 — 5.6 , ', length),
  'one word': (length) => fill('a.b', length),
  blanks: (length) => `Lavrov said ${fill(' ', length)}it.`,
  'lone surrogates and NULs': (length) => fill('\ud800 \0 "\udc00" said Лавров ', length),
};

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** What is put into a text to damage it. */
const DAMAGE = ['"', '“', '”', '‘', "'", '«', '\n', '\n\n', '. ', ' said ', '\0', '\ud800', '(', ' 2014 '];

/** The text with every hundredth sign or so replaced, the same way each time. */
function damaged(text: string): string {
  let state = 1;
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const length = 1 + ((state >>> 8) % 200);
    parts.push(text.slice(at, at + length), DAMAGE[(state >>> 16) % DAMAGE.length] ?? '');
    at += length + 1;
  }
  return parts.join('').slice(0, text.length);
}

function broken(text: string): string {
  return text.replace(/[^\n]{1,71}(?:\s|$)/g, (line) => `${line.trimEnd()}\n`);
}

/** Longer texts are timed once: their time is long enough to be steady. */
const LONG = 1_500_000;

/** The last is the longest document that a person is expected to add. */
const LENGTHS = [64_000, 256_000, 1_024_000, 5_000_000];

function againstLength(): void {
  console.log(
    `\nms for ${LENGTHS.map((length) => `${length / 1000} kB`).join(', ')}; then how much of it a character costs beside one of the length before (1 is linear)`,
  );
  for (const [name, make] of Object.entries(HARD)) printGrowth(name, make, (text) => extract({ text }));
  console.log('\nthe same for reading files:');
  for (const [name, make] of Object.entries(FILES)) {
    const ending = name.startsWith('Markdown') ? 'md' : 'txt';
    printGrowth(name, make, (text) => readDocument(text, { name: `a.${ending}` }));
  }
}

const FILES: Readonly<Record<string, (length: number) => string>> = {
  'plain text': (length) => fill(newsOf(2000), length),
  'plain text, broken at 72 columns': (length) => broken(fill(newsOf(2000), length)),
  Markdown: (length) => fill(`# Talks\n\n${newsOf(2000)}\n\n- *one*\n- [two](https://a.example)\n\n`, length),
};

function printGrowth(name: string, make: (length: number) => string, work: (text: string) => unknown): void {
  const times = LENGTHS.map((length) => {
    const text = make(length);
    return least(() => work(text), length > LONG ? 1 : ROUNDS);
  });
  const growth = times.slice(1).map((time, at) => {
    const [length = 1, before = 1] = [LENGTHS[at + 1], LENGTHS[at]];
    return (time / length / ((times[at] ?? time) / before)).toFixed(1);
  });
  console.log(
    `${name.padEnd(40)} ${times.map((time) => time.toFixed(0).padStart(7)).join('')}   × ${growth.join(', × ')}`,
  );
}
