import { BlockText } from '../../page/outline/blockText';
import { safeDom } from '../../page/dom/safeDom';

/** Elements without text of the page's own. */
const isLeftOut = /^(script|style|noscript|template|textarea|select|title)$/i;

const blocks =
  'address,article,aside,blockquote,body,center,details,dd,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,' +
  'header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul';

/** More text than any changed article has. */
const mostCharacters = 400_000;

/**
 * The page's text between two text nodes, in the form of an article's text: white space becomes one space, blocks and line breaks
 * separate words. Without `after` from the beginning of `root`, without `before` to its end.
 */
export function gatherText(root: Node, after: Text | null, before: Text | null): BlockText {
  // A tree walker cannot be misled by the names of form fields.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    isElement(node) && isLeftOut.test(node.localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  if (after) walker.currentNode = after;
  const gathered = new BlockText();
  let around = after && blockOf(after);
  for (let node = walker.nextNode(); node !== null && node !== before; node = walker.nextNode()) {
    if (isElement(node)) {
      if (node.localName === 'br') gathered.addLineBreak();
      continue;
    }
    const text = node as Text;
    const block = blockOf(text);
    if (block !== around) gathered.addLineBreak();
    around = block;
    gathered.add(text, text.data, { isRaised: isRaised(text) });
    if (gathered.text.length > mostCharacters) break;
  }
  return gathered;
}

/** Not `instanceof`: nodes of a frame have classes of their own. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const blockOf = (text: Text): Element | null => text.parentElement && safeDom().closest(text.parentElement, blocks);

const isRaised = (text: Text): boolean =>
  text.parentElement !== null && safeDom().closest(text.parentElement, 'sup') !== null;
