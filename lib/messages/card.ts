import * as v from 'valibot';
import { call } from './call.ts';
import { basis, edtf, entityType, id, nothing, via } from './shapes.ts';

const source = v.object({
  document: id,
  title: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  publisherBasis: v.nullable(basis),
  published: v.nullable(edtf),
  publishedBasis: v.nullable(basis),
  url: v.nullable(v.string()),
});

const speaker = v.variant('kind', [
  v.object({
    kind: v.literal('certain'),
    name: v.string(),
    role: v.nullable(v.string()),
    entity: v.nullable(id),
  }),
  v.object({ kind: v.literal('uncertain'), name: v.string(), entity: v.nullable(id) }),
  v.object({ kind: v.literal('surface'), words: v.string() }),
  v.object({ kind: v.literal('unknown') }),
]);

const quote = v.object({
  id,
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  content: v.array(v.string()),
  speaker,
  date: v.nullable(edtf),
  dateBasis: v.nullable(basis),
  source,
  inContext: v.array(v.object({ text: v.string(), quoted: v.boolean() })),
});

const fact = v.object({
  id,
  date: edtf,
  basis,
  label: v.string(),
  evidence: v.nullable(v.string()),
  source,
});

/** The schema of the domain's `CardContent`. */
const cardContent = v.object({
  entity: id,
  name: v.string(),
  type: entityType,
  role: v.nullable(v.object({ text: v.string(), date: v.nullable(edtf), basis: v.nullable(basis) })),
  alsoKnownAs: v.array(v.string()),
  takenFor: v.nullable(v.string()),
  quotes: v.array(quote),
  timeline: v.array(fact),
  documents: v.number(),
});

/** A page needs the card's face in its frame: it is injected on first need, not on every page. */
export const cardNeed = call('card.need', nothing, nothing);

/** The card of an entity, for the passage around the mention and the words that were marked. */
export const cardContentOf = call(
  'card.content',
  v.object({ entity: id, passage: v.string(), surface: v.string(), via }),
  v.nullable(cardContent),
);

/** The reader says that these words are not this entity: they are never taken for it again. */
export const cardMute = call('card.mute', v.object({ entity: id, surface: v.string() }), nothing);
