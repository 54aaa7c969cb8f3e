import type { OutlineBlock } from '../../page/outline/outline';

/** Identifies a block's structure: the structure keys of its element and of that element's parent. */
export const structureKeyOf = ({ element }: OutlineBlock): string =>
  `${element.structureKey} ${element.parent?.structureKey ?? '.'}`;
