import type { CardContent } from '../../lib/domain/card.ts';
import type { Words } from '../common/words.ts';
import type { FrameKind } from './CardFrame.tsx';

/** What a card can be: on its way, shown, about something the corpus no longer holds, or not to be had. */
export type CardFace =
  | { readonly kind: 'loading'; readonly name: string }
  | { readonly kind: 'shown'; readonly content: CardContent }
  | { readonly kind: 'empty'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string };

/** Shows the card of another entity, for the words that led there. */
export type OpenEntity = (entity: string, name: string, passage: string) => void;

export interface CardProps {
  readonly face: CardFace;
  /** The words that are marked on the page; null where the card was not opened from a page. */
  readonly surface: string | null;
  /** The words of the search result that led here, where one did: the dated fact that it showed stands first. */
  readonly sought?: string;
  readonly words: Words;
  readonly frame: FrameKind;
  readonly pinned: boolean;
  readonly onClose: () => void;
  /** Null where there is nothing to pin the card to. */
  readonly onPin: ((pinned: boolean) => void) | null;
  /** Back to what was shown before; null where there is nothing. */
  readonly onBack: (() => void) | null;
  /** Left out where only one card can be shown: then names lead nowhere. */
  readonly onOpenEntity?: OpenEntity | null;
  /** The reader says that the page's words are not this entity. */
  readonly onMute: () => void;
  readonly onRetry: () => void;
  /** Puts plain text on the clipboard; resolves to whether it is there. */
  readonly onCopy: (text: string) => Promise<boolean>;
}
