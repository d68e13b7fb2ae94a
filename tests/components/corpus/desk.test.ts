import { describe, expect, it } from 'vitest';
import {
  CLEAR_DESK,
  type Desk,
  type DeskEvent,
  type Draft,
  deskAfter,
} from '../../../components/corpus/desk.ts';
import type { Extraction } from '../../../lib/domain/corpus.ts';
import { JUST_READ } from '../../../lib/domain/edition.ts';
import { talks } from './extraction-fixture.ts';

const FIELDS = { title: '', publisher: '', published: '', url: '' };
const progress = { done: 0, total: null, label: 'Reading' };
const refusals = [{ file: 'a.pdf', reason: 'not a text' }];

function draft(id: string): Draft {
  const extraction: Extraction = { ...talks, id, document: { ...talks.document, id } };
  return {
    file: `${id}.txt`,
    extraction,
    fields: FIELDS,
    held: false,
    arrival: JUST_READ,
    pack: null,
    told: [],
  };
}

const deskBy = (...events: readonly DeskEvent[]): Desk => events.reduce(deskAfter, CLEAR_DESK);

const BEGAN: DeskEvent = { kind: 'began', progress };
const READ: DeskEvent = { kind: 'read', drafts: [draft('a'), draft('b')], refusals };
const SAVING: DeskEvent = { kind: 'savingBegan', progress };

describe('the desk', () => {
  it('goes from clear over reading and review to saving', () => {
    expect(deskBy(BEGAN).kind).toBe('reading');
    expect(deskBy(BEGAN, READ)).toEqual({ kind: 'review', drafts: [draft('a'), draft('b')], refusals });
    expect(deskBy(BEGAN, READ, SAVING)).toMatchObject({ kind: 'saving', drafts: [draft('a'), draft('b')] });
    expect(deskBy(BEGAN, READ, SAVING, { kind: 'cleared' })).toEqual(CLEAR_DESK);
  });

  it('is clear again, with the reasons, when nothing could be read', () => {
    expect(deskBy(BEGAN, { kind: 'read', drafts: [], refusals })).toEqual({
      kind: 'clear',
      refusals,
      aside: [],
    });
  });

  it('keeps what the reader wrote about each document', () => {
    const fields = { ...FIELDS, title: 'A better title' };
    const desk = deskBy(BEGAN, READ, { kind: 'edited', id: 'b', fields });
    expect(desk.kind === 'review' && desk.drafts.map((one) => one.fields.title)).toEqual([
      '',
      'A better title',
    ]);
  });

  it('leaves documents out, and is clear when the last one is', () => {
    const without = (id: string): DeskEvent => ({ kind: 'leftOut', ids: [id] });
    expect(deskBy(BEGAN, READ, without('a'))).toMatchObject({ kind: 'review', drafts: [draft('b')] });
    expect(deskBy(BEGAN, READ, without('a'), without('b'))).toMatchObject({ kind: 'clear', refusals });
  });

  it('puts aside what is in review when the reader cancels, and gives it back as it was', () => {
    const fields = { ...FIELDS, title: 'A better title' };
    const reviewed = deskBy(BEGAN, READ, { kind: 'edited', id: 'b', fields });
    const cancelled = deskAfter(reviewed, { kind: 'stopped' });
    expect(cancelled.kind).toBe('clear');
    expect(deskAfter(cancelled, { kind: 'tookBack' })).toEqual(reviewed);
  });

  it('gives back the last document that was left out', () => {
    const last = deskBy(BEGAN, READ, { kind: 'leftOut', ids: ['a'] });
    const clear = deskAfter(last, { kind: 'leftOut', ids: ['b'] });
    expect(deskAfter(clear, { kind: 'tookBack' })).toEqual(last);
  });

  it('loses no draft when saving fails or is stopped', () => {
    const failed = deskBy(BEGAN, READ, SAVING, { kind: 'savingFailed', reason: 'no room' });
    expect(failed).toEqual({
      kind: 'review',
      drafts: [draft('a'), draft('b')],
      refusals: [{ file: null, reason: 'no room' }],
    });
    expect(deskBy(BEGAN, READ, SAVING, { kind: 'stopped' })).toMatchObject({
      kind: 'review',
      drafts: [draft('a'), draft('b')],
    });
  });

  it('is clear when reading is stopped', () => {
    expect(deskBy(BEGAN, { kind: 'stopped' })).toEqual(CLEAR_DESK);
  });

  it.each<[string, Desk, DeskEvent]>([
    ['documents that arrive after reading was stopped', CLEAR_DESK, READ],
    ['progress of work that was stopped', CLEAR_DESK, { kind: 'advanced', progress }],
    ['new work while documents lie in review', deskBy(BEGAN, READ), BEGAN],
    ['a failure of a save that was stopped', deskBy(BEGAN, READ), { kind: 'savingFailed', reason: 'late' }],
    ['a wish to have back what was never there', CLEAR_DESK, { kind: 'tookBack' }],
    ['an edit while saving', deskBy(BEGAN, READ, SAVING), { kind: 'edited', id: 'a', fields: FIELDS }],
  ])('takes no notice of %s', (_what, desk, event) => {
    expect(deskAfter(desk, event)).toBe(desk);
  });
});
