import type { TextPiece } from '../page/map/textMap';
import { standsOn, pieceText } from './follow/standsOn';
import { highlightNames, markNames } from './highlightNames';
import { registryOf, worldOf, type PageWorld } from '../page/dom/worldOf';

/** A mark to show on the page: these words of the article, under this highlight. */
export interface Mark {
  readonly highlight: string;
  readonly words: string;
  /** The live text that holds the words. */
  readonly pieces: readonly TextPiece[];
}

export interface Painter {
  /** Shows exactly these marks, except those whose pieces do not hold their words. */
  paint(marks: readonly Mark[]): void;
  /** Removes the marks whose words a change of the page has taken away. Returns true if it removed any. */
  dropStrays(changes: readonly MutationRecord[]): boolean;
  /** Restores highlights that the page has deleted from the registry it shares with us. Returns true if any were missing. */
  restore(): boolean;
  /** Removes all marks. */
  clear(): void;
}

/** The pieces of a mark, with the words that each must continue to hold. */
type PaintedMark = readonly {
  readonly piece: TextPiece;
  readonly words: string;
  readonly page: Document;
  readonly highlight: Highlight;
  readonly range: StaticRange;
}[];

/**
 * Paints marks through the CSS Custom Highlight API: no node of the page is touched.
 * https://drafts.csswg.org/css-highlight-api-1/
 *
 * Ranges are static, as live ones make a page's own text edits a hundred times slower. When the page changes, a static range may
 * end up on other words: so `dropStrays` has to be called with every change before the browser paints it.
 */
export function createPainter(): Painter {
  const painted = new Map<Text, Set<PaintedMark>>();
  /** Our highlights in the registry of the page, and in those of frames with marks. */
  const own = new Map<Document, Map<string, Highlight>>([[document, new Map()]]);

  const highlightIn = (page: Document, { Highlight }: PageWorld, name: string): Highlight => {
    const highlights = own.get(page) ?? new Map<string, Highlight>();
    own.set(page, highlights);
    const highlight = highlights.get(name) ?? new Highlight();
    highlights.set(name, highlight);
    return highlight;
  };

  const add = ({ highlight: name, words, pieces }: Mark) => {
    if (!standsOn(words, pieces)) return;
    const mark: PaintedMark = pieces.flatMap((piece) => {
      const page = piece.node.ownerDocument;
      const world = worldOf(page);
      if (!world) return [];
      const highlight = highlightIn(page, world, name);
      return [{ piece, words: pieceText(piece) ?? '', page, highlight, range: rangeIn(world, piece) }];
    });
    for (const { piece, highlight, range } of mark) {
      highlight.add(range);
      const marks = painted.get(piece.node);
      if (marks) marks.add(mark);
      else painted.set(piece.node, new Set([mark]));
    }
  };

  const drop = (mark: PaintedMark) => {
    for (const { piece, page, highlight, range } of mark) {
      if (worldOf(page)) highlight.delete(range);
      const marks = painted.get(piece.node);
      marks?.delete(mark);
      if (marks?.size === 0) painted.delete(piece.node);
    }
  };

  const dropStraysAt = (node: Text): boolean => {
    const strays = [...(painted.get(node) ?? [])].filter((mark) =>
      mark.some(({ piece, words, page }) => pieceText(piece) !== words || piece.node.ownerDocument !== page),
    );
    strays.forEach(drop);
    return strays.length > 0;
  };

  return {
    paint: (marks) => {
      painted.clear();
      for (const highlights of own.values()) highlights.clear();
      for (const mark of marks) add(mark);
      for (const [page, highlights] of own) {
        const registry = registryOf(page);
        if (registry) show(highlights, registry);
        // Lets a frame that has gone be freed.
        if (highlights.size === 0 && page !== document) own.delete(page);
      }
    },
    dropStrays: (changes) => {
      // What was removed may now be elsewhere, for example in a frame, which has another registry.
      const hasRemoved = changes.some(({ removedNodes }) => removedNodes.length > 0);
      const suspects = hasRemoved ? [...painted.keys()] : new Set(changes.map(({ target }) => target as Text));
      return [...suspects].map(dropStraysAt).includes(true);
    },
    restore: () => {
      let isAnyMissing = false;
      for (const [page, highlights] of own) {
        const registry = registryOf(page);
        for (const [name, highlight] of highlights) {
          if (!registry || registry.get(name) === highlight) continue;
          registry.set(name, highlight);
          isAnyMissing = true;
        }
      }
      return isAnyMissing;
    },
    clear: () => {
      painted.clear();
      for (const [page, highlights] of own) {
        const registry = registryOf(page);
        // A highlight of the same name may belong to a newer version.
        for (const [name, highlight] of highlights) if (registry?.get(name) === highlight) registry.delete(name);
        highlights.clear();
      }
    },
  };
}

/** Makes these the only highlights of ours in the registry, replacing those that an older version has left. */
function show(highlights: ReadonlyMap<string, Highlight>, registry: HighlightRegistry): void {
  for (const name of markNames) {
    const highlight = highlights.get(name);
    if (!highlight) registry.delete(name);
    else registry.set(name, Object.assign(highlight, { priority: highlightNames.indexOf(name) }));
  }
}

const rangeIn = ({ StaticRange }: PageWorld, { node, start, end }: TextPiece): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
