import type { Page } from 'puppeteer-core';
import { eventually } from './harness/rig.ts';

/* What a reader does on the options page, in words. */

/** All that the page shows. */
// biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not shown
export const shown = (page: Page) => page.evaluate(() => document.body.innerText);

/** Waits until the page shows these words. */
export async function sees(page: Page, words: string, within = 10_000): Promise<void> {
  await eventually(
    async () => (await shown(page)).includes(words),
    `'${words}' on the options page`,
    within,
  ).catch(async (error: unknown) => {
    throw new Error(`${String(error)}\nIt shows:\n${await shown(page)}`);
  });
}

/** Presses the button or follows the link with this label or text. Throws where there is none. */
export async function press(page: Page, label: string): Promise<void> {
  const isPressed = await page.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, a, summary')].find(
      (element) => element.ariaLabel === wanted || element.textContent?.trim() === wanted,
    );
    if (!found || (found instanceof HTMLButtonElement && found.disabled)) return false;
    found.click();
    return true;
  }, label);
  if (!isPressed) throw new Error(`There is nothing to press that says '${label}'.`);
}

/** Writes into the field with this label, in place of what is there. */
export async function write(page: Page, label: string, words: string): Promise<void> {
  await page.evaluate(
    ({ wanted, value }) => {
      const found = [...document.querySelectorAll('label')].find((element) =>
        element.textContent?.trim().startsWith(wanted),
      );
      const field = found?.control ?? found?.querySelector('input, textarea');
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
        throw new Error(`There is no field '${wanted}'.`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { wanted: label, value: words },
  );
}

/** A file as the reader drops it; `size` fills it with that many blanks instead. */
export interface Dropped {
  readonly name: string;
  readonly text?: string;
  readonly bytes?: readonly number[];
  readonly size?: number;
}

/** Drops files on the page where it says so. */
export async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text, bytes, size } of dropped) {
      const content = bytes ? new Uint8Array(bytes) : size ? new Uint8Array(size).fill(32) : (text ?? '');
      transfer.items.add(new File([content], name));
    }
    const zone = document.querySelector('.drop');
    if (!zone) throw new Error('There is nowhere to drop a file.');
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, files);
}

/** The titles of the listed documents, from the top. */
export const titles = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.documents-title')].map((link) => link.textContent ?? ''),
  );
