import { describe, expect, it } from 'vitest';
import {
  arrivalOf,
  EMPTY_PLAN,
  keyed,
  planAdding,
  planRemoval,
  planRereading,
  planRestore,
  planUpdate,
  readByOthers,
  underKey,
} from '../../lib/corpus/plan.ts';
import type { Extraction } from '../../lib/domain/corpus.ts';
import { type EditionPlan, JUST_READ } from '../../lib/domain/edition.ts';
import { extract } from '../../lib/extract/extract.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const LATER = new Date('2026-06-01T12:00:00Z');

const document = (id: string, text = `The text of ${id}.`): Extraction => extract({ id, text });
const bundle = async (version: string, ...documents: Extraction[]) => ({
  version,
  extractor: 'x1',
  extractions: await keyed(documents),
});
const listed = ({ holdings }: EditionPlan) => holdings.map(({ id, origin }) => `${id} (${origin})`);

const a = document('a');
const b = document('b');
const c = document('c');
const own = document('own');

const installed = async () => planUpdate(EMPTY_PLAN, await bundle('v1', a, b), NOW);

describe('an update of the extension', () => {
  it('installs the bundled documents at first', async () => {
    const plan = await installed();
    expect(listed(plan)).toEqual(['a (bundled)', 'b (bundled)']);
    expect(plan).toMatchObject({ change: { kind: 'installed' }, bundled: 'v1', removed: [] });
  });

  it('replaces bundled documents only, and keeps the reader’s', async () => {
    const grown = planAdding(await installed(), await keyed([own]), 'x1', NOW);
    const plan = planUpdate(grown, await bundle('v2', b, c), NOW);
    expect(listed(plan)).toEqual(['b (bundled)', 'c (bundled)', 'own (reader)']);
    expect(plan).toMatchObject({ change: { kind: 'updated' }, bundled: 'v2' });
  });

  it('keeps removed what the reader removed', async () => {
    const shrunk = planRemoval(await installed(), ['a']);
    const plan = planUpdate(shrunk, await bundle('v2', a, b, c), NOW);
    expect(listed(plan)).toEqual(['b (bundled)', 'c (bundled)']);
    expect(planUpdate(plan, await bundle('v3', a, b), NOW).removed).toEqual(['a']);
  });

  it('leaves the reader’s own version of a bundled text in its place', async () => {
    const edited = planAdding(await installed(), await keyed([{ ...a, facts: [] }]), 'x1', NOW);
    const plan = planUpdate(edited, await bundle('v2', a, b), NOW);
    expect(listed(plan)).toEqual(['b (bundled)', 'a (reader)']);
  });
});

describe('adding', () => {
  it('puts a document with a held text in the place of the old one', async () => {
    const once = planAdding(EMPTY_PLAN, await keyed([own]), 'x1', NOW);
    const changed = { ...own, document: { ...own.document, title: 'Another title' } };
    const twice = planAdding(once, await keyed([changed]), 'x1', LATER);
    expect(twice.holdings.map(({ title }) => title)).toEqual(['Another title']);
    expect(twice.change).toEqual({ kind: 'changed', titles: ['Another title'] });
    expect(twice.holdings[0]?.added).toBe(NOW.toISOString());
    expect(twice.holdings[0]?.key).not.toBe(once.holdings[0]?.key);
  });

  it('lists what was found, and when it came', async () => {
    const spoken = extract({
      text: 'Berlin talks open\n\nAngela Merkel said: "The Minsk Agreements were signed in 2015 and they must be kept."',
      published: '2016-02-01',
      publisher: 'Example Post',
    });
    const [holding] = planAdding(EMPTY_PLAN, await keyed([spoken]), 'x1', NOW).holdings;
    expect(holding).toMatchObject({
      id: spoken.document.id,
      origin: 'reader',
      added: '2026-05-01T12:00:00.000Z',
      publisher: 'Example Post',
      published: '2016-02-01',
      quotes: spoken.quotes.length,
      names: spoken.entities.length,
      facts: spoken.facts.length,
    });
  });

  it('says what was added', async () => {
    const { change } = planAdding(
      EMPTY_PLAN,
      await keyed([document('x', 'A text without a title at all.')]),
      'x1',
      NOW,
    );
    expect(change).toEqual({ kind: 'added', titles: ['A text without a title at all.'] });
  });
});

describe('reading anew', () => {
  const byHand = ['publisher'] as const;

  async function readByX1() {
    const [one] = await keyed([own]);
    const grown =
      one && planAdding(await installed(), [{ ...one, arrival: { ...JUST_READ, byHand } }], 'x1', NOW);
    if (!one || !grown) throw new Error('nothing was added');
    const [, better] = await keyed([own, { ...own, document: { ...own.document, title: 'Found now' } }]);
    return { plan: grown, before: one.key, anew: new Map(better ? [[one.key, better]] : []) };
  }

  it('concerns the documents of the reader’s that another version read', async () => {
    const { plan } = await readByX1();
    expect(readByOthers(plan.holdings, 'x1')).toEqual([]);
    expect(readByOthers(plan.holdings, 'x2').map(({ id }) => id)).toEqual(['own']);
  });

  it.each(['pack', 'names'] as const)(
    'does not concern what came with all that was found in it (%s)',
    async (provenance) => {
      const arrival = { ...JUST_READ, provenance };
      const { holdings } = planAdding(EMPTY_PLAN, [{ ...(await underKey(own)), arrival }], 'x1', NOW);
      expect(holdings.map(arrivalOf)).toMatchObject([{ provenance }]);
      expect(readByOthers(holdings, 'x2')).toEqual([]);
    },
  );

  it('puts what was found in the place of what was found before, and keeps what was known besides', async () => {
    const { plan, before, anew } = await readByX1();
    const reread = planRereading(plan, anew, 'x2', LATER);
    expect(reread?.change).toEqual({ kind: 'reread', documents: 1, extractor: 'x2' });
    expect(reread?.holdings.at(-1)).toMatchObject({
      id: 'own',
      added: NOW.toISOString(),
      byHand,
      extractor: 'x2',
    });
    expect(reread?.holdings.at(-1)?.key).not.toBe(before);
    expect(reread?.holdings.slice(0, -1)).toEqual(plan.holdings.slice(0, -1));
  });

  it('passes over what was changed or removed meanwhile', async () => {
    const { plan, anew } = await readByX1();
    const mended = planAdding(
      plan,
      await keyed([{ ...own, document: { ...own.document, title: 'Mended' } }]),
      'x2',
      LATER,
    );
    expect(mended.holdings.at(-1)?.byHand).toEqual(byHand);
    expect(planRereading(mended, anew, 'x2', LATER)).toBeNull();
    expect(planRereading(planRemoval(plan, ['own']), anew, 'x2', LATER)).toBeNull();
  });
});

describe('restoring', () => {
  it('brings back every bundled document as it shipped, and keeps the others', async () => {
    const edited = planAdding(
      await installed(),
      await keyed([own, { ...a, facts: [], quotes: [] }]),
      'x1',
      NOW,
    );
    const shrunk = planRemoval(edited, ['b']);
    const plan = planRestore(shrunk, await bundle('v1', a, b), NOW);
    expect(listed(plan)).toEqual(['a (bundled)', 'b (bundled)', 'own (reader)']);
    expect(plan.removed).toEqual([]);
    expect(plan.holdings[0]?.key).toBe((await keyed([a]))[0]?.key);
  });
});
