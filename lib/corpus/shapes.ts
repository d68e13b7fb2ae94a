import * as v from 'valibot';
import { ALIAS_KINDS, ENTITY_TYPES } from '../domain/entity.ts';
import { EDTF_PATTERN } from './edtf.ts';

/* The shapes of what a pack and an extracted line hold. `tests/corpus/shapes.test.ts` ties them to the domain's types. */

const id = v.pipe(v.string(), v.nonEmpty());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const edtf = v.pipe(v.string(), v.regex(EDTF_PATTERN, 'This is not an EDTF date.'));
const basis = v.picklist(['stated', 'derived', 'inferred', 'curated']);
const orNull = <const S extends v.GenericSchema>(schema: S) => v.nullable(schema);

const span = v.strictObject({ start: offset, end: offset });
const textSpan = v.strictObject({ start: offset, end: offset, text: v.string() });

/** A web address: a pack may not link to anything else. */
export const address = v.pipe(
  v.string(),
  v.regex(/^[Hh][Tt]{2}[Pp][Ss]?:\/\/\S+$/, 'This is not a web address.'),
);

export const documentShape = v.strictObject({
  id,
  title: orNull(v.string()),
  publisher: orNull(v.string()),
  publisherBasis: orNull(basis),
  published: orNull(edtf),
  publishedBasis: orNull(basis),
  publishedEvidence: orNull(textSpan),
  url: orNull(address),
  language: orNull(v.string()),
  text: v.string(),
});

const alias = v.strictObject({
  text: v.string(),
  kind: v.picklist(ALIAS_KINDS),
  basis: v.exactOptional(basis),
});

const role = v.strictObject({
  text: v.string(),
  date: orNull(edtf),
  document: id,
  evidence: orNull(textSpan),
});

const entityFields = {
  id,
  name: v.pipe(v.string(), v.nonEmpty()),
  type: v.picklist(ENTITY_TYPES),
  aliases: v.array(alias),
  roles: v.array(role),
  documents: v.array(id),
};

export const entityShape = v.strictObject(entityFields);

export const quoteShape = v.strictObject({
  id,
  document: id,
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  content: v.pipe(v.array(textSpan), v.minLength(1)),
  cue: orNull(textSpan),
  source: orNull(textSpan),
  speaker: orNull(v.string()),
  speakerEntity: orNull(id),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  date: orNull(edtf),
  dateBasis: orNull(basis),
  context: span,
});

export const factShape = v.strictObject({
  id,
  document: id,
  date: edtf,
  basis,
  precision: v.picklist(['day', 'month-day', 'month', 'season', 'year', 'decade', 'century', 'interval']),
  label: v.pipe(v.string(), v.nonEmpty()),
  evidence: orNull(textSpan),
  entities: v.array(id),
});

/** One line of `corpus extract`. */
export const extractionShape = v.object({
  id,
  document: documentShape,
  entities: v.array(v.strictObject({ ...entityFields, mentions: v.array(span) })),
  quotes: v.array(quoteShape),
  facts: v.array(factShape),
  dates: v.array(v.strictObject({ start: offset, end: offset, text: v.string(), value: edtf })),
});

const checksum = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'This is not a SHA-256 in lower-case hex.'));

const arrival = v.strictObject({
  document: id,
  provenance: v.picklist(['read', 'pack', 'names']),
  byHand: v.array(v.picklist(['title', 'publisher', 'published', 'url'])),
});

/** A pack: plain data, and nothing beside what is named here. */
export const packShape = v.strictObject({
  format: v.literal('backstory-pack'),
  schema: v.literal(1),
  id,
  title: v.pipe(v.string(), v.nonEmpty()),
  version: v.pipe(v.string(), v.nonEmpty()),
  created: v.pipe(v.string(), v.isoTimestamp()),
  checksums: v.strictObject({ documents: checksum, entities: checksum, quotes: checksum, facts: checksum }),
  documents: v.array(documentShape),
  entities: v.array(entityShape),
  quotes: v.array(quoteShape),
  facts: v.array(factShape),
  arrivals: v.exactOptional(v.array(arrival)),
});
