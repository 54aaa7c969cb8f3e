import type { CardContent } from './content';
import type { MarkedSubject } from '../summary/markedSubject';

/** Draws the content of cards, and has the strings for it. */
export interface CardView {
  readonly styles: string;
  /** Of the strings. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  draw(card: HTMLElement, content: CardContent, actions: CardViewActions): void;
  /** Where the reader now is: "3 of 9, Lee". */
  position(content: CardContent, index: number, count: number): string;
  /** Says whether copying worked. */
  copied(isCopied: boolean): string;
}

export interface CardViewActions {
  goTo(subject: MarkedSubject): void;
  /** Resolves to whether it could be copied. */
  copy(): Promise<boolean>;
  /** Opens a bug report about the subject. */
  report(): void;
}
