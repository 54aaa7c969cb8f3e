import { safeDom } from '../dom/safeDom';
import { isAmidText } from './amidText';
import { splitTextOf, type SplitText } from './splitText';

/**
 * How the page places an element in the text around it. `beside`: the text continues without it, as around a note in the margin.
 * `line`: part of a text that a script has split, with space before and after it.
 */
export type Flow = 'block' | 'inline' | 'line' | 'beside';

const blockDisplay = /^(block|flow-root|flex|grid|list-item|table|table-row|table-cell)$/;

/** In characters: a drop cap, maybe with an opening quotation mark. */
const mostInitials = 3;

/** In characters: longer text beside a line may be a column of the page. */
const longestNote = 600;

/** How many ancestors of a word may be parts of a split text: line, word, letter. */
const mostSplits = 3;

/** Returns a function that gives an element's flow from its style, and caches it. */
export function makeFlow(): (element: Element) => Flow {
  const { localName, parentElement, textContent } = safeDom();
  const known = new Map<Element, SplitText | null>();

  const splitOf = (element: Element | null, depth = 0): SplitText | null => {
    if (element === null || depth > mostSplits) return null;
    const before = known.get(element);
    if (before !== undefined) return before;
    const split = splitTextOf(element, () => splitOf(parentElement(element), depth + 1) !== null);
    known.set(element, split);
    return split;
  };

  return (element) => {
    const { display, cssFloat, position } = getComputedStyle(element);
    // For the browser, whatever floats or is positioned is a block.
    if (cssFloat !== 'none' || position === 'absolute') {
      const length = textContent(element).trim().length;
      if (length <= mostInitials) return 'inline';
      return length <= longestNote && isAmidText(element) ? 'beside' : 'block';
    }
    const around = parentElement(element);
    const split = splitOf(around);
    if (split === 'lines') return 'line';
    if (!blockDisplay.test(display)) {
      // Boxes in one line are blocks, unless they are words.
      if (localName(element).toLowerCase() !== 'div' || split === 'words' || isAmidText(element)) return 'inline';
      return 'block';
    }
    // In a box that is part of a line, for example a flex box, a block is a word.
    const isInWord = around !== null && getComputedStyle(around).display.startsWith('inline-');
    return split === 'words' || (isInWord && isAmidText(around)) ? 'line' : 'block';
  };
}
