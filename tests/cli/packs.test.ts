import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run as build } from '../../lib/cli/build.ts';
import { run as diff } from '../../lib/cli/diff.ts';
import { run as validate } from '../../lib/cli/validate.ts';
import { extract } from '../../lib/extract/extract.ts';
import { freshFolder, runCommand } from './terminal.ts';

let folder: string;
const path = (name: string) => join(folder, name);
const put = (name: string, text: string) => {
  writeFileSync(path(name), text);
  return path(name);
};
const line = (id: string, text: string) => JSON.stringify(extract({ id, text }));

const BERLIN = line(
  'berlin',
  'Angela Merkel said: "The Minsk Agreements must be kept by everybody who signed them."',
);
const PARIS = line(
  'paris',
  'Emmanuel Macron said: "We will keep our word, whatever others may do with theirs."',
);

beforeEach(() => {
  folder = freshFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('corpus build', () => {
  it('merges extracted lines of several files into a sound pack', async () => {
    const files = [put('a.jsonl', `${BERLIN}\n\n`), put('b.jsonl', `${PARIS}\r\n`)];
    const ran = await runCommand(build, [...files, '-o', path('pack.json'), '--title', 'Two capitals']);
    expect(ran).toMatchObject({ code: 0, complaints: '' });
    const checked = await runCommand(validate, [path('pack.json')]);
    expect(checked.out[0]).toMatch(/pack\.json: sound \('Two capitals', version [0-9a-f]{12}, 2 documents\)/);
    expect(checked.code).toBe(0);
  });

  it('gives the same content the same version', async () => {
    const file = put('a.jsonl', `${BERLIN}\n${PARIS}\n`);
    const versions = [];
    for (const out of ['one.json', 'two.json']) {
      await runCommand(build, [file, '-o', path(out)]);
      versions.push(JSON.parse(readFileSync(path(out), 'utf8')).version);
    }
    expect(versions[0]).toBe(versions[1]);
  });

  it.each([
    ['is not JSON', 'hello', /bad\.jsonl, line 2: this is not JSON/],
    ['is something else', '{"a":1}', /bad\.jsonl, line 2: this is not a line of 'corpus extract'/],
    [
      'was not extracted',
      '{"id":"x","error":"no text"}',
      /line 2: the document was not extracted \(no text\)/,
    ],
  ])('writes nothing when a line %s, and says which', async (_what, bad, complaint) => {
    const file = put('bad.jsonl', `${BERLIN}\n${bad}\n`);
    const ran = await runCommand(build, [file, '-o', path('pack.json')]);
    expect(ran.code).toBe(1);
    expect(ran.complaints).toMatch(complaint);
    expect(readdirSync(folder)).toEqual(['bad.jsonl']);
  });

  it('keeps the pack that was there when it fails', async () => {
    put('pack.json', 'the pack before');
    await runCommand(build, [put('bad.jsonl', 'hello'), '-o', path('pack.json')]);
    expect(readFileSync(path('pack.json'), 'utf8')).toBe('the pack before');
  });

  it('says so when a file is not there', async () => {
    const ran = await runCommand(build, [path('nowhere.jsonl'), '-o', path('pack.json')]);
    expect(ran).toMatchObject({ code: 1, complaints: expect.stringContaining('nowhere.jsonl') });
    expect(existsSync(path('pack.json'))).toBe(false);
  });

  it.each([[[]], [['a.jsonl']], [['-o', 'pack.json']], [['a.jsonl', '-o', 'p.json', '--what']]])(
    'tells how it is used when it is called with %j',
    async (args) => {
      expect(await runCommand(build, args)).toMatchObject({
        code: 2,
        complaints: expect.stringContaining('usage: corpus build'),
      });
    },
  );
});

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
