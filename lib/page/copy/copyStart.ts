import type { SafeDom } from '../dom/safeDom';

/** Pages of so many times the elements that are copied are cut far from their end, wherever their article is. */
const farTooMany = 2;

/** A page may call each of a thousand teasers an article. */
const mostParts = 100;

/**
 * Where the copy begins: at the root of what is read; on a page of far too many elements, at the smallest part that it calls its article or
 * its main part and that holds most of its paragraphs.
 */
export function copyStart(page: Document, all: Element, mostElements: number, dom: SafeDom): Element {
  const { contains, countNamed, elementsNamed } = dom;
  if (countNamed(all, '*') <= farTooMany * mostElements) return all;
  const most = countNamed(all, 'p') / 2;
  const parts = ['article', 'main']
    .flatMap((name) => Array.from(elementsNamed(page, name)).slice(0, mostParts))
    .filter((part) => contains(all, part) && countNamed(part, 'p') > most);
  return parts.sort((a, b) => countNamed(a, '*') - countNamed(b, '*'))[0] ?? all;
}
