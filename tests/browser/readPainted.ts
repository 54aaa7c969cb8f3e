import type { PaintedMark } from './types';

/**
 * What the page's highlight registry paints now, in the order of the text, and then those of its frames. Runs in the page's own world, where both
 * browsers let a registry and its highlights be iterated (an extension's world in Firefox cannot). Left out, because
 * nothing of them is on screen: ranges outside the registry's own document, invalid or without a box, and highlights that no style
 * sheet styles.
 */
export function readPainted(): Omit<PaintedMark, 'kind'>[] {
  const liveRange = (range: AbstractRange): Range | null => {
    if (!range.startContainer.isConnected || !range.endContainer.isConnected) return null;
    const live = (range.startContainer.ownerDocument ?? document).createRange();
    try {
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
    } catch {
      return null; // a StaticRange whose text has become shorter
    }
    return live.collapsed || live.getClientRects().length === 0 ? null : live;
  };
  const lookAt = (range: Range, highlight: string): string => {
    const { startContainer: start } = range;
    const element = start.nodeType === Node.ELEMENT_NODE ? (start as Element) : start.parentElement;
    if (!element) return '';
    const own = getComputedStyle(element);
    const style = getComputedStyle(element, `::highlight(${highlight})`);
    const isClear = (color: string) => color === 'transparent' || /^rgba\(.*, 0\)$|\/ 0\)$/.test(color);
    return [
      isClear(style.backgroundColor) ? '' : `background ${style.backgroundColor}`,
      style.textDecorationLine === 'none'
        ? ''
        : `${style.textDecorationLine} ${style.textDecorationStyle} ${style.textDecorationColor}`,
      style.color === own.color || isClear(style.color) ? '' : `color ${style.color}`,
      style.textShadow === 'none' || style.textShadow === own.textShadow ? '' : `shadow ${style.textShadow}`,
    ]
      .filter(Boolean)
      .join(', ');
  };

  const paintedIn = (world: typeof globalThis) => {
    const registry = (world.CSS as unknown as { highlights?: Iterable<[string, Iterable<AbstractRange>]> }).highlights;
    return [...(registry ?? [])]
      .flatMap(([highlight, ranges]) =>
        [...ranges].flatMap((range) => {
          // A registry paints nothing in another document.
          if (range.startContainer.ownerDocument !== world.document) return [];
          const live = liveRange(range);
          const look = live && lookAt(live, highlight);
          return live && look ? [{ live, mark: { highlight, words: live.toString(), look } }] : [];
        }),
      )
      .sort((a, b) => a.live.compareBoundaryPoints(Range.START_TO_START, b.live))
      .map(({ mark }) => mark);
  };
  const withFrames = (world: typeof globalThis): (typeof globalThis)[] => [
    world,
    ...[...world.document.querySelectorAll<HTMLIFrameElement>('iframe, frame')]
      .flatMap((frame) => frame.contentDocument?.defaultView ?? [])
      .flatMap(withFrames),
  ];
  return withFrames(globalThis).flatMap(paintedIn);
}
