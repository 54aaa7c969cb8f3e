import type { TextPiece } from '../article/textMap';
import { standsOn, wordsOf } from './follow/standsOn';
import { highlightNames, markNames } from './highlightNames';

/** Something to show on the page: these words of the article, in this style. */
export interface Mark {
  readonly highlight: string;
  readonly words: string;
  /** The stretches of live text that hold the words. */
  readonly pieces: readonly TextPiece[];
}

export interface Painter {
  /** Shows exactly these marks, but those whose words are not where they should be. */
  paint(marks: readonly Mark[]): void;
  /** Takes off the marks whose words a change of the page has taken away. Gives whether there were any. */
  dropStrays(changes: readonly MutationRecord[]): boolean;
  /** Takes all marks off. */
  clear(): void;
}

/** A mark with the words that each of its pieces must go on holding. */
interface PaintedMark {
  readonly highlight: Highlight;
  readonly pieces: readonly { readonly piece: TextPiece; readonly words: string; readonly range: StaticRange }[];
}

/**
 * Paints marks through the CSS Custom Highlight API: no node of the page is touched.
 * https://drafts.csswg.org/css-highlight-api-1/
 *
 * Ranges are static: live ones cost a page that edits its text a hundred times more. A static range may come to stand on
 * other words when the page changes: whoever paints shows the painter every change before the browser paints it.
 */
export function createPainter(): Painter {
  const painted = new Map<Text, Set<PaintedMark>>();
  const registry = CSS.highlights;
  let own = new Map<string, Highlight>();

  const add = ({ highlight: name, words, pieces }: Mark) => {
    if (!standsOn(words, pieces)) return;
    const highlight = own.get(name) ?? new Highlight();
    own.set(name, highlight);
    const ranged = pieces.map((piece) => ({ piece, words: wordsOf(piece) ?? '', range: rangeOf(piece) }));
    const mark = { highlight, pieces: ranged };
    for (const { piece, range } of ranged) {
      highlight.add(range);
      const marks = painted.get(piece.node);
      if (marks) marks.add(mark);
      else painted.set(piece.node, new Set([mark]));
    }
  };

  const drop = (mark: PaintedMark) => {
    for (const { piece, range } of mark.pieces) {
      mark.highlight.delete(range);
      const marks = painted.get(piece.node);
      marks?.delete(mark);
      if (marks?.size === 0) painted.delete(piece.node);
    }
  };

  const dropStraysAt = (node: Text): boolean => {
    const strays = [...(painted.get(node) ?? [])].filter((mark) =>
      mark.pieces.some(({ piece, words }) => wordsOf(piece) !== words),
    );
    strays.forEach(drop);
    return strays.length > 0;
  };

  return {
    paint: (marks) => {
      painted.clear();
      own = new Map();
      for (const mark of marks) add(mark);
      for (const name of markNames) {
        const highlight = own.get(name);
        // What an older version of the extension has left goes, too.
        if (!highlight) registry.delete(name);
        else registry.set(name, Object.assign(highlight, { priority: highlightNames.indexOf(name) }));
      }
    },
    dropStrays: (changes) => {
      const edited = new Set(changes.map(({ target }) => target as Text).filter((node) => painted.has(node)));
      const hasRemoved = changes.some(({ removedNodes }) => removedNodes.length > 0);
      const removed = hasRemoved ? [...painted.keys()].filter((node) => !node.isConnected) : [];
      return [...edited, ...removed].map(dropStraysAt).includes(true);
    },
    clear: () => {
      painted.clear();
      // Those of the same name may be a newer version's by now.
      for (const [name, highlight] of own) if (registry.get(name) === highlight) registry.delete(name);
      own = new Map();
    },
  };
}

const rangeOf = ({ node, start, end }: TextPiece): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
