import { safeDom } from '../page/dom/safeDom';
import { documentOf } from '../page/dom/worldOf';
import type { TextMap } from '../page/map/textMap';

/** The element to which a card for this text is added: a modal dialog that holds its words, else the page's root. */
export function holderOf({ runs }: TextMap): Element {
  const words = runs.find(({ node }) => documentOf(node) === document)?.node;
  const around = words === undefined ? null : safeDom().parentElement(words);
  const modal = around === null ? null : safeDom().closest(around, ':modal');
  return modal ?? document.documentElement;
}
