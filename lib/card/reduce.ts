import type { CardAction } from './actions.ts';
import { type Answer, type CardState, CLOSED, type Dwell, type Hold, type OpenCard } from './state.ts';

/** What the reader has before their eyes after `action`. Pure; returns the same object where nothing changes. */
export function reduce(state: CardState, action: CardAction): CardState {
  switch (action.kind) {
    case 'markReached':
      return reach(state, { ...action, answer: null });
    case 'markLeft':
      return leave(withDwell(state, null));
    case 'cardReached':
      return withHold(withDwell(state, null), 'leaving', 'hover');
    case 'cardLeft':
      return leave(state);
    case 'cardFocused':
      return withHold(withHold(state, 'leaving', 'pinned'), 'hover', 'pinned');
    case 'dwelled':
      return awaitDwell(state, action.ticket);
    case 'dwelledLong':
      return showDwell(state, action.ticket);
    case 'stayedAway':
      return stayedAway(state, action.ticket);
    case 'markChosen':
      return choose(state, action, 'pinned');
    case 'cardCommanded':
      return choose(state, action, 'focus');
    case 'pinned':
      return state.kind === 'open' ? withCard(state, { hold: action.pinned ? 'pinned' : 'hover' }) : state;
    case 'dismissed':
      return state.kind === 'closed' ? state : CLOSED;
    case 'entityFollowed':
      return state.kind === 'open' ? follow(state, action) : state;
    case 'wentBack':
      return state.kind === 'open' ? goBack(state, action.ticket) : state;
    case 'retried':
      return state.kind === 'open' ? withCard(state, asked(action.ticket)) : state;
    case 'answered':
      return settle(
        state,
        action.ticket,
        action.content ? { kind: 'come', content: action.content } : { kind: 'empty' },
      );
    case 'failed':
      return settle(state, action.ticket, { kind: 'failed' });
    case 'markVanished':
      return vanish(state, action.mention);
  }
}

type Open = Extract<CardState, { kind: 'open' }>;
type Followed = Extract<CardAction, { kind: 'entityFollowed' }>;
type Choice = Extract<CardAction, { kind: 'markChosen' | 'cardCommanded' }>;

const asked = (ticket: number) => ({ ticket, answer: { kind: 'awaited', ticket } as const });

const withCard = (state: Open, change: Partial<OpenCard>): Open => ({
  ...state,
  card: { ...state.card, ...change },
});

function withDwell(state: CardState, dwell: Dwell | null): CardState {
  if (state.kind === 'open') return state.dwell === dwell ? state : { ...state, dwell };
  if (dwell) return { kind: 'dwelling', dwell };
  return state.kind === 'dwelling' ? CLOSED : state;
}

function withHold(state: CardState, from: Hold, to: Hold): CardState {
  return state.kind === 'open' && state.card.hold === from ? withCard(state, { hold: to }) : state;
}

const leave = (state: CardState) => withHold(state, 'hover', 'leaving');

const dwellOf = (state: CardState) => (state.kind === 'closed' ? null : state.dwell);

function reach(state: CardState, { subject, point, ticket, answer }: Dwell): CardState {
  if (dwellOf(state)?.subject.mention === subject.mention) return state;
  if (state.kind === 'open' && state.card.subject.mention === subject.mention)
    return withHold(withDwell(state, null), 'leaving', 'hover');
  return leave(withDwell(state, { subject, point, ticket, answer }));
}

function awaitDwell(state: CardState, ticket: number): CardState {
  const dwell = dwellOf(state);
  if (!dwell || dwell.ticket !== ticket || dwell.answer) return state;
  return withDwell(state, { ...dwell, answer: { kind: 'awaited', ticket } });
}

/** A pinned card stays: the reader wanted it, and only rests on something else. */
function showDwell(state: CardState, ticket: number): CardState {
  const dwell = dwellOf(state);
  if (!dwell || dwell.ticket !== ticket) return state;
  if (state.kind === 'open' && (state.card.hold === 'pinned' || state.card.hold === 'focus')) return state;
  if (dwell.answer?.kind === 'empty') return withDwell(state, null);
  const answer = dwell.answer ?? asked(ticket).answer;
  return { kind: 'open', card: { ...dwell, answer, hold: 'hover', trail: [] }, dwell: null };
}

function stayedAway(state: CardState, ticket: number): CardState {
  if (state.kind !== 'open' || state.card.ticket !== ticket || state.card.hold !== 'leaving') return state;
  return state.dwell ? { kind: 'dwelling', dwell: state.dwell } : CLOSED;
}

/** The same words chosen again keep the card and what it shows. */
function choose(state: CardState, { subject, point, ticket }: Choice, hold: Hold): CardState {
  if (state.kind === 'open' && state.card.subject.mention === subject.mention)
    return { ...withCard(state, { hold }), dwell: null };
  const dwell = dwellOf(state);
  const known = dwell?.subject.mention === subject.mention && dwell.answer?.kind === 'come';
  const answer = known && dwell.answer ? dwell.answer : asked(ticket).answer;
  return { kind: 'open', card: { subject, point, ticket, answer, hold, trail: [] }, dwell: null };
}

/** A reader who goes on inside the card is at home in it: it stays until they close it. */
function follow(state: Open, { subject, ticket }: Followed): CardState {
  const { hold, trail, subject: former } = state.card;
  const kept = hold === 'focus' ? hold : 'pinned';
  return withCard(state, { subject, ...asked(ticket), hold: kept, trail: [...trail, former] });
}

function goBack(state: Open, ticket: number): CardState {
  const subject = state.card.trail.at(-1);
  if (!subject) return state;
  return withCard(state, { subject, ...asked(ticket), trail: state.card.trail.slice(0, -1) });
}

function settle(state: CardState, ticket: number, answer: Answer): CardState {
  if (state.kind === 'open' && isAwaited(state.card.answer, ticket)) return withCard(state, { answer });
  const dwell = dwellOf(state);
  if (dwell && isAwaited(dwell.answer, ticket)) return withDwell(state, { ...dwell, answer });
  return state;
}

const isAwaited = (answer: Answer | null, ticket: number) =>
  answer?.kind === 'awaited' && answer.ticket === ticket;

function vanish(state: CardState, mention: number): CardState {
  if (state.kind === 'open' && state.card.subject.mention === mention)
    return state.dwell ? { kind: 'dwelling', dwell: state.dwell } : CLOSED;
  return dwellOf(state)?.subject.mention === mention ? withDwell(state, null) : state;
}
