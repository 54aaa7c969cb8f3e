import type { OutlineBlock } from '../../page/outline/outline';

/** How a block is made: what its element and the one around it are. */
export const structureKeyOf = ({ element }: OutlineBlock): string =>
  `${element.structureKey} ${element.parent?.structureKey ?? '.'}`;
