import { safeDom } from '../dom/safeDom';

const copiedAttributes = ['class', 'id', 'itemprop', 'rel', 'role'];
const maxAttributeLength = 200;

/** An empty copy of the element under this name, with the attributes that extraction uses. */
export function copiedElement(element: Element, name: string, copy: Document): Element {
  const { attribute, localName } = safeDom();
  const made = copy.createElement(name);
  for (const key of copiedAttributes) {
    const value = attribute(element, key);
    if (value !== null && value !== '') made.setAttribute(key, value.slice(0, maxAttributeLength));
  }
  if (localName(element) === 'form') made.setAttribute('role', 'form');
  if (attribute(element, 'aria-hidden') === 'true') made.setAttribute('aria-hidden', 'true');
  if (name === 'a') {
    const href = attribute(element, 'href')?.trim() ?? null;
    // Readability replaces the text nodes of `javascript:` links, and the new ones could not be mapped to the page.
    if (href !== null && !/^\s*javascript:/i.test(href)) made.setAttribute('href', href.slice(0, maxAttributeLength));
  }
  return made;
}
