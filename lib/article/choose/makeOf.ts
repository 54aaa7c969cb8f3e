import type { OutlineBlock, OutlineElement } from '../outline';

/** How a block is made: the names and classes of its element and the one around it. */
export function makeOf({ element }: OutlineBlock): string {
  const part = (of: OutlineElement | null) => `${of?.name ?? ''}.${of?.labels.replace(/\d+/g, '') ?? ''}`;
  return `${part(element)} ${part(element.parent)}`;
}
