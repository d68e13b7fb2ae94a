import { workerHeap } from '../../browser/harness/heap.ts';
import { servePages } from '../../browser/harness/server.ts';
import { inventEntities, inventParagraphs, pageOf } from './invented.ts';
import { askBackground, FIREFOX_IDLE, type Stocked } from './stocked.ts';
import { count, figure, median, megabytes } from './table.ts';

/** Firefox takes a second to stop its background. */
const ROUNDS = { chromium: 7, firefox: 5 };

/** 10 KB of text. */
const WORDS = 1_700;

/** Tabs that are open when the background's heap is taken again. */
const TABS = 5;

export const BACKGROUND_COLUMNS = [
  'aliases',
  'documents',
  'lexicon MB',
  'start ms',
  '+ lexicon ms',
  'stopped, 10 KB ms',
  'awake, 10 KB ms',
  'stopped, search ms',
  'search ms',
  'heap MB',
  `${TABS} tabs MB`,
  '+ search MB',
];

export const BACKGROUND_NOTES = [
  'start: from a stopped background to its first answer, which needs no lexicon; + lexicon: what the first answer that',
  'needs it takes longer than the next one; stopped, 10 KB: from a stopped background to the mentions of 10 KB of text;',
  'awake: the same again. Search: the same with a misspelt name in the toolbar’s search. Medians.',
  `Heap: of the background, buffers included, after a collection, with no`,
  `page open, with ${TABS}, and after a search. The corpus is published by the product's own code in the same browser.`,
];

/** How long the background takes from its start to an answer, and what it holds. A row of the table. */
export async function measureBackground({ rig, aliases, documents, bytes }: Stocked): Promise<string[]> {
  const paragraphs = inventParagraphs(inventEntities(aliases ?? 0), WORDS);
  const all = { ids: paragraphs.map((_text, id) => id), texts: paragraphs, context: null };
  const one = { ids: [0], texts: ['word'], context: null };
  const search = { query: misspelt(aliases), limit: 30 };
  const times = { start: [0], load: [0], cold: [0], warm: [0], search: [0], again: [0] };
  for (let round = 0; round < ROUNDS[rig.name]; round += 1) {
    await stop(rig);
    times.search[round] = await askBackground(rig, 'search', search);
    times.again[round] = await askBackground(rig, 'search', search);
    await stop(rig);
    times.start[round] = await askBackground(rig, 'page.open', null);
    const first = await askBackground(rig, 'page.match', one);
    times.load[round] = first - (await askBackground(rig, 'page.match', one));
    await stop(rig);
    times.cold[round] = await askBackground(rig, 'page.match', all);
    times.warm[round] = await askBackground(rig, 'page.match', all);
  }
  const ms = Object.values(times).map((some) => figure(median(some)));
  return [
    aliases === null ? 'as shipped' : count(aliases),
    count(documents),
    (bytes / 2 ** 20).toFixed(2),
    ...ms,
    ...(await heaps({ rig, aliases })),
  ];
}

/** A name of the corpus with two of its letters swapped. */
function misspelt(aliases: number | null): string {
  const name = aliases === null ? 'Stoltenberg' : (inventEntities(aliases).at(-1)?.name ?? '');
  return name.replace(/(.{3})(.)(.)/u, '$1$3$2');
}

type Held = Pick<Stocked, 'rig' | 'aliases'>;

async function stop(rig: Held['rig']): Promise<void> {
  if (rig.name === 'chromium') await rig.stopBackground();
  await new Promise((resolve) => setTimeout(resolve, rig.name === 'chromium' ? 200 : FIREFOX_IDLE * 3));
}

async function heaps({ rig, aliases }: Held): Promise<string[]> {
  if (rig.name !== 'chromium') return ['–', '–', '–'];
  const alone = await workerHeap(rig);
  const page = pageOf(inventParagraphs(inventEntities(aliases ?? 0), 5_000));
  const server = await servePages(() => page);
  const tabs = [];
  for (let tab = 0; tab < TABS; tab += 1) {
    tabs.push(await rig.open(`${server.origin}/${tab}`));
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
  const together = await workerHeap(rig);
  for (const tab of tabs) await tab.close();
  await server.close();
  await askBackground(rig, 'search', { query: misspelt(aliases), limit: 30 });
  return [alone, together, await workerHeap(rig)].map(megabytes);
}
