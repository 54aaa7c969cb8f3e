import { safeDom } from '../dom/safeDom';
import { speaksOf, type Story } from './storiesOf';

/** The height at which people read, as a share of the window's height. */
const readingLine = 0.3;

/** The least share of the window that the story of the page's title fills when the reader is at it. */
const leastShown = 0.25;

/** The story that the reader is at: that of the page's title if much of it is on screen, else the one at reading height. */
export function storyInView(stories: readonly Story[], title: string, height: number): Story | null {
  const boxes = stories.map((story) => ({ story, box: safeDom().box(story.root) }));
  // A page that is not laid out.
  if (boxes.every(({ box }) => box.height === 0))
    return (boxes.find(({ story: { heading } }) => speaksOf(title, heading)) ?? boxes[0])?.story ?? null;
  const titled = boxes.find(
    ({ story: { heading }, box }) => speaksOf(title, heading) && shownOf(box, height) >= leastShown,
  );
  if (titled !== undefined) return titled.story;
  const line = readingLine * height;
  const at = boxes.findLast(({ box }) => box.top <= line);
  return (at ?? boxes[0])?.story ?? null;
}

const shownOf = ({ top, bottom }: DOMRect, height: number): number =>
  (Math.min(bottom, height) - Math.max(top, 0)) / Math.max(1, height);
