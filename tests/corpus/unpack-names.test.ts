import { describe, expect, it } from 'vitest';
import { mergeExtractions } from '../../lib/corpus/merge.ts';
import { isNameList, unpackNames } from '../../lib/corpus/unpack-names.ts';
import { extract } from '../../lib/extract/extract.ts';

const merkel = {
  id: 'merkel',
  name: 'Angela Merkel',
  type: 'person',
  aliases: [{ text: 'Анхела Меркель', kind: 'variant' }],
};
const nato = { name: 'NATO', type: 'organization', aliases: [{ text: 'NATO', kind: 'acronym' }] };

describe('a list of names', () => {
  it.each([
    ['a list', [merkel, nato], true],
    ['an object that holds one', { entities: [merkel] }, true],
    ['documents', [{ text: 'A text.', name: 'A title' }], false],
    ['a pack', { documents: [], entities: [merkel] }, false],
    ['nothing', [], false],
    ['no JSON at all', undefined, false],
  ])('is told by what is in it: %s', (_what, value, is) => {
    expect(isNameList(value)).toBe(is);
  });

  it('becomes a document that says these names, each where it stands', () => {
    const { list, flaws } = unpackNames([merkel, nato], 'My names');
    expect(flaws).toEqual([]);
    expect(list?.document).toMatchObject({ title: 'My names', text: 'Angela Merkel, Анхела Меркель\nNATO' });
    const written = list?.entities.map(({ mentions }) =>
      mentions.map(({ start, end }) => list.document.text.slice(start, end)),
    );
    expect(written).toEqual([['Angela Merkel'], ['NATO']]);
  });

  it('teaches other documents the ways to write a name', () => {
    const article = extract({ text: 'Angela Merkel said on Monday: "We will keep our word on the treaty."' });
    const { list } = unpackNames([merkel], null);
    const { entities } = mergeExtractions(list ? [article, list] : []);
    const [entity] = entities.filter(({ name }) => name === 'Angela Merkel');
    expect(entity?.aliases.map(({ text }) => text)).toContain('Анхела Меркель');
    expect(entity?.documents).toHaveLength(2);
  });

  it.each([
    ['no name', { ...nato, name: ' ' }, 'no-name'],
    ['a type that is none', { ...nato, type: 'thing' }, 'no-type'],
    ['no aliases', { ...nato, aliases: 'Nato' }, 'no-aliases'],
    ['an alias without a kind', { ...nato, aliases: [{ text: 'Nato' }] }, 'bad-alias'],
    ['no object', 'NATO', 'no-object'],
  ])('says which entry it had to skip: one with %s', (_what, broken, fault) => {
    const { list, flaws } = unpackNames([merkel, broken], null);
    expect(list?.entities.map(({ name }) => name)).toEqual(['Angela Merkel']);
    expect(flaws).toEqual([{ kind: 'entry', number: 2, fault }]);
  });

  it('says of many broken entries how many there are', () => {
    const { flaws } = unpackNames([merkel, ...Array(9).fill({ name: 'x' })], null);
    expect(flaws).toHaveLength(4);
    expect(flaws.at(-1)).toEqual({ kind: 'more-entries', count: 6 });
  });

  it('is refused where it has more names than a library bears', () => {
    const aliases = Array.from({ length: 1000 }, (_, i) => ({ text: `Name ${i}`, kind: 'variant' }));
    const { list, flaws } = unpackNames(Array(1000).fill({ ...nato, aliases }), null);
    expect(list).toBeNull();
    expect(flaws).toEqual([{ kind: 'many-names', aliases: 1_001_000, most: 200_000 }]);
  });
});
