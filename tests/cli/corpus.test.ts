import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { asksForHelp } from '../../lib/cli/usage.ts';

const CORPUS = fileURLToPath(new URL('../../lib/cli/corpus.ts', import.meta.url));
const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

function corpus(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(NODE, [CORPUS, ...args], { encoding: 'utf8', input: '' });
  return { status, stdout, stderr };
}

describe('corpus', () => {
  it.each(['extract', 'build', 'validate', 'diff', 'match', 'resolve'])(
    '%s says how it is called',
    (name) => {
      const { status, stdout, stderr } = corpus(name, '--help');
      expect(stdout).toMatch(new RegExp(`^usage: corpus ${name}\\b`));
      expect([status, stderr]).toEqual([0, '']);
    },
  );

  it.each([['--help'], ['-h'], ['help']])('names its commands, asked with %s', (ask) => {
    const { status, stdout } = corpus(ask);
    expect(status).toBe(0);
    expect(stdout).toContain('match --pack P | --entities L');
  });

  it('says what it has instead of a command that it has not', () => {
    const { status, stdout, stderr } = corpus('macth');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain("there is no command 'macth'");
    expect(stderr).toContain('usage: corpus COMMAND');
  });
});

it.each([
  [['--pack', 'p.json', '-h'], true],
  [['--pack', 'p.json'], false],
  [['--', '--help'], false],
])('%j asks for help: %s', (args, asks) => {
  expect(asksForHelp(args)).toBe(asks);
});
