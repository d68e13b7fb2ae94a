import { counted, type MessageKey, type Words } from '../../components/common/words.ts';
import type { FieldProblems } from '../../components/corpus/desk.ts';
import type { DetailsProblem } from '../../lib/corpus/details.ts';
import type { EntryFault, UnpackFlaw } from '../../lib/corpus/unpack-flaw.ts';
import { ALIAS_KINDS, ENTITY_TYPES } from '../../lib/domain/entity.ts';
import { LARGEST_FILE } from '../../lib/extract/read/read-document.ts';
import type { TroubleKind } from '../../lib/store/trouble.ts';
import type { SourceFault } from './work/tasks.ts';

const TROUBLES: Readonly<Record<TroubleKind, MessageKey>> = {
  unavailable: 'problemUnavailable',
  closed: 'problemClosed',
  blocked: 'problemBlocked',
  full: 'problemFull',
  overtaken: 'problemOvertaken',
  newer: 'problemNewer',
  broken: 'problemBroken',
};

const FAULTS: Readonly<Record<SourceFault, MessageKey>> = {
  empty: 'problemEmpty',
  'too-large': 'problemTooLarge',
  'not-text': 'problemNotText',
  'no-article': 'problemNoArticle',
  'not-json': 'problemJson',
  'no-documents': 'problemNoDocuments',
  duplicate: 'problemDuplicate',
  unreadable: 'problemUnreadable',
  'page-closed': 'problemPageClosed',
};

const DETAILS: Readonly<Record<DetailsProblem['kind'], MessageKey>> = {
  'ambiguous-date': 'problemAmbiguousDate',
  'impossible-date': 'problemImpossibleDate',
  'unknown-date': 'problemUnknownDate',
  'bad-address': 'problemBadAddress',
};

/** What a person can do about a failure of the store. */
export function troubleWords(trouble: TroubleKind, { t }: Words): string {
  return t(TROUBLES[trouble]);
}

/** What a person can do where a change of the library failed. Chromium does not say that the disk is full. */
export function changeTroubleWords(trouble: TroubleKind, words: Words): string {
  return trouble === 'closed' ? words.t('problemUnwritten') : troubleWords(trouble, words);
}

/** Why a file or a text could not be read, and what to do. */
export function faultWords(fault: SourceFault, { t }: Words): string {
  return t(FAULTS[fault], String(LARGEST_FILE / 1_000_000));
}

const ENTRY_FAULTS: Readonly<Record<EntryFault, MessageKey>> = {
  'no-object': 'problemEntryNoObject',
  'no-name': 'problemEntryNoName',
  'no-type': 'problemEntryNoType',
  'no-aliases': 'problemEntryNoAliases',
  'bad-alias': 'problemEntryBadAlias',
};

/** The words of which an entry must use one. */
const KNOWN_WORDS: Readonly<Partial<Record<EntryFault, string>>> = {
  'no-type': ENTITY_TYPES.join(', '),
  'bad-alias': ALIAS_KINDS.join(', '),
};

/** What of a pack or a list of names cannot be used, and what to do. */
export function flawWords(flaw: UnpackFlaw, words: Words): string {
  const { t, locale } = words;
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  switch (flaw.kind) {
    case 'later-pack':
      return t('problemLaterPack');
    case 'broken-pack':
      return flaw.others === 0
        ? t('problemBrokenPack', flaw.where, flaw.what)
        : t('problemBrokenPackMore', flaw.where, flaw.what, number(flaw.others));
    case 'many-names':
      return t('problemManyNames', number(flaw.aliases), number(flaw.most));
    case 'entry':
      return t(ENTRY_FAULTS[flaw.fault], number(flaw.number), KNOWN_WORDS[flaw.fault] ?? '');
    case 'more-entries':
      return counted(words, flaw.count, 'problemMoreEntriesOne', 'problemMoreEntriesOther');
  }
}

/** What is wrong in a form, by field. */
export function fieldProblems(problems: readonly DetailsProblem[], { t }: Words): FieldProblems {
  return Object.fromEntries(problems.map(({ field, kind }) => [field, t(DETAILS[kind])]));
}
