/* Every delay of the card, in milliseconds of rest. */

/** The pointer rests on a mark: ask for its card, so that it is there when it is shown. */
export const PREFETCH_AFTER = 150;

/** The pointer still rests on the mark: this is interest, not passing by. Show the card. */
export const SHOW_AFTER = 500;

/** The pointer left both mark and card: time enough to cross the gap between them, or to come back. */
export const CLOSE_AFTER = 300;
