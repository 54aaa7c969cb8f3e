import { pageReaders } from '../pageReaders';

/** In CSS pixels: a gap that a reader takes for a space; letters are set apart by less. */
const leastGap = 3;

/** Letters that are boxes of their own, and big first letters, make words together whatever is between them. */
const mostLetters = 2;

/** Whether the page sets an element of a line apart from what stands before and after it, by a margin or as a box with a ground. */
export function isSetApart(element: Element): boolean {
  if (pageReaders().textContent(element).trim().length <= mostLetters) return false;
  const { marginLeft, marginRight, paddingLeft, paddingRight, backgroundColor } = getComputedStyle(element);
  if ([marginLeft, marginRight].some((length) => parseFloat(length) >= leastGap)) return true;
  const isFilled = !/^(|transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  return isFilled && [paddingLeft, paddingRight].every((length) => parseFloat(length) >= leastGap);
}
