import { safeDom } from '../dom/safeDom';

/** "1", "[12]", "a", "*": the text of a reference to a note. */
const mark = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?(?:, ?\d{1,3})*$/;

/** Units that are raised to a power: m², km³, cm². */
const unit = /(?:^|[^\p{L}])(?:[kcdm]?m|ft|in|mi|yd|s)$/u;

/**
 * Whether a raised element is a footnote reference: it holds a link to a place in the page, or is a raised figure after a word
 * or a full stop. `before`: the text right before it.
 */
export function isNoteReference(element: Element, before: string): boolean {
  const { attribute, children, localName, nodeType, textContent } = safeDom();
  const text = textContent(element).trim();
  if (!mark.test(text)) return false;
  const leads = children(element, 10).some(
    (node) =>
      nodeType(node) === Node.ELEMENT_NODE &&
      localName(node as Element) === 'a' &&
      (attribute(node as Element, 'href') ?? '').includes('#'),
  );
  return leads || (/[\p{L}.,;:!?”"’)]$/u.test(before) && !unit.test(before) && /\d|[*†‡§]/.test(text));
}
