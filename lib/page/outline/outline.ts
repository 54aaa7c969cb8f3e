import type { BlockKind } from '../../analysis/text/block';
import type { TextPiece } from '../map/textMap';

/** An element around blocks of text, as plain data. */
export interface OutlineElement {
  readonly parent: OutlineElement | null;
  /** Lower case. */
  readonly name: string;
  /** The class names and the id, lower case, separated by blanks. */
  readonly labels: string;
  readonly role: string;
  readonly itemprop: string;
  /** The name and the labels that other elements have too: the same for paragraphs of one kind. */
  readonly structureKey: string;
  /** Characters of block text in the element, and how many of them are in links. */
  textLength: number;
  linkLength: number;
  /** Pictures and videos in the element. */
  pictures: number;
}

/** A text, and where it stands: `at` counts from its beginning. Of the copy's nodes, not the page's. */
export interface OutlineText {
  /** White space collapsed; never empty. */
  readonly text: string;
  readonly runs: readonly (TextPiece & { readonly at: number })[];
}

/** A stretch of text that the page sets apart: a paragraph, a heading, a caption, a menu entry … */
export interface OutlineBlock extends OutlineText {
  readonly kind: BlockKind;
  /** The innermost block element around it. */
  readonly element: OutlineElement;
  /** For a block quotation, the line below it that names its source; null if there is none. */
  readonly source: OutlineText | null;
  /** Characters in links. */
  readonly linkLength: number;
  /** The share of the text that Readability takes as the article's, 0 to 1. */
  readabilityShare: number;
  /** Whether it is a comment below the article, written by somebody who has read it. */
  isComment: boolean;
}

/** The text of a page in page order. */
export interface Outline {
  readonly elements: readonly OutlineElement[];
  readonly blocks: readonly OutlineBlock[];
}

/** The element and all around it, innermost first. */
export function* aroundOf(element: OutlineElement): Generator<OutlineElement> {
  for (let around: OutlineElement | null = element; around !== null; around = around.parent) yield around;
}

/** The innermost of these for which `isSought` holds; null when there is none. */
export function nearest(element: OutlineElement, isSought: (around: OutlineElement) => boolean): OutlineElement | null {
  for (const around of aroundOf(element)) if (isSought(around)) return around;
  return null;
}

/** Whether the element is `outer` or lies in it; false where there is no `outer`. */
export const isInside = (element: OutlineElement, outer: OutlineElement | null): boolean =>
  nearest(element, (around) => around === outer) !== null;
