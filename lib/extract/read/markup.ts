/** What to do on the way through a page: whether to go into a node, and what to do when it has been gone through. */
export interface Walk {
  enter(node: Node): boolean;
  leave(node: Node): void;
}

/** Goes through `root` and all in it, in reading order, however deep it is nested. A node not entered is not left. */
export function walk(root: Node, { enter, leave }: Walk): void {
  let node: Node | null = root;
  while (node) {
    const isEntered = enter(node);
    let next: Node | null = isEntered ? node.firstChild : null;
    if (isEntered && !next) leave(node);
    while (!next) {
      if (node === root) return;
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (!node) return;
      leave(node);
    }
    node = next;
  }
}

/** How deep the elements under `root` are nested at the deepest. */
export function depthOf(root: Node): number {
  let depth = 0;
  let deepest = 0;
  walk(root, {
    enter: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
      return true;
    },
    leave: () => {
      depth -= 1;
    },
  });
  return deepest;
}

/** How much of preformatted text is looked at, in characters. */
const SAMPLE = 2_000;
/** Prose is nearly all letters and blanks; code has marks and figures in every word. */
const MOST_MARKS = 0.12;

/** Whether preformatted text is a program or a table of figures; old pages and agencies set whole articles so. */
export function isCode(element: Element): boolean {
  if (element.querySelector('code')) return true;
  const sample = (element.textContent ?? '').slice(0, SAMPLE);
  const marks = sample.match(/[^\p{L}\p{M}\s.,;:'’"“”()-]/gu)?.length ?? 0;
  return marks > sample.length * MOST_MARKS || !/\p{L}\s+\p{L}[\s\S]*[.!?。।]/u.test(sample);
}
