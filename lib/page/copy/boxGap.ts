import { safeDom } from '../dom/safeDom';

/** In CSS pixels: a gap that a reader takes for a space; letters are set apart by less. */
const leastGap = 3;

/** Letters that are boxes of their own, and big first letters, make words together whatever is between them. */
const mostLetters = 2;

/** Whether the page sets an element of a line apart from what stands before and after it, by a margin or as a box with a ground. */
export function isSetApart(element: Element): boolean {
  if (safeDom().textContent(element).trim().length <= mostLetters) return false;
  const { marginLeft, marginRight, paddingLeft, paddingRight, backgroundColor } = getComputedStyle(element);
  if ([marginLeft, marginRight].some((length) => parseFloat(length) >= leastGap)) return true;
  return isFilled(backgroundColor) && [paddingLeft, paddingRight].every((length) => parseFloat(length) >= leastGap);
}

/** Characters: a longer one is no badge. */
const longestBadge = 30;

/**
 * Whether an element that stands right after a word is a badge: set apart from it, and other than it to look at. "Kovač" and
 * "Green" are then not one name.
 */
export function isBadge(element: Element): boolean {
  const { localName, parentElement, textContent } = safeDom();
  const text = textContent(element).trim();
  if (text.length > longestBadge || !/^\p{L}/u.test(text) || !isSetApart(element)) return false;
  const { backgroundColor, fontSize } = getComputedStyle(element);
  const around = parentElement(element);
  if (localName(element) === 'sup' || isFilled(backgroundColor)) return true;
  return around !== null && getComputedStyle(around).fontSize !== fontSize;
}

const isFilled = (colour: string): boolean => !/^(|transparent|rgba\(.*, 0\))$/.test(colour);
