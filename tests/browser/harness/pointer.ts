import type { Page } from 'puppeteer-core';

/** Brings the first place where `words` stand into view and rests the mouse on it. Throws where the page lacks them. */
export async function restOn(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  // A pointer that appears out of nowhere is no movement to every browser: come from beside it.
  await page.mouse.move(x - 3, y - 1);
  await page.mouse.move(x, y);
}

/** The middle of the first line box of the words, in viewport coordinates, after bringing them into view. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(findWords, words);
  if (!place) throw new Error(`The page does not say '${words}'.`);
  return place;
}

/** Runs in the page. Words that stand in one text node only; any white space counts as a blank. */
function findWords(words: string): { x: number; y: number } | null {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const start = (node.nodeValue ?? '').replace(/\s/g, ' ').indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = range.getClientRects();
    if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
}
