import { type Block, firstNodeOf } from './block.ts';

/** Something that stands somewhere in a block. */
interface Placed {
  readonly block: Block;
  readonly mention: { readonly start: number };
}

/** Whether `a` comes before `b` in the page: negative when it does. A shadow tree counts where its host stands. */
export function inPageOrder(a: Placed, b: Placed): number {
  if (a.block === b.block) return a.mention.start - b.mention.start;
  const [left, right] = [firstNodeOf(a.block), firstNodeOf(b.block)];
  return left === right ? a.mention.start - b.mention.start : nodeOrder(left, right);
}

function nodeOrder(a: Node, b: Node): number {
  const [above, below] = [path(a), path(b)];
  let depth = 0;
  while (depth < above.length && above[depth] === below[depth]) depth++;
  const [left, right] = [above[depth] ?? a, below[depth] ?? b];
  return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The hosts that a node stands in, the outermost first, and the node. */
function path(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...path(root.host), node] : [node];
}
