import fc from 'fast-check';
import { expect } from 'vitest';
import { guardedCopy } from '../../lib/page/copy/guardedCopy';
import { TimeSlicer } from '../../lib/page/dom/timeSlicer';
import type { ReadBudget } from '../../lib/extraction/readPage';

/** Budgets that most pages exceed. */
export const budgets = fc.record({
  elements: fc.integer({ min: 1, max: 40 }),
  characters: fc.nat(400),
  depth: fc.integer({ min: 1, max: 8 }),
  timeMs: fc.constantFrom(0, 10_000),
});

/** Without a moment, the copy ends where it looks at the clock for the first time. */
const mostNodesInNoTime = 32;

/** Fails unless the copy of the page keeps to all its limits. */
export async function expectWithinBudget(page: Document, budget: ReadBudget): Promise<void> {
  const { document: copy } = await guardedCopy(page, budget, new TimeSlicer(budget.timeMs));
  // Line breaks stand for the elements that are too deep.
  const elements = [...copy.body.querySelectorAll('*')].filter(({ localName }) => localName !== 'br');
  const texts = copy.createTreeWalker(copy.body, NodeFilter.SHOW_TEXT);
  let nodes = elements.length;
  while (texts.nextNode() !== null) nodes++;
  expect(elements.length).toBeLessThanOrEqual(budget.elements);
  expect(copy.body.textContent.length).toBeLessThanOrEqual(budget.characters);
  expect(Math.max(0, ...elements.map(depthOf))).toBeLessThanOrEqual(budget.depth);
  if (budget.timeMs === 0) expect(nodes).toBeLessThan(mostNodesInNoTime);
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let up = element.parentElement; up !== null && up.localName !== 'html'; up = up.parentElement) depth++;
  return depth;
}
