import type { Words } from '../../components/common/words.ts';
import type { Draft, DraftFields, FieldProblems } from '../../components/corpus/desk.ts';
import { type Details, readDetails } from '../../lib/corpus/details.ts';
import { writtenDate } from '../../lib/corpus/entered-date.ts';
import { isStillToCome } from '../../lib/corpus/still-to-come.ts';
import type { Extraction } from '../../lib/domain/corpus.ts';
import { fieldProblems } from './problem-words.ts';
import type { EditedDocument } from './work/tasks.ts';

/** A document fresh from reading, with what it says of itself in the form. */
export function draftOf({ extraction, ...rest }: Omit<Draft, 'fields'>): Draft {
  return { ...rest, extraction, fields: fieldsOf(extraction) };
}

/** What the reader changed about each document; what was left as it was keeps its own basis. */
export function editedDocuments(drafts: readonly Draft[]): readonly EditedDocument[] {
  return drafts.map(({ extraction, arrival, fields }) => ({
    extraction,
    arrival,
    entered: changedDetails(extraction, fields),
  }));
}

/** What is wrong with what the reader changed about a document, in words. */
export function draftProblems({ extraction, fields }: Draft, words: Words): FieldProblems {
  return fieldProblems(readDetails(changedFields(extraction, fields)).problems, words);
}

/** What wants a look before saving, in words: a date that we only took for the likeliest, or that is still to come. */
export function draftDoubts({ extraction, fields }: Draft, { t }: Words, now: Date): FieldProblems {
  const { document } = extraction;
  const isOurs = fields.published === fieldsOf(extraction).published;
  const published = isOurs ? document.published : readDetails(fields).details.published;
  if (published !== null && isStillToCome(published, now)) return { published: t('optionsFieldDateAhead') };
  if (isOurs && published?.startsWith('XXXX')) return { published: t('optionsFieldDateNoYear') };
  if (isOurs && document.publishedBasis === 'inferred') return { published: t('optionsFieldDateGuess') };
  return {};
}

/** The fields that the reader changed, as entered; the others empty, so that they are not found fault with. */
function changedFields(extraction: Extraction, fields: DraftFields): DraftFields {
  const before = fieldsOf(extraction);
  const changed = (name: keyof DraftFields) => (fields[name] === before[name] ? '' : fields[name]);
  return {
    title: changed('title'),
    publisher: changed('publisher'),
    published: changed('published'),
    url: changed('url'),
  };
}

/** What means something else than before: a date in other words is the same date, and keeps what it rests on. */
function changedDetails(extraction: Extraction, fields: DraftFields): Partial<Details> {
  const before = fieldsOf(extraction);
  const { details: known } = readDetails(before);
  const { details } = readDetails(fields);
  const isSame = (name: keyof Details) =>
    fields[name] === before[name] ||
    (details[name] === known[name] && (details[name] !== null || before[name] === ''));
  const names = (Object.keys(details) as (keyof Details)[]).filter((name) => !isSame(name));
  return Object.fromEntries(names.map((name) => [name, details[name]]));
}

function fieldsOf({ document: { title, publisher, published, url } }: Extraction): DraftFields {
  return {
    title: title ?? '',
    publisher: publisher ?? '',
    published: published === null ? '' : writtenDate(published),
    url: url ?? '',
  };
}
