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

/** A part of the page that is no longer than so many windows is read at once. */
const WINDOWS = 4;

/**
 * What is to be read first: the largest part of the page around the middle of the window that is not too long. Null
 * where the page begins there.
 */
export function partInView(): Element | null {
  if (window.scrollY < innerHeight) return null;
  let part = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  for (let around = part; around && isShort(around); around = around.parentElement) part = around;
  return part;
}

const isShort = (element: Element) => element.getBoundingClientRect().height < WINDOWS * innerHeight;
