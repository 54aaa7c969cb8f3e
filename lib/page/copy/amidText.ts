import { safeDom } from '../dom/safeDom';

/** How many siblings are checked on each side: the text is next to the element, apart from an empty label or a comment. */
const farthest = 4;

/** How many inline wrappers are followed: a note may be in the wrapper that shows it. */
const mostWrappers = 3;

/** Whether there are words of a sentence right before or after the element, so that it interrupts them in the source. */
export function isAmidText(element: Element): boolean {
  const { parentElement } = safeDom();
  let inner: Element = element;
  for (let i = 0; i <= mostWrappers; i++) {
    if (hasTextBeside(inner)) return true;
    const around = parentElement(inner);
    if (around === null || !getComputedStyle(around).display.startsWith('inline')) return false;
    inner = around;
  }
  return false;
}

function hasTextBeside(element: Element): boolean {
  const { nextSibling, previousSibling } = safeDom();
  for (const step of [previousSibling, nextSibling]) {
    let node = step(element);
    for (let i = 0; node !== null && i < farthest; i++, node = step(node)) if (isWords(node)) return true;
  }
  return false;
}

function isWords(node: Node): boolean {
  const { data, nodeType } = safeDom();
  return nodeType(node) === Node.TEXT_NODE && /\S/.test(data(node as Text));
}
