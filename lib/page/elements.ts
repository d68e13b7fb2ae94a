/**
 * How an element takes part in the text of a page.
 * - `inline`: its text goes on in the running text
 * - `block`: its text stands for itself
 * - `break`: a line break in running text, or what stands over it
 * - `skip`: nobody reads a name there, or it is not ours to read
 * - `heading`, `part`: blocks that begin a section of the page
 */
export type Role = 'inline' | 'block' | 'break' | 'skip' | 'heading' | 'part';

const ROLES: Readonly<Record<Role, string>> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q ruby s slot small span strike strong sub sup time u var',
  block: '',
  break: 'br wbr hr rp rt',
  skip: 'audio button canvas code datalist embed frame head iframe img input kbd label map math menu meter nav noscript object option picture progress samp script select style svg template textarea title tt video',
  heading: 'h1 h2 h3 h4',
  part: 'article aside main',
};

const roleOfName = new Map<string, Role>();
for (const [role, names] of Object.entries(ROLES))
  for (const name of names.split(' ')) roleOfName.set(name, role as Role);

/** Editors that draw what is written in them as plain elements, over a field of their own that cannot be seen. */
const EDITORS = '.CodeMirror, .ace_editor, .monaco-editor';

/** What may take an element out of the text, asked of the browser in one question: few elements have any of it. */
const MAYBE_SKIPPED = `[hidden], [aria-hidden], [contenteditable], [role], ${EDITORS}`;

/** ARIA roles of what is operated, not read, and of the foot of the page. */
const OPERATED =
  ' alert button combobox contentinfo listbox log menu menubar menuitem navigation option radiogroup scrollbar search searchbox slider spinbutton status switch tab tablist textbox timer toolbar tooltip tree treegrid ';

/** Elements that are read as code when their text is set out by a highlighter. */
const HIGHLIGHTED_CODE = 'code, samp, kbd, span[class]';

/** The footer of one of these belongs to its text; any other is that of the page: addresses, rights, languages. */
const HAS_OWN_FOOTER = 'article, aside, blockquote, figure, main, section';

/**
 * What keeps a container from being read in one piece: all but the plainest inline elements, and whatever may be left
 * out or set apart by its style. Asked of the browser in one question, which it answers at the first one it meets.
 */
export const NOT_PLAIN =
  ':not(a, abbr, b, cite, del, dfn, em, i, ins, mark, q, small, strong, sub, sup, time, u), [class], [style], [slot], ' +
  MAYBE_SKIPPED;

/** The attributes that decide whether an element is read: a change of one of them is a change of the text. */
export const DECIDING_ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable'];

/**
 * What is asked here of elements that are read. A form answers with its input of that name instead, if it has one:
 * such a form is left alone.
 */
const ASKED = [
  ...[
    'checkVisibility',
    'childElementCount',
    'closest',
    'contains',
    'firstChild',
    'getAttribute',
    'getRootNode',
    'hasAttribute',
  ],
  ...['hasAttributes', 'isConnected', 'isContentEditable', 'localName', 'matches', 'nodeType', 'parentNode'],
  ...['parentElement', 'querySelector', 'shadowRoot', 'textContent'],
];

/** How an element takes part in the page's text. Reads names and attributes only: no style, no layout. */
export function roleOf(element: Element): Role {
  const name = element.localName;
  const named = roleOfName.get(name);
  if (named === 'skip' || named === 'break') return named;
  if (named === undefined && isSkippedByName(element, name)) return 'skip';
  if (element.hasAttributes() && element.matches(MAYBE_SKIPPED) && isSkippedByAttribute(element))
    return 'skip';
  if (named === 'inline' && element.shadowRoot) return 'block';
  return named ?? (name.includes('-') && isInlineByStyle(element) ? 'inline' : 'block');
}

/** Elements that only what is in them or around them decides about. */
function isSkippedByName(element: Element, name: string): boolean {
  switch (name) {
    case 'footer':
      return !element.closest(HAS_OWN_FOOTER);
    case 'pre':
      return element.querySelector(HIGHLIGHTED_CODE) !== null;
    case 'form':
      return ASKED.some((name) => typeof Object.getOwnPropertyDescriptor(element, name)?.value === 'object');
    default:
      return typeof name !== 'string';
  }
}

function isSkippedByAttribute(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  return (role !== null && OPERATED.includes(` ${role} `)) || element.matches(EDITORS);
}

/** Of custom elements only: nothing but their style tells. */
function isInlineByStyle(element: Element): boolean {
  return !element.shadowRoot && !isSetApart(element);
}

/** Whether an element's text stands for itself, as its style has it. A drop capital's, which floats, does not. */
export function isSetApart(element: Element): boolean {
  const style = getComputedStyle(element);
  const floats = /left|right|start|end/.test(style.getPropertyValue('float'));
  return !floats && /^(?:block|flex|grid|table|list-item|flow-root)/.test(style.display);
}
