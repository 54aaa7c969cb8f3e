import type { Scene } from './scene';

/** The items of a block, `[first, end)`, without the mark that ends it; none where there is no such block. */
export const itemsOfBlock = ({ blockItems }: Scene, block: number): readonly [first: number, end: number] =>
  blockItems[block] ?? [0, 0];

/** The text of a block from its first item on, which is behind a dateline. */
export function textOfBlock(scene: Scene, block: number): string {
  const [first, end] = itemsOfBlock(scene, block);
  return scene.text.slice(scene.items[first]?.span.start, scene.items[end]?.span.start ?? 0).trimEnd();
}

/** Whether a line ends as a sentence does, or with a colon; headlines do not. */
export const endsInStop = (line: string): boolean => /[.!?:]["”’'»]?$/u.test(line);
