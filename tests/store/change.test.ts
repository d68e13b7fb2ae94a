import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ChangeStage, changeCorpus } from '../../lib/store/change.ts';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { currentInfo, currentPlan, openLibrary } from '../../lib/store/library.ts';
import { built, extractionOf, holdingOf, keyOf, planOf } from './editions.ts';

let db: Database;
let count = 0;

beforeEach(async () => {
  count += 1;
  db = await openDatabase(undefined, `change ${count}`);
});

afterEach(() => db.close());

const one = extractionOf('one');
const two = extractionOf('two');

const add = (extraction = one) =>
  changeCorpus(db, {
    plan: (current) => ({
      plan: {
        ...planOf([]),
        holdings: [...(current?.holdings ?? []), holdingOf(extraction)],
      },
      fresh: [{ key: keyOf(extraction), extraction }],
    }),
    build: built,
  });

it('builds with what was stored before and what is new, in the order of the plan', async () => {
  await add(one);
  let handed: readonly unknown[] = [];
  await changeCorpus(db, {
    plan: (current) => ({
      plan: { ...planOf([]), holdings: [holdingOf(two), ...(current?.holdings ?? [])] },
      fresh: [{ key: keyOf(two), extraction: two }],
    }),
    build: (extractions) => {
      handed = extractions;
      return built(extractions);
    },
  });
  expect(handed).toEqual([two, one]);
});

it('tells what it is doing', async () => {
  const stages: ChangeStage[] = [];
  await changeCorpus(db, {
    plan: () => ({ plan: planOf([one]), fresh: [{ key: keyOf(one), extraction: one }] }),
    build: built,
    stage: (stage) => stages.push(stage),
  });
  expect(stages).toEqual(['reading', 'building', 'writing']);
});

it('does nothing where there is nothing to change', async () => {
  expect(await changeCorpus(db, { plan: () => null, build: built })).toBeNull();
  expect(await currentInfo(db)).toBeNull();
});

it('leaves the current edition alone when building fails', async () => {
  await add(one);
  const fails = () => {
    throw new Error('cannot be built');
  };
  await expect(
    changeCorpus(db, {
      plan: () => ({ plan: planOf([two]), fresh: [{ key: keyOf(two), extraction: two }] }),
      build: fails,
    }),
  ).rejects.toThrow('cannot be built');
  expect((await (await openLibrary(db))?.holdings())?.map(({ id }) => id)).toEqual(['one']);
});

it('keeps both of two changes that are made at once', async () => {
  await Promise.all([add(one), add(two)]);
  expect((await currentPlan(db))?.holdings.map(({ id }) => id)).toEqual(['one', 'two']);
});

it('stores nothing that the plan does not hold', async () => {
  await changeCorpus(db, {
    plan: () => ({
      plan: planOf([one]),
      fresh: [one, two].map((extraction) => ({ key: keyOf(extraction), extraction })),
    }),
    build: built,
  });
  expect((await db.getAll('documents')).map(({ id }) => id)).toEqual(['one']);
});
