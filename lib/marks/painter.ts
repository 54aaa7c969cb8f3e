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
 * no longer there goes; `strayed` is told.
 */
export function createPainter(document: Document, strayed: () => void): Painter {
  const painted = new Map<Text, PaintedPiece[]>();
  const registry = CSS.highlights;

  const dropStrays = (node: Text) => {
    const pieces = painted.get(node);
    const kept = pieces?.filter((piece) => node.isConnected && wordsOf(piece) === piece.words);
    if (!pieces || kept?.length === pieces.length) return false;
    for (const piece of pieces) if (!kept?.includes(piece)) piece.highlight.delete(piece.range);
    if (kept && kept.length > 0) painted.set(node, kept);
    else painted.delete(node);
    return true;
  };

  const observer = new MutationObserver((mutations) => {
    const edited = mutations.filter(({ type }) => type === 'characterData').map(({ target }) => target as Text);
    const hasRemoved = mutations.some(({ removedNodes }) => removedNodes.length > 0);
    const removed = hasRemoved ? [...painted.keys()].filter((node) => !node.isConnected) : [];
    if ([...edited, ...removed].map(dropStrays).includes(true)) strayed();
  });

  const clear = () => {
    observer.disconnect();
    painted.clear();
    for (const name of highlightNames) registry.delete(name);
  };

  const add = (piece: TextPiece, highlight: Highlight) => {
    const { node, start, end } = piece;
    const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
    highlight.add(range);
    painted.set(node, [...(painted.get(node) ?? []), { ...piece, words: wordsOf(piece), highlight, range }]);
  };

  const paint = (marks: readonly Mark[]) => {
    clear();
    const highlights = new Map<string, Highlight>();
    for (const mark of marks) {
      const highlight = highlights.get(mark.highlight) ?? new Highlight();
      highlights.set(mark.highlight, highlight);
      for (const piece of mark.pieces) add(piece, highlight);
    }
    for (const [name, highlight] of highlights) {
      highlight.priority = highlightNames.indexOf(name);
      registry.set(name, highlight);
    }
    const roots = new Set<Node>([document, ...[...painted.keys()].map((node) => node.getRootNode())]);
    for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true });
  };

  return { paint, clear };
}

const wordsOf = (piece: TextPiece) => piece.node.data.slice(piece.start, piece.end);
