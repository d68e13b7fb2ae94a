import type { Corpus } from '../domain/corpus.ts';
import { canonicalJson } from './content-key.ts';
import { PARTS } from './pack.ts';

/** One difference between two corpora. `name` is for a person's eye. */
export interface Difference {
  readonly change: 'added' | 'changed' | 'removed';
  readonly part: keyof Corpus;
  readonly id: string;
  readonly name: string;
}

/** What a new corpus adds to an old one, changes in it and removes from it, part by part. */
export function diffCorpora(before: Corpus, after: Corpus): readonly Difference[] {
  return PARTS.flatMap((part) => {
    const old = new Map(before[part].map((record) => [record.id, record]));
    const fresh = new Map(after[part].map((record) => [record.id, record]));
    const describe = (change: Difference['change'], record: Corpus[typeof part][number]): Difference => ({
      change,
      part,
      id: record.id,
      name: nameOf(record),
    });
    return [
      ...[...old.values()].filter(({ id }) => !fresh.has(id)).map((record) => describe('removed', record)),
      ...[...fresh.values()].flatMap((record) => {
        const known = old.get(record.id);
        if (!known) return [describe('added', record)];
        return canonicalJson(known) === canonicalJson(record) ? [] : [describe('changed', record)];
      }),
    ];
  });
}

function nameOf(record: Corpus[keyof Corpus][number]): string {
  if ('name' in record) return record.name;
  if ('label' in record) return record.label;
  if ('content' in record) return record.content.map(({ text }) => text).join(' … ');
  return record.title ?? record.id;
}
