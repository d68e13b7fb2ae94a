import { describe, expect, it } from 'vitest';
import {
  type PopupAction,
  type PopupState,
  reducePopup,
  START,
} from '../../../components/search/popup-state.ts';
import type { SearchResult } from '../../../lib/domain/search.ts';
import { natoCard } from '../card-fixture.ts';

const result = (id: string): SearchResult => ({
  kind: 'entity',
  id,
  text: id,
  matched: [],
  type: 'person',
  role: null,
});
const results = [result('a'), result('b'), result('c')];

const stateAfter = (...actions: readonly PopupAction[]): PopupState => actions.reduce(reducePopup, START);
const asked: PopupAction = { kind: 'typed', query: 'nato' };
const answered: PopupAction = { kind: 'answered', query: 'nato', whole: true, results };
const opened: PopupAction = { kind: 'opened', entity: 'nato', name: 'NATO', passage: 'words' };
const shown = { kind: 'shown', content: natoCard } as const;

it('makes the first result the active one', () => {
  expect(stateAfter(asked, answered).active).toBe(0);
  expect(stateAfter(asked, { ...answered, results: [] }).active).toBe(-1);
});

it('drops an answer to what is no longer asked', () => {
  const state = stateAfter({ kind: 'typed', query: 'nato r' }, answered);
  expect(state.answer).toEqual({ kind: 'none' });
  expect(stateAfter(asked, answered, { kind: 'unanswered', query: 'nat' }).answer.kind).toBe('found');
});

it('keeps the former results until the next are here', () => {
  const state = stateAfter(asked, answered, { kind: 'typed', query: 'nato russia' });
  expect(state.answer.kind).toBe('found');
});

it('shows the page again when the box is emptied', () => {
  const state = stateAfter(asked, answered, { kind: 'typed', query: ' ' });
  expect([state.answer.kind, state.active]).toEqual(['none', -1]);
});

it('says when the search did not answer', () => {
  expect(stateAfter(asked, { kind: 'unanswered', query: 'nato' }).answer).toEqual({ kind: 'failed' });
});

describe('the active result', () => {
  it.each([
    [[1], 1],
    [[1, 1, 1], 0],
    [[-1], 2],
    [[-1, -1], 1],
  ])('after steps of %j is %i', (steps, active) => {
    const moves = steps.map((by): PopupAction => ({ kind: 'moved', by }));
    expect(stateAfter(asked, answered, ...moves).active).toBe(active);
  });

  it('is none where there are no results', () => {
    expect(stateAfter({ kind: 'moved', by: 1 }).active).toBe(-1);
  });
});

describe('a card', () => {
  it('is loading, then shown', () => {
    expect(stateAfter(opened).cards[0]?.face).toEqual({ kind: 'loading', name: 'NATO' });
    const state = stateAfter(opened, {
      kind: 'dealt',
      card: { entity: 'nato', passage: 'words' },
      face: shown,
    });
    expect(state.cards[0]?.face).toBe(shown);
  });

  it.each([
    ['another entity', [{ ...opened, entity: 'lavrov' }]],
    ['another passage', [{ ...opened, passage: 'other words' }]],
    ['none any more', [opened, { kind: 'back' }]],
  ] as const)('that comes late changes nothing when the reader has open %s', (_, actions) => {
    const before = stateAfter(...actions);
    const late = { kind: 'dealt', card: { entity: 'nato', passage: 'words' }, face: shown } as const;
    expect(reducePopup(before, late)).toBe(before);
  });

  it('gives way to the results it was opened from', () => {
    const state = stateAfter(asked, answered, { kind: 'moved', by: 1 }, opened, { kind: 'back' });
    expect([state.cards, state.query, state.active]).toEqual([[], 'nato', 1]);
  });

  it('gives way to the card it was opened from, with what that has meanwhile', () => {
    const second = { ...opened, entity: 'lavrov' };
    const late = { kind: 'dealt', card: { entity: 'nato', passage: 'words' }, face: shown } as const;
    const state = stateAfter(opened, second, late, { kind: 'back' });
    expect(state.cards.map(({ entity, face }) => [entity, face])).toEqual([['nato', shown]]);
  });
});

it('takes up what was seen of the page', () => {
  expect(stateAfter({ kind: 'looked', page: { kind: 'unreadable' } }).page).toEqual({ kind: 'unreadable' });
});
