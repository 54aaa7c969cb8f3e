import type { Flow } from './flow';

/** Elements without text, or without text that could belong to an article. */
const dropped = new Set(
  (
    'area audio base canvas datalist dialog embed frame head iframe img input link map meta meter noframes ' +
    'noscript object optgroup option param picture progress rp rt script select source style template textarea title track video'
  ).split(' '),
);

const copiedAsBlock = new Set(
  (
    'address article aside blockquote body caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ' +
    'ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const copiedInline = new Set(
  'a abbr b bdi bdo br cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(' '),
);

/** HTML's own block elements that Readability would treat as something else. `form` is one: see `guardedCopy`. */
const becomesDiv = new Set('center details dir fieldset form frameset hgroup legend menu search summary'.split(' '));

/** The roles of parts that belong to the page and not to its text (WAI-ARIA landmarks and widgets). */
const droppedRoles =
  /^(alert|alertdialog|button|checkbox|dialog|listbox|menu|menubar|option|radio|radiogroup|search|switch|tab|tablist|toolbar|tooltip)$/;

/** What the page's style says about an element. Computed only where it matters: styles are expensive. */
export interface NamedElement {
  /** How it is placed in the text around it; null if only its name is known. */
  flow(): Flow | null;
  /** For a button or a label: whether it is a word of the text rather than a control. */
  isWord(): boolean;
}

/** The name under which an element is copied; null when it is left out. */
export function copiedName(name: string, { flow, isWord }: NamedElement): string | null {
  if (dropped.has(name)) return null;
  if (name === 'button' || name === 'label') return isWord() ? 'span' : null;
  if (name === 'div') return flow() === 'inline' || flow() === 'line' ? 'span' : name;
  if (copiedAsBlock.has(name)) return name;
  if (becomesDiv.has(name)) return 'div';
  if (name === 'a' || name === 'br') return name;
  if (flow() === 'beside') return 'aside';
  if (flow() === 'block') return 'div';
  return copiedInline.has(name) ? name : 'span';
}

/** Whether an element with this role is left out with its content. */
export const isDroppedRole = (role: string | null): boolean => role !== null && droppedRoles.test(role);

/** Whether an element of this name begins and ends a block of text. */
export const isBlockName = (name: string): boolean => copiedAsBlock.has(name);
