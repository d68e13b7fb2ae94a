/* An article's elements as plain text: one paragraph for each block, with an empty line between them. */

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED VIDEO AUDIO CANVAS FORM BUTTON INPUT SELECT TEXTAREA NAV FOOTER ASIDE FIGURE PICTURE IMG PRE HEAD'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);
const ELEMENT = 1;
const TEXT = 3;

/** The text of `root` in reading order. Does not recurse, so that deeply nested markup is no danger. */
export function proseOf(root: Node): string {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const words = open
      .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
      .replace(/[^\S\n]+/g, ' ')
      .trim();
    if (words !== '') paragraphs.push(words);
    open = '';
  };
  let node: Node | null = root;
  while (node) {
    const skipped: boolean = node.nodeType === ELEMENT && isSkipped(node as Element);
    if (node.nodeType === TEXT) open += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (node.nodeName.toUpperCase() === 'BR') open += '\n';
    else if (isBlock(node)) close();
    let next: Node | null = skipped ? null : node.firstChild;
    while (!next && node && node !== root) {
      if (isBlock(node)) close();
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  close();
  return paragraphs.join('\n\n');
}

function isBlock(node: Node): boolean {
  return BLOCKS.has(node.nodeName.toUpperCase());
}

function isSkipped(element: Element): boolean {
  return (
    SKIPPED.has(element.nodeName.toUpperCase()) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true'
  );
}
