import { describe, expect, it } from 'vitest';
import type { CardAction } from '../../lib/card/actions.ts';
import { reduce } from '../../lib/card/reduce.ts';
import { type CardState, CLOSED, type Subject } from '../../lib/card/state.ts';
import type { CardContent } from '../../lib/domain/card.ts';

const subject = (mention: number): Subject => ({
  mention,
  entity: `e${mention}`,
  name: `Entity ${mention}`,
  surface: 'NATO',
  via: 'exact',
  passage: 'about NATO',
});
const content = { entity: 'e1', name: 'Entity 1' } as unknown as CardContent;

const at =
  (kind: 'markReached' | 'markChosen' | 'cardCommanded') =>
  (mention: number, ticket: number): CardAction => ({
    kind,
    subject: subject(mention),
    point: { x: 1, y: 2 },
    ticket,
  });
const reached = at('markReached');
const chosen = at('markChosen');
const commanded = at('cardCommanded');

const stateAfter = (...actions: readonly CardAction[]): CardState => actions.reduce(reduce, CLOSED);

const HOVERED: readonly CardAction[] = [
  reached(1, 1),
  { kind: 'dwelled', ticket: 1 },
  { kind: 'answered', ticket: 1, content },
  { kind: 'dwelledLong', ticket: 1 },
];

describe('hovering', () => {
  it('shows nothing while the pointer only passes', () => {
    expect(stateAfter(reached(1, 1)).kind).toBe('dwelling');
    expect(stateAfter(reached(1, 1), { kind: 'markLeft' })).toBe(CLOSED);
  });

  it('asks for the card before it shows it', () => {
    const state = stateAfter(reached(1, 1), { kind: 'dwelled', ticket: 1 });
    expect(state).toMatchObject({ kind: 'dwelling', dwell: { answer: { kind: 'awaited', ticket: 1 } } });
  });

  it('shows the card that has come', () => {
    expect(stateAfter(...HOVERED)).toMatchObject({
      kind: 'open',
      card: { hold: 'hover', answer: { kind: 'come', content } },
      dwell: null,
    });
  });

  it('shows a card that is still on its way, and fills it when it comes', () => {
    const open = stateAfter(
      reached(1, 1),
      { kind: 'dwelled', ticket: 1 },
      { kind: 'dwelledLong', ticket: 1 },
    );
    expect(open).toMatchObject({ kind: 'open', card: { answer: { kind: 'awaited' } } });
    expect(reduce(open, { kind: 'answered', ticket: 1, content })).toMatchObject({
      card: { answer: { kind: 'come' } },
    });
  });

  it('shows nothing on hover where the corpus has nothing', () => {
    const state = stateAfter(
      reached(1, 1),
      { kind: 'dwelled', ticket: 1 },
      { kind: 'answered', ticket: 1, content: null },
      { kind: 'dwelledLong', ticket: 1 },
    );
    expect(state.kind).toBe('closed');
  });

  it('counts one rest once, however much the pointer trembles', () => {
    const state = stateAfter(reached(1, 1));
    expect(reduce(state, reached(1, 2))).toBe(state);
  });

  it('drops what the timers of an earlier rest say', () => {
    const state = stateAfter(reached(1, 1), { kind: 'markLeft' }, reached(2, 2));
    expect(reduce(state, { kind: 'dwelled', ticket: 1 })).toBe(state);
    expect(reduce(state, { kind: 'dwelledLong', ticket: 1 })).toBe(state);
  });

  it('drops the late answer to an earlier question', () => {
    const state = stateAfter(
      reached(1, 1),
      { kind: 'dwelled', ticket: 1 },
      reached(2, 2),
      { kind: 'dwelled', ticket: 2 },
      { kind: 'dwelledLong', ticket: 2 },
    );
    expect(reduce(state, { kind: 'answered', ticket: 1, content })).toBe(state);
    expect(reduce(state, { kind: 'failed', ticket: 1 })).toBe(state);
  });
});

describe('leaving', () => {
  it('keeps the card for those who come back', () => {
    const leaving = stateAfter(...HOVERED, { kind: 'markLeft' });
    expect(leaving).toMatchObject({ card: { hold: 'leaving' } });
    expect(reduce(leaving, reached(1, 5))).toMatchObject({ card: { hold: 'hover' } });
    expect(reduce(leaving, { kind: 'cardReached' })).toMatchObject({ card: { hold: 'hover' } });
  });

  it('closes the card for those who stay away', () => {
    const leaving = stateAfter(...HOVERED, { kind: 'markLeft' });
    expect(reduce(leaving, { kind: 'stayedAway', ticket: 1 })).toBe(CLOSED);
    expect(reduce(leaving, { kind: 'stayedAway', ticket: 7 })).toBe(leaving);
  });

  it('crosses another mark on the way to the card without losing it', () => {
    const crossing = stateAfter(...HOVERED, reached(2, 2));
    expect(crossing).toMatchObject({ card: { hold: 'leaving', subject: { mention: 1 } } });
    expect(reduce(crossing, { kind: 'cardReached' })).toMatchObject({
      card: { hold: 'hover', subject: { mention: 1 } },
      dwell: null,
    });
  });

  it('goes on to the other mark for those who rest there', () => {
    const resting = stateAfter(...HOVERED, reached(2, 2), { kind: 'stayedAway', ticket: 1 });
    expect(resting).toMatchObject({ kind: 'dwelling', dwell: { subject: { mention: 2 } } });
    expect(reduce(resting, { kind: 'dwelledLong', ticket: 2 })).toMatchObject({
      kind: 'open',
      card: { subject: { mention: 2 } },
    });
  });
});

