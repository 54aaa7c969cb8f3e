import type { OutlineBlock } from './outline';
import type { PageKind } from './types';

/** Why the page is not an article; null when it is one. */
export function pageKindOf(blocks: readonly OutlineBlock[]): PageKind | null {
  return blocks.length === 0 ? 'empty' : null;
}
