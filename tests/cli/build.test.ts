import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run as build } from '../../lib/cli/build.ts';
import { run as validate } from '../../lib/cli/validate.ts';
import { BERLIN, eachTestItsFolder, PARIS, runCommand } from './terminal.ts';

const { path, put } = eachTestItsFolder();

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
    expect(readdirSync(path())).toEqual(['bad.jsonl']);
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

  it('takes up the names that a person knows besides', async () => {
    const aliases = [{ text: 'Madame Non', kind: 'variant' }];
    const entities = [{ name: 'Angela Merkel', type: 'person', aliases }];
    const known = put('known.json', JSON.stringify({ documents: [], entities }));
    await runCommand(build, [put('a.jsonl', BERLIN), '-o', path('pack.json'), '--curated', known]);
    const pack = JSON.parse(readFileSync(path('pack.json'), 'utf8'));
    expect(pack.entities).toContainEqual(
      expect.objectContaining({
        name: 'Angela Merkel',
        aliases: expect.arrayContaining([expect.objectContaining({ text: 'Madame Non' })]),
      }),
    );
  });

  it.each([
    ['is not JSON', '{bad'],
    ['is something else', '{"documents":3}'],
  ])('names the curated file when it %s, and writes nothing', async (_what, bad) => {
    const curated = put('known.json', bad);
    const ran = await runCommand(build, [
      put('a.jsonl', BERLIN),
      '-o',
      path('pack.json'),
      '--curated',
      curated,
    ]);
    expect(ran).toMatchObject({ code: 1, complaints: expect.stringContaining('known.json cannot be used') });
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
