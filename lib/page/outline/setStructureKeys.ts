import type { OutlineElement } from './outline';
import type { TimeSlicer } from '../dom/timeSlicer';

type Made = { -readonly [K in keyof OutlineElement]: OutlineElement[K] };

/** An element around more than so many others tells these from all else, even by a label that it alone has. */
const fewChildren = 4;

/**
 * Names the makes of a page's elements. Figures in a label number elements of one kind; a label that one element alone has
 * ("block-wq-fgh") says nothing of its kind.
 */
export async function setStructureKeys(
  elements: readonly Made[],
  slicer: Pick<TimeSlicer, 'isDue' | 'rest'>,
): Promise<void> {
  const labelCounts = new Map<string, number>();
  const childCounts = new Map<OutlineElement | null, number>();
  for (const element of elements) {
    if (slicer.isDue()) await slicer.rest();
    for (const label of labelsIn(element)) countOne(labelCounts, label);
    countOne(childCounts, element.parent);
  }
  for (const element of elements) {
    if (slicer.isDue()) await slicer.rest();
    const isAround = (childCounts.get(element) ?? 0) > fewChildren;
    const labels = labelsIn(element).filter((label) => isAround || (labelCounts.get(label) ?? 0) > 1);
    element.structureKey = `${element.name}.${labels.join(' ')}`;
  }
}

const labelsIn = ({ labels }: OutlineElement): string[] =>
  labels === '' ? [] : [...new Set(labels.replace(/\d+/g, '').split(' '))];

const countOne = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
