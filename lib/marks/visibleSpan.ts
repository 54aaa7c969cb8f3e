import { countLeading } from '../analysis/text/countLeading';
import type { Span } from '../analysis/text/span';
import type { Article } from '../page/article';
import type { TextMap } from '../page/map/textMap';
import { frameView, inPage, type FrameView } from './frameView';
import { rangeOf } from './pieceRange';
import { isInPage } from '../page/dom/worldOf';

/** The part of the article's text that is on screen, null when none is. Inside a block, offsets are estimated from its height. */
export function visibleSpan(article: Article, map: TextMap): Span | null {
  const { blocks } = article;
  let visible: { start: number; end: number } | null = null;
  for (let i = firstBlockInView(article, map); i < blocks.length; i++) {
    const span = blocks[i]?.span;
    const shown = span && boxOf(map, span);
    if (!shown) continue;
    const { box, view } = shown;
    if (box.top >= innerHeight) break;
    if (box.bottom <= view.top || box.top >= view.bottom) continue;
    const offsetAt = (y: number) => span.start + Math.round(((y - box.top) / box.height) * (span.end - span.start));
    visible ??= { start: offsetAt(Math.max(box.top, view.top)), end: 0 };
    visible.end = offsetAt(Math.min(box.bottom, view.bottom));
  }
  return visible && visible.end > visible.start ? visible : null;
}

/**
 * The index of the first block that ends below the top of the screen. By bisection, as it is needed at every frame of a scroll
 * and an article may have a thousand blocks. Assumes that blocks lie one below the other; one that is not laid out counts as
 * above.
 */
const firstBlockInView = ({ blocks }: Article, map: TextMap): number =>
  countLeading(blocks, ({ span }) => {
    const shown = boxOf(map, span);
    return shown === null || shown.box.bottom <= shown.view.top;
  });

/** The box of a block in the page's window, and where it can be seen; null when it is not laid out. */
function boxOf(map: TextMap, span: Span): { box: DOMRect; view: FrameView } | null {
  const pieces = map.piecesOf(span).filter(({ node }) => isInPage(node));
  const first = pieces[0];
  const last = pieces.at(-1);
  const range = first && rangeOf(first, last);
  if (!range) return null;
  const view = frameView(first.node.ownerDocument);
  const box = inPage(range.getBoundingClientRect(), view);
  return box.height > 0 ? { box, view } : null;
}
