import { wordsAt, type Span } from '../analysis/text/span';
import type { Passage } from './passages';
import { countWords } from './wordCount';

/** The number of words in a passage, without the narration that interrupts it and without what a report quotes. */
export const countPassageWords = (text: string, { own }: Pick<Passage, 'own'>): number =>
  own.reduce((sum, span) => sum + countWords(wordsAt(text, span)), 0);

/** The text of a passage, its parts joined by an ellipsis. */
export const passageText = (text: string, { content }: Pick<Passage, 'content'>): string =>
  content.map((span) => wordsAt(text, span)).join(' … ');

/** From the first character of a passage to the last, narration in between included. */
export function passageSpan({ content }: Pick<Passage, 'content'>): Span {
  const start = content[0]?.start ?? 0;
  return { start, end: content.at(-1)?.end ?? start };
}
