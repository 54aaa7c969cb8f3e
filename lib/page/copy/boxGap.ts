import { isClear } from '../dom/isClear';
import { safeDom } from '../dom/safeDom';

/** In CSS pixels: the least gap that reads as a space; letter-spacing is less. */
const leastGap = 3;

/** Boxes of up to this many letters are letters of a word, or drop caps, whatever the gap. */
const mostLetters = 2;

/** Whether an inline element is set apart from the words around it, by a margin or by a background. */
export function isSetApart(element: Element): boolean {
  if (safeDom().textContent(element).trim().length <= mostLetters) return false;
  const { marginLeft, marginRight, paddingLeft, paddingRight, backgroundColor } = getComputedStyle(element);
  if ([marginLeft, marginRight].some((length) => parseFloat(length) >= leastGap)) return true;
  return !isClear(backgroundColor) && [paddingLeft, paddingRight].every((length) => parseFloat(length) >= leastGap);
}

/** In characters: longer ones are no badges. */
const longestBadge = 30;

/**
 * Whether an element right after a word is a badge: set apart from it, and different in style. So "Kovač" and "Green" are not one
 * name.
 */
export function isBadge(element: Element): boolean {
  const { localName, parentElement, textContent } = safeDom();
  const text = textContent(element).trim();
  if (text.length > longestBadge || !/^\p{L}/u.test(text) || !isSetApart(element)) return false;
  const { backgroundColor, fontSize } = getComputedStyle(element);
  const around = parentElement(element);
  if (localName(element) === 'sup' || !isClear(backgroundColor)) return true;
  return around !== null && getComputedStyle(around).fontSize !== fontSize;
}
