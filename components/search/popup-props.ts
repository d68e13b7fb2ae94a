import type { SearchResult } from '../../lib/domain/search.ts';
import type { Words } from '../common/words.ts';
import type { FoundTerm, PopupState } from './popup-state.ts';

/** What the popup shows, and what the reader can do with it. */
export interface PopupProps {
  readonly state: PopupState;
  readonly words: Words;
  readonly onType: (query: string) => void;
  readonly onMove: (by: number) => void;
  readonly onOpen: (result: SearchResult) => void;
  readonly onOpenEntity: (entity: string, name: string, passage: string) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onRetrySearch: () => void;
  readonly onRetryCard: () => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onJump: (term: FoundTerm) => void;
  readonly onAdd: () => void;
  readonly onSwitchSite: (site: string, on: boolean) => void;
  readonly onAllow: () => void;
  readonly onReload: () => void;
  readonly onOptions: () => void;
}