describe('holding', () => {
  const pinned = stateAfter(...HOVERED, chosen(1, 2));

  it('pins with a click, and keeps what is shown', () => {
    expect(pinned).toMatchObject({ card: { hold: 'pinned', ticket: 1, answer: { kind: 'come' } } });
  });

  it.each<CardAction>([{ kind: 'markLeft' }, { kind: 'cardLeft' }, { kind: 'stayedAway', ticket: 1 }])(
    'keeps a pinned card when $kind',
    (action) => {
      expect(reduce(pinned, action)).toMatchObject({ card: { hold: 'pinned' } });
    },
  );

  it('does not replace a pinned card by a hover', () => {
    const state = [reached(2, 3), { kind: 'dwelledLong', ticket: 3 } as const].reduce(reduce, pinned);
    expect(state).toMatchObject({ card: { subject: { mention: 1 } } });
  });

  it('replaces a pinned card by a click on another mark', () => {
    expect(reduce(pinned, chosen(2, 3))).toMatchObject({
      card: { subject: { mention: 2 }, ticket: 3, answer: { kind: 'awaited' } },
    });
  });

  it('uses what was fetched for the pointer that then clicks', () => {
    const state = stateAfter(
      reached(1, 1),
      { kind: 'dwelled', ticket: 1 },
      { kind: 'answered', ticket: 1, content },
      chosen(1, 2),
    );
    expect(state).toMatchObject({ card: { hold: 'pinned', answer: { kind: 'come' } } });
  });

  it('lets a card go that is no longer pinned', () => {
    const loose = reduce(pinned, { kind: 'pinned', pinned: false });
    expect(reduce(loose, { kind: 'cardLeft' })).toMatchObject({ card: { hold: 'leaving' } });
  });

  it.each([[stateAfter(...HOVERED)], [stateAfter(...HOVERED, { kind: 'markLeft' })]])(
    'stays when the focus went into it, wherever the pointer is',
    (state) => {
      const held = reduce(state, { kind: 'cardFocused' });
      expect(reduce(held, { kind: 'cardLeft' })).toMatchObject({ card: { hold: 'pinned' } });
    },
  );

  it('stays open by key until it is dismissed', () => {
    const state = stateAfter(commanded(1, 1));
    expect(reduce(state, { kind: 'markLeft' })).toMatchObject({ card: { hold: 'focus' } });
    expect(reduce(state, { kind: 'dismissed' })).toBe(CLOSED);
  });

  it('says of a chosen term that there is nothing on it', () => {
    expect(stateAfter(chosen(1, 1), { kind: 'answered', ticket: 1, content: null })).toMatchObject({
      card: { answer: { kind: 'empty' } },
    });
  });
});

describe('going on inside the card', () => {
  const followed = reduce(stateAfter(...HOVERED), {
    kind: 'entityFollowed',
    subject: { ...subject(1), entity: 'e9', name: 'Another' },
    ticket: 9,
  });

  it('shows the other card, which stays', () => {
    expect(followed).toMatchObject({
      card: { subject: { entity: 'e9' }, answer: { kind: 'awaited', ticket: 9 }, hold: 'pinned' },
    });
  });

  it('goes back to the first one, and no further', () => {
    const back = reduce(followed, { kind: 'wentBack', ticket: 10 });
    expect(back).toMatchObject({ card: { subject: { entity: 'e1' }, trail: [] } });
    expect(reduce(back, { kind: 'wentBack', ticket: 11 })).toBe(back);
  });

  it('keeps the focus where it was opened by key', () => {
    const state = [
      commanded(1, 1),
      { kind: 'entityFollowed', subject: subject(1), ticket: 2 } as const,
    ].reduce(reduce, CLOSED as CardState);
    expect(state).toMatchObject({ card: { hold: 'focus' } });
  });
});

describe('ending', () => {
  it('asks again when the reader tries again', () => {
    const failed = stateAfter(chosen(1, 1), { kind: 'failed', ticket: 1 });
    expect(failed).toMatchObject({ card: { answer: { kind: 'failed' } } });
    expect(reduce(failed, { kind: 'retried', ticket: 2 })).toMatchObject({
      card: { ticket: 2, answer: { kind: 'awaited', ticket: 2 } },
    });
  });

  it('closes when the words go', () => {
    expect(stateAfter(...HOVERED, { kind: 'markVanished', mention: 1 })).toBe(CLOSED);
    expect(stateAfter(reached(1, 1), { kind: 'markVanished', mention: 1 })).toBe(CLOSED);
  });

  it('stays when other words go', () => {
    const state = stateAfter(...HOVERED);
    expect(reduce(state, { kind: 'markVanished', mention: 2 })).toBe(state);
  });

  it.each<CardAction>([
    { kind: 'markLeft' },
    { kind: 'cardReached' },
    { kind: 'cardLeft' },
    { kind: 'cardFocused' },
    { kind: 'dismissed' },
    { kind: 'pinned', pinned: true },
    { kind: 'retried', ticket: 1 },
    { kind: 'stayedAway', ticket: 1 },
    { kind: 'answered', ticket: 1, content },
    { kind: 'failed', ticket: 1 },
    { kind: 'markVanished', mention: 1 },
    { kind: 'dwelled', ticket: 1 },
    { kind: 'dwelledLong', ticket: 1 },
  ])('takes no notice of $kind while nothing is open', (action) => {
    expect(reduce(CLOSED, action)).toBe(CLOSED);
  });
});
