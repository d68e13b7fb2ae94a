import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

/** A face drawn into a document, and what a reader does with it. */
export interface Mounted {
  readonly root: HTMLElement;
  /** The one button with this label or text. Throws where there is none. */
  button(label: string): HTMLButtonElement;
  /** Presses a button and lets everything that follows settle. */
  press(label: string): Promise<void>;
  redraw(face: ComponentChild): Promise<void>;
}

const roots: HTMLElement[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) {
    render(null, root);
    root.remove();
  }
});

/** Draws a face; it is taken away after the test. */
export async function mount(face: ComponentChild): Promise<Mounted> {
  const root = document.createElement('div');
  document.body.append(root);
  roots.push(root);
  const redraw = (next: ComponentChild) => act(() => render(next, root));
  await redraw(face);
  const button = (label: string) => {
    const found = [...root.querySelectorAll('button')].find(
      (candidate) => candidate.getAttribute('aria-label') === label || candidate.textContent === label,
    );
    if (!found) throw new Error(`there is no button '${label}'`);
    return found;
  };
  return {
    root,
    button,
    press: (label) =>
      act(async () => {
        button(label).click();
        await new Promise((resolve) => setTimeout(resolve));
      }),
    redraw,
  };
}
