import { aroundOf, type OutlineBlock, type OutlineElement } from '../../page/outline/outline';

/** "0:00 / 3:12", and beside a picture "3:12" alone: elsewhere that is the time of day. */
const progress = /^\d{1,2}:\d\d(?::\d\d)? ?[/|] ?\d{1,2}:\d\d(?::\d\d)?$/;
const duration = /^\d{1,2}:\d\d(?::\d\d)?$/;

/** Characters: a part of the page with more text is more than a player. */
const longestPlayer = 200;

/** The parts of the page that are players of a film or a recording, as the clock in them shows. */
export function playerBoxes(blocks: readonly OutlineBlock[]): Set<OutlineElement> {
  const boxes = new Set<OutlineElement>();
  for (const { text, element } of blocks) {
    const isPlaying = progress.test(text);
    if (!isPlaying && !duration.test(text)) continue;
    for (const around of aroundOf(element)) {
      if (around.textLength > longestPlayer) break;
      if (isPlaying || around.pictures > 0) boxes.add(around);
    }
  }
  return boxes;
}
