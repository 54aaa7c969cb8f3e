import { safeDom } from '../dom/safeDom';
import { isAmidText } from './amidText';
import { splitTextOf, type SplitText } from './splitText';

/**
 * How an element is placed in the text around it, as the page shows it. `beside`: the text runs on without it, as around a note
 * in the margin. `line`: a part of a text that a script has taken apart, with space before and after it.
 */
export type Flow = 'block' | 'inline' | 'line' | 'beside';

const blockDisplay = /^(block|flow-root|flex|grid|list-item|table|table-row|table-cell)$/;

/** A big first letter, with an opening mark before it. */
const mostInitials = 3;

/** Characters: what is longer, and stands beside a line of text, may be a column of the page. */
const longestNote = 600;

/** Elements around a word that are asked whether they are parts of a text that has been taken apart: line, word, letter. */
const mostSplits = 3;

/** Returns a function that tells, from an element's style, how it is placed in the text around it. Remembers what it has computed. */
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
    // To the browser, whatever floats or is lifted out of its line is a block.
    if (cssFloat !== 'none' || position === 'absolute') {
      const length = textContent(element).trim().length;
      if (length <= mostInitials) return 'inline';
      return length <= longestNote && isAmidText(element) ? 'beside' : 'block';
    }
    const around = parentElement(element);
    const split = splitOf(around);
    if (split === 'lines') return 'line';
    if (!blockDisplay.test(display)) {
      // Boxes that stand in one line are blocks to each other, unless they are words.
      if (localName(element).toLowerCase() !== 'div' || split === 'words' || isAmidText(element)) return 'inline';
      return 'block';
    }
    // In a box that is a part of a line, a flexible one for instance, what would be a block is a word.
    const isInWord = around !== null && getComputedStyle(around).display.startsWith('inline-');
    return split === 'words' || (isInWord && isAmidText(around)) ? 'line' : 'block';
  };
}
