import type { TextPiece } from '../article/textMap';
import { highlightNames } from './highlightNames';

/** Something to show on the page: these stretches of live text, in this style. */
export interface Mark {
  readonly highlight: string;
  readonly pieces: readonly TextPiece[];
}

export interface Painter {
  /** Shows exactly these marks. */
  paint(marks: readonly Mark[]): void;
  /** Takes all marks off and stops watching the page. */
  clear(): void;
}

/** A piece with the words that it must stand on. */
interface PaintedPiece extends TextPiece {
  readonly words: string;
  readonly highlight: Highlight;
  readonly range: StaticRange;
}

/**
 * Paints marks through the CSS Custom Highlight API: no node of the page is touched.
 * https://drafts.csswg.org/css-highlight-api-1/
 *
 * Ranges are static: live ones cost a page that edits its text a hundred times more. A static range may come to stand on
 * other words when the page changes, so every change is looked at before the browser paints it, and a mark whose words are
 * no longer there goes.
 */
export function createPainter(document: Document): Painter {
  let painted: PaintedPiece[] = [];
  const registry = CSS.highlights;

  const dropStrayMarks = () => {
    painted = painted.filter((piece) => {
      if (piece.node.isConnected && wordsOf(piece) === piece.words) return true;
      piece.highlight.delete(piece.range);
      return false;
    });
  };
  const observer = new MutationObserver(dropStrayMarks);

  const clear = () => {
    observer.disconnect();
    painted = [];
    for (const name of highlightNames) registry.delete(name);
  };

  const paint = (marks: readonly Mark[]) => {
    clear();
    const highlights = new Map<string, Highlight>();
    for (const mark of marks) {
      const highlight = highlights.get(mark.highlight) ?? new Highlight();
      highlights.set(mark.highlight, highlight);
      for (const piece of mark.pieces) {
        const range = new StaticRange({
          startContainer: piece.node,
          startOffset: piece.start,
          endContainer: piece.node,
          endOffset: piece.end,
        });
        highlight.add(range);
        painted.push({ ...piece, words: wordsOf(piece), highlight, range });
      }
    }
    for (const [name, highlight] of highlights) {
      highlight.priority = highlightNames.indexOf(name);
      registry.set(name, highlight);
    }
    const roots = new Set<Node>([document, ...painted.map((piece) => piece.node.getRootNode())]);
    for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true });
  };

  return { paint, clear };
}

const wordsOf = (piece: TextPiece) => piece.node.data.slice(piece.start, piece.end);
