import type { Page } from 'puppeteer-core';
import { type Held, pageHeld } from '../../browser/harness/heap.ts';
import { launchBare } from '../../browser/harness/launch.ts';
import { servePages } from '../../browser/harness/server.ts';
import { bundled } from './bundle.ts';
import { aliasesOf, inventEntities, inventParagraphs, pageOf } from './invented.ts';
import type { Invented } from './stocked.ts';
import { count, median, printTable } from './table.ts';
import { openWorld } from './world.ts';

const ROUNDS = 3;
const WORDS = 5_000;
/** mark.js takes minutes for more. */
const MOST_FOR_MARK = 1_000;
const MUTATIONS = 1_000;

const COLUMNS = ['page of 5,000 words', 'heap KB', 'nodes', 'listeners'];

/** What a page holds with the extension, beyond what it holds without, beside what mark.js leaves. Chromium only. */
export async function measureMemory({ rig, aliases }: Invented): Promise<void> {
  const entities = inventEntities(aliases);
  const server = await servePages((path) =>
    pageOf(inventParagraphs(path === '/some' ? entities : [], WORDS)),
  );
  const bare = await launchBare('chromium');
  try {
    const [some, none] = [`${server.origin}/some`, `${server.origin}/none`];
    const openBare = () => bare.newPage();
    const openOurs = () => rig.browser.newPage();
    const plain = { some: await held(openBare, some), none: await held(openBare, none) };
    const ours = { some: await held(openOurs, some), none: await held(openOurs, none) };
    const script = await markScript(aliasesOf(entities).slice(0, MOST_FOR_MARK));
    const marked = await held(openBare, some, (page) => runInWorld(page, script));
    const [settled, ...later] = await mutated(await openAt(openOurs, some));
    const rows = [
      row(`with Backstory, ${count(aliases)} aliases`, beyond(plain.some, ours.some)),
      row('with Backstory, nothing to mark', beyond(plain.none, ours.none)),
      row(`with mark.js, ${count(Math.min(aliases, MOST_FOR_MARK))} names`, beyond(plain.some, marked)),
      ...later.map((now, i) =>
        row(`with Backstory, after ${count((i + 2) * MUTATIONS)} mutations`, beyond(settled, now)),
      ),
    ];
    printTable('Memory of a page (Chromium): what there is more of', COLUMNS, rows, [
      'Beyond the same page in the same browser without the extension, all worlds together, after a collection; medians of',
      `${ROUNDS}. Mutations: beyond what the same page held after its first ${count(MUTATIONS)}, as paragraphs come, change and go.`,
    ]);
  } finally {
    await bare.close();
    await server.close();
  }
}

type Open = () => Promise<Page>;

async function openAt(open: Open, url: string): Promise<Page> {
  const page = await open();
  await page.goto(url, { waitUntil: 'load' });
  await pause(1_500);
  return page;
}

async function held(open: Open, url: string, first: (page: Page) => Promise<unknown> = async () => {}) {
  const rounds: Held[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await openAt(open, url);
    await first(page);
    rounds.push(await pageHeld(page));
    await page.close();
  }
  const middle = (of: (held: Held) => number) => median(rounds.map(of));
  return {
    bytes: middle(({ bytes }) => bytes),
    nodes: middle(({ nodes }) => nodes),
    listeners: middle(({ listeners }) => listeners),
  };
}

const beyond = (before: Held | undefined, after: Held): Held => ({
  bytes: after.bytes - (before?.bytes ?? 0),
  nodes: after.nodes - (before?.nodes ?? 0),
  listeners: after.listeners - (before?.listeners ?? 0),
});

const signed = (value: number) => `${value < 0 ? '−' : '+'}${count(Math.abs(value))}`;

const row = (name: string, { bytes, nodes, listeners }: Held) => [
  name,
  signed(Math.round(bytes / 1024)),
  signed(nodes),
  signed(listeners),
];

async function markScript(names: readonly string[]): Promise<string> {
  return `${await bundled('mark-page')}; void bench.markPage(${JSON.stringify(names)})`;
}

async function runInWorld(page: Page, script: string): Promise<unknown> {
  return (await openWorld('chromium', page)).run(script);
}

/** What a page holds each time it has lived through a thousand mutations more. Closes it. */
async function mutated(page: Page): Promise<Held[]> {
  const after: Held[] = [];
  for (let thousands = 0; thousands < 3; thousands += 1) {
    await page.evaluate(mutate, MUTATIONS);
    await pause(1_500);
    after.push(await pageHeld(page));
  }
  await page.close();
  return after;
}

/** Runs in the page: paragraphs come, change and go, a few in each frame; afterwards there are as many as before. */
async function mutate(times: number): Promise<void> {
  const paragraphs = [...document.querySelectorAll('p')];
  for (let time = 0; time < times; time += 1) {
    const from = paragraphs[time % paragraphs.length];
    const old = document.querySelectorAll('p')[(time * 7) % paragraphs.length];
    if (!from || !old) throw new Error('a page without paragraphs');
    if (time % 2 === 0) old.textContent = `${from.textContent} (${time})`;
    else {
      document.body.append(from.cloneNode(true));
      old.remove();
    }
    if (time % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 16));
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
