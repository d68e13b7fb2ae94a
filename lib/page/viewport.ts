import type { Size } from '../card/geometry.ts';

/**
 * What is seen of the page, in CSS pixels, without the scrollbars: the box that fixed elements are placed in. In
 * quirks mode the body has these figures, and the root element other ones.
 */
export function viewport(): Size {
  const { compatMode, body, documentElement } = document;
  const { clientWidth, clientHeight } = compatMode === 'BackCompat' && body ? body : documentElement;
  return { width: clientWidth || innerWidth, height: clientHeight || innerHeight };
}
