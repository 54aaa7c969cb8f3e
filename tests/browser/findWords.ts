import type { Point } from './findInPanel';

/**
 * Scrolls to the first place where the words stand in the page's visible text, within one text node, and gives the
 * middle of their first line. Null when they do not stand there. Runs inside the page: self-contained.
 */
export function findWords(words: string): Point | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = (node as Text).data.indexOf(words);
    if (start < 0 || !node.parentElement?.checkVisibility()) continue;
    node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    const line = range.getClientRects()[0];
    if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }
  return null;
}
