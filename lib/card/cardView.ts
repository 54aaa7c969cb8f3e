import type { CardContent } from './content';
import type { CardSubject } from './cardSubject';

/** Draws the content of cards, and knows the words for it. */
export interface CardView {
  readonly styles: string;
  /** Of its words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  draw(card: HTMLElement, content: CardContent, actions: CardViewActions): void;
  /** Where the reader has come to: "3 of 9, Lee". */
  position(content: CardContent, index: number, count: number): string;
  /** What came of copying. */
  copied(isCopied: boolean): string;
}

export interface CardViewActions {
  goTo(subject: CardSubject): void;
  /** Whether it could be copied. */
  copy(): Promise<boolean>;
  /** Says that something is wrong here. */
  report(): void;
}
