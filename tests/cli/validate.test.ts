import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run as build } from '../../lib/cli/build.ts';
import { run as validate } from '../../lib/cli/validate.ts';
import { BERLIN, eachTestItsFolder, runCommand } from './terminal.ts';

const { path, put } = eachTestItsFolder();

describe('corpus validate', () => {
  it('checks every pack, and tells the flaws of each', async () => {
    await runCommand(build, [put('a.jsonl', BERLIN), '-o', path('sound.json')]);
    const ran = await runCommand(validate, [put('no.json', '{'), path('sound.json'), path('nowhere.json')]);
    expect(ran.code).toBe(1);
    expect(ran.out).toHaveLength(1);
    expect(ran.complaints).toContain('no.json: the file: It is not JSON.');
    expect(ran.complaints).toContain('nowhere.json: the file: It cannot be read');
  });

  it('stops telling after twenty flaws', async () => {
    await runCommand(build, [put('a.jsonl', BERLIN), '-o', path('pack.json')]);
    const pack = JSON.parse(readFileSync(path('pack.json'), 'utf8'));
    pack.documents = Array.from({ length: 50 }, () => ({}));
    const ran = await runCommand(validate, [put('flawed.json', JSON.stringify(pack))]);
    expect(ran.complaints.split('\n')).toHaveLength(21);
    expect(ran.complaints).toMatch(/and \d+ more$/);
  });

  it('tells how it is used when there is nothing to check', async () => {
    expect((await runCommand(validate, [])).code).toBe(2);
  });
});
