import { isSetApart } from './boxGap';
import type { CopiedText } from './copiedText';
import type { Flow } from './flow';

/** An element whose children are being copied. */
export interface CopyLevel {
  readonly live: Element;
  /** The element of the copy that takes the children: its own, or an ancestor's. */
  readonly parent: Element;
  readonly children: readonly Node[];
  /** The index of the child that is next. */
  next: number;
  readonly depth: number;
  readonly isTextHidden: boolean;
  /** How it is placed in its line; null for a block. */
  readonly flow: Flow | null;
  /** What follows it in the copy: a generated quotation mark, or the bracket that closes a badge. */
  readonly closing: string | null;
  readonly isInGeneratedQuotes: boolean;
}

/** The level at which the copy begins. */
export const firstLevel = (live: Element, parent: Element, children: readonly Node[]): CopyLevel => ({
  live,
  parent,
  children,
  next: 0,
  depth: 0,
  isTextHidden: false,
  flow: null,
  closing: null,
  isInGeneratedQuotes: false,
});

/** Writes what comes after an element's children. */
export function endLevel(level: CopyLevel, words: CopiedText): void {
  if (level.closing !== null) words.write(level.parent, level.closing);
  separate(level, words);
}

/** Adds a space between words that the page sets apart without one: before an element, and after it. */
export function separate({ live, flow }: CopyLevel, words: CopiedText): void {
  if (flow === 'line' || (flow === 'inline' && words.isInWord() && isSetApart(live))) words.setApart();
}
