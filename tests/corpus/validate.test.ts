import { beforeAll, describe, expect, it } from 'vitest';
import { checksumsOf } from '../../lib/corpus/pack.ts';
import { validatePack } from '../../lib/corpus/validate.ts';
import type { Corpus } from '../../lib/domain/corpus.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { smallPack } from './packs.ts';

let pack: Pack;

beforeAll(async () => {
  pack = await smallPack();
});

/** The pack with parts changed, and checksums that fit: so that only the flaw itself is found. */
async function resummed(change: (pack: Pack) => Partial<Corpus>): Promise<unknown> {
  const changed = { ...pack, ...change(pack) };
  return { ...changed, checksums: await checksumsOf(changed) };
}

const replaceFirst = <T>(list: readonly T[], change: (first: T) => unknown): readonly T[] =>
  list.map((item, i) => (i === 0 ? (change(item) as T) : item));

async function flawsOf(value: unknown): Promise<readonly string[]> {
  const checked = await validatePack(value);
  return checked.kind === 'valid' ? [] : checked.flaws.map(({ where, what }) => `${where}: ${what}`);
}

it('takes a sound pack, also after it went through a file', async () => {
  expect(await validatePack(JSON.parse(JSON.stringify(pack)))).toEqual({ kind: 'valid', pack });
});

describe('a pack with one flaw', () => {
  it.each<[string, (pack: Pack) => unknown, string]>([
    ['is no object', () => 'a pack', 'the whole'],
    ['is of another format', (sound) => ({ ...sound, format: 'other' }), 'format'],
    ['is of a later layout', (sound) => ({ ...sound, schema: 2 }), 'schema'],
    ['lacks a part', ({ facts: _facts, ...sound }) => sound, 'facts'],
    ['brings something else along', (sound) => ({ ...sound, script: 'alert(1)' }), 'script'],
    ['has no instant of making', (sound) => ({ ...sound, created: 'yesterday' }), 'created'],
    [
      'has a checksum that is none',
      (sound) => ({ ...sound, checksums: { ...sound.checksums, quotes: 'abc' } }),
      'checksums.quotes',
    ],
    [
      'links to something that is no web page',
      (sound) => ({
        ...sound,
        documents: replaceFirst(sound.documents, (document) => ({ ...document, url: 'javascript:alert(1)' })),
      }),
      'documents.0.url',
    ],
    [
      'has a date that is no EDTF',
      (sound) => ({
        ...sound,
        documents: replaceFirst(sound.documents, (document) => ({ ...document, published: 'May 2015' })),
      }),
      'documents.0.published',
    ],
    [
      'is surer than sure',
      (sound) => ({ ...sound, quotes: replaceFirst(sound.quotes, (quote) => ({ ...quote, confidence: 2 })) }),
      'quotes.0.confidence',
    ],
    [
      'has a negative offset',
      (sound) => ({
        ...sound,
        quotes: replaceFirst(sound.quotes, (quote) => ({ ...quote, context: { start: -1, end: 5 } })),
      }),
      'quotes.0.context.start',
    ],
  ])('that %s is refused, and told where', async (_what, change, where) => {
    const flaws = await flawsOf(change(pack));
    expect(flaws).toHaveLength(1);
    expect(flaws[0]?.startsWith(`${where}: `)).toBe(true);
  });

  it.each<[string, (pack: Pack) => Partial<Corpus>, string]>([
    [
      'uses an id twice',
      ({ documents }) => ({ documents: [...documents, ...documents.slice(0, 1)] }),
      "documents.2.id: The id 'berlin' was used before.",
    ],
    [
      'quotes a document that it does not hold',
      ({ quotes }) => ({ quotes: replaceFirst(quotes, (quote) => ({ ...quote, document: 'rome' })) }),
      "quotes.0.document: There is no document 'rome'.",
    ],
    [
      'has a speaker that it does not know',
      ({ quotes }) => ({ quotes: replaceFirst(quotes, (quote) => ({ ...quote, speakerEntity: 'nobody' })) }),
      "quotes.0.speakerEntity: There is no entity 'nobody'.",
    ],
    [
      'names a document of an entity that it does not hold',
      ({ entities }) => ({
        entities: replaceFirst(entities, (entity) => ({ ...entity, documents: ['rome'] })),
      }),
      "entities.0.documents: There is no document 'rome'.",
    ],
    [
      'puts words into somebody’s mouth',
      ({ quotes }) => ({
        quotes: replaceFirst(quotes, (quote) => ({
          ...quote,
          content: [{ ...quote.content[0], start: quote.content[0]?.start, text: 'I never said this.' }],
        })),
      }),
      'quotes.0.content.0: The document does not say',
    ],
    [
      'shows a quote outside its sentence',
      ({ quotes }) => ({
        quotes: replaceFirst(quotes, (quote) => ({ ...quote, context: { start: 0, end: 1 } })),
      }),
      'quotes.0.context: The context does not cover what was said.',
    ],
  ])('that %s is refused, and told where', async (_what, change, flaw) => {
    const flaws = await flawsOf(await resummed(change));
    expect(flaws).toHaveLength(1);
    expect(flaws[0]?.startsWith(flaw)).toBe(true);
  });

  it('that was changed after it was made is refused', async () => {
    const changed = { ...pack, quotes: pack.quotes.slice(1) };
    expect(await flawsOf(changed)).toEqual([
      'checksums.quotes: The quotes were changed after the checksum was made.',
    ]);
  });
});
