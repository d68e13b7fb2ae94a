import * as v from 'valibot';
import { call } from './call.ts';
import { basis, edtf, entityType, id, offset, span } from './shapes.ts';

const shown = { id, text: v.string(), matched: v.array(span) };

const result = v.variant('kind', [
  v.object({ kind: v.literal('entity'), ...shown, type: entityType, role: v.nullable(v.string()) }),
  v.object({
    kind: v.literal('quote'),
    ...shown,
    entity: v.nullable(id),
    speaker: v.nullable(v.string()),
    certain: v.boolean(),
    reported: v.boolean(),
    date: v.nullable(edtf),
    dateBasis: v.nullable(basis),
    publisher: v.nullable(v.string()),
  }),
  v.object({ kind: v.literal('fact'), ...shown, entity: v.nullable(id), date: edtf, basis }),
]);

const answer = v.object({ whole: v.boolean(), results: v.array(result) });

/** The toolbar's search over entities, quotes and facts, best first. */
export const search = call('search', v.object({ query: v.string(), limit: offset }), answer);
