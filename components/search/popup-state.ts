import type { EntityType } from '../../lib/domain/entity.ts';
import type { SearchAnswer } from '../../lib/domain/search.ts';
import type { CardFace } from '../card/card-props.ts';

/** A term that was found on the page, with how often. */
export interface FoundTerm {
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  readonly count: number;
  /** The frame of its first mention. */
  readonly frame: number;
}

/** What the popup knows of the page in the active tab. */
export type PageState =
  /** Being asked. */
  | { readonly kind: 'asking' }
  /**
   * The terms found, in the order of the page; possibly none. `marked`: how many of their mentions are marked, where a page
   * gets no more marks; null where all are that should be.
   */
  | {
      readonly kind: 'terms';
      readonly site: string;
      readonly terms: readonly FoundTerm[];
      readonly marked: number | null;
    }
  /** The reader switched marking off: on this site, or everywhere. */
  | { readonly kind: 'off'; readonly site: string; readonly everywhere: boolean }
  /** A page that no extension may read. */
  | { readonly kind: 'unreadable' }
  /** The reader has not given, or has taken back, the permission to read pages. */
  | { readonly kind: 'withheld' }
  /** Our script does not answer in this page: it was open before the extension was. */
  | { readonly kind: 'silent'; readonly site: string };

/** What the search has to say. */
export type Answer =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'found'; readonly query: string } & SearchAnswer)
  | { readonly kind: 'failed' };

/** A card that was opened from a result, or from another card; its passage chooses which quotes come first. */
export interface OpenCard {
  readonly entity: string;
  readonly name: string;
  readonly passage: string;
  readonly face: CardFace;
}

export interface PopupState {
  readonly query: string;
  readonly answer: Answer;
  /** The result that Enter opens: its place in the list, or -1 for none. */
  readonly active: number;
  /** Cards opened one from another; the last is shown. */
  readonly cards: readonly OpenCard[];
  readonly page: PageState;
}

export const START: PopupState = {
  query: '',
  answer: { kind: 'none' },
  active: -1,
  cards: [],
  page: { kind: 'asking' },
};

/** What happened. */
export type PopupAction =
  | { readonly kind: 'typed'; readonly query: string }
  | ({ readonly kind: 'answered'; readonly query: string } & SearchAnswer)
  | { readonly kind: 'unanswered'; readonly query: string }
  | { readonly kind: 'moved'; readonly by: number }
  | { readonly kind: 'opened'; readonly entity: string; readonly name: string; readonly passage: string }
  | { readonly kind: 'dealt'; readonly card: Pick<OpenCard, 'entity' | 'passage'>; readonly face: CardFace }
  | { readonly kind: 'back' }
  | { readonly kind: 'looked'; readonly page: PageState };

/** What the popup shows next. Answers to what is no longer asked change nothing. */
export function reducePopup(state: PopupState, action: PopupAction): PopupState {
  switch (action.kind) {
    case 'typed':
      return typed(state, action.query);
    case 'answered':
      if (action.query !== state.query) return state;
      return { ...state, answer: { ...action, kind: 'found' }, active: action.results.length > 0 ? 0 : -1 };
    case 'unanswered':
      return action.query === state.query ? { ...state, answer: { kind: 'failed' }, active: -1 } : state;
    case 'moved':
      return { ...state, active: moved(state, action.by) };
    case 'opened': {
      const { entity, name, passage } = action;
      return {
        ...state,
        cards: [...state.cards, { entity, name, passage, face: { kind: 'loading', name } }],
      };
    }
    case 'dealt':
      return dealt(state, action.card, action.face);
    case 'back':
      return { ...state, cards: state.cards.slice(0, -1) };
    case 'looked':
      return { ...state, page: action.page };
  }
}

/** The former results stay until the new ones are here, so that the list does not flicker. */
function typed(state: PopupState, query: string): PopupState {
  if (query.trim() !== '') return { ...state, query };
  return { ...state, query, answer: { kind: 'none' }, active: -1 };
}

/** Past either end of the list comes the other. */
function moved({ answer, active }: PopupState, by: number): number {
  const length = answer.kind === 'found' ? answer.results.length : 0;
  if (length === 0) return -1;
  if (active < 0) return by > 0 ? 0 : length - 1;
  return (active + by + length) % length;
}

function dealt(state: PopupState, asked: Pick<OpenCard, 'entity' | 'passage'>, face: CardFace): PopupState {
  const isAsked = (card: OpenCard) => card.entity === asked.entity && card.passage === asked.passage;
  if (!state.cards.some(isAsked)) return state;
  return { ...state, cards: state.cards.map((card) => (isAsked(card) ? { ...card, face } : card)) };
}
