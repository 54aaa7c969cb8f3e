/** Elements with nothing in them to read, or nothing that belongs to a text. */
const dropped = new Set(
  (
    'area audio base canvas datalist dialog embed frame head iframe img input link map meta meter nav noframes ' +
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

/** The roles of parts that are about the page, not of its text (WAI-ARIA landmarks and widgets). */
const droppedRoles =
  /^(alert|alertdialog|button|dialog|listbox|menu|menubar|navigation|search|tab|tablist|toolbar|tooltip)$/;

/**
 * The name under which an element is copied, or null when it is left out. `isBlock`: whether the page shows it as a block,
 * asked only of elements that are inline by themselves.
 */
export function copiedName(name: string, parentName: string, isBlock: () => boolean): string | null {
  if (dropped.has(name)) return null;
  if (copiedAsBlock.has(name)) return name;
  if (becomesDiv.has(name)) return 'div';
  // A button amid a paragraph is a word with an explanation; anywhere else it does something.
  if (name === 'button') return parentName === 'p' ? 'span' : null;
  if (name === 'a' || name === 'br') return name;
  if (isBlock()) return 'div';
  return copiedInline.has(name) ? name : 'span';
}

/** Whether an element with this role is left out, with all that is in it. */
export const isDroppedRole = (role: string | null): boolean => role !== null && droppedRoles.test(role);

/** Whether an element of this name begins and ends a block of text. */
export const isBlockName = (name: string): boolean => copiedAsBlock.has(name);
