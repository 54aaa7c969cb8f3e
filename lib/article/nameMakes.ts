import type { OutlineElement } from './outline';

type Made = { -readonly [K in keyof OutlineElement]: OutlineElement[K] };

/**
 * Names the makes of a page's elements. Figures in a label number elements of one kind. A label that one element alone has
 * ("block-wq-fgh") says nothing of its kind, unless several others stand in it: then it tells these from all else.
 */
export function nameMakes(elements: readonly Made[]): void {
  const labelsOf = elements.map(({ labels }) => [...new Set(labels.replace(/\d+/g, '').split(' '))]);
  const labelCounts = countsOf(labelsOf.flat());
  const childCounts = countsOf(elements.map(({ parent }) => parent));
  for (const [i, element] of elements.entries()) {
    const isAround = (childCounts.get(element) ?? 0) > 4;
    const labels = labelsOf[i]?.filter((label) => isAround || (labelCounts.get(label) ?? 0) > 1) ?? [];
    element.make = `${element.name}.${labels.join(' ')}`;
  }
}

function countsOf<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
