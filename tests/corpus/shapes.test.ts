import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { expect, expectTypeOf, it } from 'vitest';
import type {
  documentShape,
  entityShape,
  extractionShape,
  factShape,
  packShape,
  quoteShape,
} from '../../lib/corpus/shapes.ts';
import { packShape as pack } from '../../lib/corpus/shapes.ts';
import type { Extraction } from '../../lib/domain/corpus.ts';
import type { SourceDocument } from '../../lib/domain/document.ts';
import type { Entity } from '../../lib/domain/entity.ts';
import type { DatedFact } from '../../lib/domain/fact.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { Quote } from '../../lib/domain/quote.ts';

type Unchanging<T> = T extends readonly (infer Item)[]
  ? readonly Unchanging<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Unchanging<T[Key]> }
    : T;

type Shaped<S extends v.GenericSchema> = Unchanging<v.InferOutput<S>>;

it('has the shapes of the domain', () => {
  expectTypeOf<Shaped<typeof documentShape>>().toEqualTypeOf<SourceDocument>();
  expectTypeOf<Shaped<typeof entityShape>>().toExtend<Entity>();
  expectTypeOf<Entity>().toExtend<Shaped<typeof entityShape>>();
  expectTypeOf<Shaped<typeof quoteShape>>().toEqualTypeOf<Quote>();
  expectTypeOf<Shaped<typeof factShape>>().toEqualTypeOf<DatedFact>();
  expectTypeOf<Shaped<typeof extractionShape>>().toExtend<Extraction>();
  expectTypeOf<Shaped<typeof packShape>>().toExtend<Pack>();
  expectTypeOf<Pack>().toExtend<Shaped<typeof packShape>>();
});

it('is published as the JSON Schema that stands beside it', () => {
  const path = join(import.meta.dirname, '../../lib/corpus/pack.schema.json');
  const published: unknown = JSON.parse(readFileSync(path, 'utf8'));
  expect(
    published,
    'lib/corpus/pack.schema.json is not what lib/corpus/shapes.ts says: mend one of them',
  ).toEqual({
    title: 'Backstory pack',
    description: 'A corpus as a file that can be shared: plain data, no markup, code or patterns.',
    ...JSON.parse(JSON.stringify(toJsonSchema(pack, { target: 'draft-2020-12' }))),
  });
});
