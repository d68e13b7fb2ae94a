import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, contentKey } from '../../lib/corpus/content-key.ts';

it('is the SHA-256 of the canonical JSON', async () => {
  expect(await contentKey('abc')).toBe('6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25');
});

it('does not depend on the order in which a value was put together', () => {
  expect(canonicalJson({ b: 1, a: { d: [1, { z: 0, y: 0 }], c: null } })).toBe(
    '{"a":{"c":null,"d":[1,{"y":0,"z":0}]},"b":1}',
  );
});

it('writes every value as JSON that means the same', () => {
  const keepsMeaning = fc.property(fc.jsonValue(), (value) => {
    expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });
  fc.assert(keepsMeaning);
});

it('tells different texts apart, lone surrogates too', async () => {
  const keys = await Promise.all(['\uD800', '\uD801', '\uFFFD', ''].map(contentKey));
  expect(new Set(keys).size).toBe(4);
});
