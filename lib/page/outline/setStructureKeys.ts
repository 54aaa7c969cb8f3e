import type { Mutable } from '../../analysis/text/mutable';
import type { OutlineElement } from './outline';
import type { TimeSlicer } from '../dom/timeSlicer';

/** The labels of an element with more children than this always count, even if no other element has them. */
const fewChildren = 4;

/**
 * Sets the structure key of every element of a page. Digits in a label only number elements of one kind, and a label that no other
 * element has ("block-wq-fgh") says nothing about the kind: both are left out.
 */
export async function setStructureKeys(
  elements: readonly Mutable<OutlineElement>[],
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
