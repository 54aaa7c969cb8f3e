import { firstOf } from '../dom/firstOf';
import { safeDom } from '../dom/safeDom';

/** When a page has so many times the elements of the budget, the copy would end long before the article. */
const farTooMany = 2;

/** How many parts are examined: a page may mark up each of a thousand teasers as an article. */
const mostParts = 100;

/**
 * The element at which the copy begins: the root of what is read; on a page with far too many elements, the smallest part marked
 * up as article or main part that holds most of the paragraphs.
 */
export function copyStart(page: Document, all: Element, mostElements: number): Element {
  const { contains, countNamed, elementsNamed } = safeDom();
  if (countNamed(all, '*') <= farTooMany * mostElements) return all;
  const most = countNamed(all, 'p') / 2;
  const parts = ['article', 'main']
    .flatMap((name) => firstOf(elementsNamed(page, name), mostParts))
    .filter((part) => contains(all, part) && countNamed(part, 'p') > most);
  return parts.sort((a, b) => countNamed(a, '*') - countNamed(b, '*'))[0] ?? all;
}
