import { expect, it } from 'vitest';
import { codeOf, roomOf, type Source, sourcesIn } from './sources.ts';

interface Border {
  /** Rooms of ours that it may import, itself aside. */
  readonly rooms: readonly string[];
  /** Packages that it may import. */
  readonly packages: readonly string[];
  /** Names of the browser and the page that its code never says. */
  readonly never: readonly string[];
}

/** `document` alone is a word of the field as well: what betrays the page's is what is asked of it. */
const DOM = [
  'document\\.(?:create\\w+|querySelector\\w*|getElement\\w+|body|head|documentElement|addEventListener)',
  'window',
  'HTMLElement',
  'MutationObserver',
];
const BROWSER_API = ['browser', 'chrome'];
const STORES = ['indexedDB', 'localStorage'];
const NET = ['fetch', 'XMLHttpRequest', 'WebSocket', 'sendBeacon'];

const PURE_NEVER = [...DOM, ...BROWSER_API, ...STORES, ...NET];

const BORDERS: Readonly<Record<string, Border>> = {
  'lib/domain': { rooms: [], packages: [], never: PURE_NEVER },
  'lib/text': { rooms: ['lib/domain'], packages: [], never: PURE_NEVER },
  'lib/extract': {
    rooms: ['lib/domain', 'lib/text'],
    packages: ['marked', '@mozilla/readability', 'valibot'],
    never: [...BROWSER_API, ...STORES, ...NET],
  },
  'lib/corpus': {
    rooms: ['lib/domain', 'lib/text', 'lib/extract'],
    packages: ['valibot'],
    never: PURE_NEVER,
  },
  'lib/lexicon': { rooms: ['lib/domain', 'lib/text'], packages: [], never: PURE_NEVER },
  'lib/match': { rooms: ['lib/domain', 'lib/text', 'lib/lexicon'], packages: ['fuse.js'], never: PURE_NEVER },
  'lib/search': { rooms: ['lib/domain', 'lib/text'], packages: ['fuse.js'], never: PURE_NEVER },
  'lib/edition': {
    rooms: ['lib/domain', 'lib/text', 'lib/corpus', 'lib/lexicon', 'lib/match', 'lib/search'],
    packages: [],
    never: PURE_NEVER,
  },
  'lib/page': {
    rooms: ['lib/domain', 'lib/text', 'lib/card'],
    packages: [],
    never: [...BROWSER_API, ...STORES, ...NET],
  },
  'lib/card': { rooms: ['lib/domain'], packages: [], never: PURE_NEVER },
  'lib/store': { rooms: ['lib/domain'], packages: ['idb', 'valibot', 'wxt/browser'], never: DOM },
  'lib/messages': {
    rooms: ['lib/domain'],
    packages: ['valibot', 'wxt/browser'],
    never: [...DOM, ...STORES, ...NET],
  },
  components: {
    rooms: ['lib/domain'],
    packages: ['preact', 'preact/hooks'],
    never: [...BROWSER_API, ...STORES, ...NET],
  },
};

const sources = sourcesIn('lib', 'components', 'entrypoints');

it.each(Object.entries(BORDERS))('%s imports only what it may', (room, border) => {
  expect(
    sources.filter(({ path }) => roomOf(path) === room).flatMap((source) => trespasses(source, room, border)),
  ).toEqual([]);
});

function trespasses({ path, imports }: Source, room: string, border: Border): readonly string[] {
  return imports
    .filter((target) => {
      const other = roomOf(target);
      if (other === null)
        return (
          !border.packages.some((name) => target === name || target.startsWith(`${name}/`)) &&
          !/\.json$/.test(target)
        );
      return other !== room && !border.rooms.includes(other);
    })
    .map((target) => `${path} may not import ${target}: see the borders in tests/house/borders.test.ts`);
}

it.each(Object.entries(BORDERS))('%s touches nothing that is not its own', (room, { never }) => {
  const word = new RegExp(`(?<![.\\w$'"-])(?:${never.join('|')})(?=[.([])`);
  const touched = sources
    .filter(({ path }) => roomOf(path) === room)
    .filter(({ text }) => word.test(codeOf(text)))
    .map(({ path, text }) => `${path} says ${word.exec(codeOf(text))?.[0]}: it belongs to another room`);
  expect(touched).toEqual([]);
});

it('every room has its borders drawn', () => {
  const rooms = new Set(sources.map(({ path }) => roomOf(path)));
  expect([...rooms].filter((room) => room !== null && !(room in BORDERS))).toEqual([
    'entrypoints',
    'lib/cli',
  ]);
});

it('imports never run in a circle', () => {
  const graph = new Map(sources.map(({ path, imports }) => [path, imports]));
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    state.set(path, 'open');
    for (const next of graph.get(path) ?? []) if (graph.has(next)) visit(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of graph.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

it('asks the network for nothing but the extension’s own files', () => {
  const net = new RegExp(`(?<![.\\w])(?:${NET.join('|')})\\s*\\((?!browser\\.runtime\\.getURL)`);
  const asking = sources.filter(({ path, text }) => !path.startsWith('lib/cli') && net.test(codeOf(text)));
  expect(asking.map(({ path }) => `${path}: nothing leaves the reader's machine`)).toEqual([]);
});
