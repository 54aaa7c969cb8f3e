/**
 * Whether a place where the words stand is on screen; words that are joined by an ellipsis stand apart. Runs inside the page:
 * self-contained.
 */
export function isOnScreen(words: string): boolean {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.checkVisibility()) nodes.push(node as Text);
  }
  const letters = nodes.flatMap((node) => [...node.data].map((letter, offset) => ({ node, offset, letter })));
  const solid = letters.filter(({ letter }) => /[\p{L}\p{N}]/u.test(letter));
  const page = solid.map(({ letter }) => letter.toLowerCase()[0]).join('');
  const wanted = (words.split(' … ')[0] ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  for (let at = page.indexOf(wanted); at >= 0; at = page.indexOf(wanted, at + 1)) {
    const first = solid[at];
    if (!first) continue;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(first.node, first.offset + 1);
    const { top, bottom } = range.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight && bottom > top) return true;
  }
  return false;
}
