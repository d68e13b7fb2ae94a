import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { codeOf, ROOT, sourcesIn } from './sources.ts';

const shipped = sourcesIn('lib', 'components', 'entrypoints');
const tests = sourcesIn('tests');
const everything = [...shipped, ...tests];

/** A file over this many lines has a second noun in it. */
const LONGEST_FILE = 300;

it('keeps files small', () => {
  // A table of data has no second noun, however long it is.
  const code = shipped.filter(({ text }) => /\bfunction\b|=>|\bclass\b/.test(codeOf(text)));
  const long = code.filter(({ text }) => text.split('\n').length > LONGEST_FILE);
  expect(long.map(({ path }) => `${path}: look for the second noun`)).toEqual([]);
});

it('has no drawers', () => {
  const drawers = everything.filter(({ path }) =>
    /(?:^|\/)(?:utils?|helpers?|misc|manager|common)\.tsx?$/.test(path),
  );
  expect(drawers.map(({ path }) => `${path}: name it for what it is about`)).toEqual([]);
});

it.each([
  [
    'builds no markup from text',
    /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML\(|dangerouslySetInnerHTML|document\.write\(/,
  ],
  ['runs no text as code', /(?<![.\w])eval\(|new Function\(/],
  ['silences no type', /@ts-(?:ignore|expect-error|nocheck)|\bas any\b|:\s*any\b/],
  ['wipes no highlights of the page', /highlights\.clear\(/],
])('%s', (_custom, pattern) => {
  expect(shipped.filter(({ text }) => pattern.test(codeOf(text))).map(({ path }) => path)).toEqual([]);
});

it('skips no test and favours none', () => {
  expect(
    tests
      .filter(({ text }) => /\b(?:it|test|describe)\.(?:only|skip)\(/.test(codeOf(text)))
      .map(({ path }) => path),
  ).toEqual([]);
});

it('explains every exported function', () => {
  const exported = /(\n[^\n]*)\nexport (?:async )?function\*? (\w+)/g;
  const bare = shipped
    .filter(({ path }) => path.startsWith('lib/'))
    .flatMap(({ path, text }) =>
      [...`\n${text}`.matchAll(exported)]
        .filter(([, before]) => !/\*\/\s*$/.test(before ?? ''))
        .map(([, , name]) => `${path}: ${name} has no docstring`),
    );
  expect(bare).toEqual([]);
});

it('mirrors the source in the tests', () => {
  const own = ['browser', 'house', 'bench', 'eval', 'demo', 'pages', 'packs'];
  const orphans = tests
    .filter(({ path }) => path.endsWith('.test.ts') || path.endsWith('.test.tsx'))
    .filter(({ path }) => !own.includes(path.split('/')[1] ?? ''))
    .filter(({ path }) => !sourceOf(path).some((candidate) => existsSync(join(ROOT, candidate))));
  expect(orphans.map(({ path }) => `${path}: there is no source of that name`)).toEqual([]);
});

function sourceOf(test: string): readonly string[] {
  const path = test.slice('tests/'.length).replace(/\.test\.tsx?$/, '');
  const rooted = /^(?:components|entrypoints)\//.test(path) ? path : `lib/${path}`;
  return [
    `${rooted}.ts`,
    `${rooted}.tsx`,
    `${rooted}/index.ts`,
    rooted,
    rooted.startsWith('lib/') ? `seeds/${basename(path)}.json` : rooted,
  ];
}

it('keeps its words in _locales, and no word that nobody says', () => {
  const messages: Record<string, unknown> = JSON.parse(
    readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8'),
  );
  const code = [...shipped.map(({ text }) => text), readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')].join(
    '\n',
  );
  expect(
    Object.keys(messages).filter((key) => !new RegExp(`(?<![A-Za-z])${key}(?![A-Za-z])`).test(code)),
  ).toEqual([]);
});

it('names nothing of the machine that it was made on', () => {
  const written = [
    ...everything.map(({ path, text }) => ({ path, text })),
    ...['README.md', 'CHANGELOG.md', 'package.json', 'package-lock.json']
      .filter((file) => existsSync(join(ROOT, file)))
      .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
  ];
  const machine = new RegExp(['/wo', 'rk/(?:main|shared|\\.)|/tm', 'p/|registry\\.npm', 'js\\.org'].join(''));
  expect(written.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([]);
});
