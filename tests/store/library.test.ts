import { expect, it } from 'vitest';
import { gatherDossier, type Shelving } from '../../lib/store/library.ts';
import { built, extractionOf } from './editions.ts';

const many = Array.from({ length: 200 }, (_, i) => extractionOf(`d${i}`));
const { edition } = built(many);

function shelving(asked: string[] = []): Shelving {
  return {
    entry: async (id) => edition.dossiers.find(({ entity }) => entity.id === id),
    async shelf(id) {
      asked.push(id);
      const shelf = edition.shelves.find(({ document }) => document === id);
      const text = many.find((extraction) => extraction.id === id)?.document;
      return shelf && text && { ...shelf, text };
    },
  };
}

it('looks into the newest documents only, since a card must open at once', async () => {
  const asked: string[] = [];
  const dossier = await gatherDossier('angela-merkel', shelving(asked));
  expect(asked).toEqual(many.slice(0, 64).map(({ id }) => id));
  expect(dossier?.quotes).toHaveLength(64);
  expect(dossier?.entity.documents).toHaveLength(200);
});

it('passes over a document that is missing', async () => {
  const from = { ...shelving(), shelf: async () => undefined };
  expect((await gatherDossier('angela-merkel', from))?.documents).toEqual([]);
});
