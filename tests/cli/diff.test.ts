import { describe, expect, it } from 'vitest';
import { run as build } from '../../lib/cli/build.ts';
import { run as diff } from '../../lib/cli/diff.ts';
import { BERLIN, eachTestItsFolder, PARIS, runCommand } from './terminal.ts';

const { path, put } = eachTestItsFolder();

describe('corpus diff', () => {
  it('lists what a new version adds and removes', async () => {
    await runCommand(build, [put('a.jsonl', BERLIN), '-o', path('old.json')]);
    await runCommand(build, [put('b.jsonl', PARIS), '-o', path('new.json')]);
    const ran = await runCommand(diff, [path('old.json'), path('new.json')]);
    expect(ran.code).toBe(1);
    expect(ran.out.filter((text) => text.includes(' documents '))).toEqual([
      expect.stringMatching(/^- documents berlin\t/),
      expect.stringMatching(/^\+ documents paris\t/),
    ]);
    expect(ran.out.some((text) => /^- entities \S+\tAngela Merkel$/.test(text))).toBe(true);
  });

  it('answers 0 and nothing when both hold the same', async () => {
    await runCommand(build, [put('a.jsonl', BERLIN), '-o', path('pack.json')]);
    expect(await runCommand(diff, [path('pack.json'), path('pack.json')])).toMatchObject({
      code: 0,
      out: [],
    });
  });

  it('compares nothing when one of them is not sound', async () => {
    await runCommand(build, [put('a.jsonl', BERLIN), '-o', path('pack.json')]);
    const ran = await runCommand(diff, [path('pack.json'), put('no.json', '[]')]);
    expect(ran).toMatchObject({ code: 2, out: [] });
    expect(ran.complaints).toContain('no.json is not a sound pack');
  });
});
