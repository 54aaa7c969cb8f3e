/** Adults read non-fiction silently at 238 words a minute (Brysbaert 2019, 190 studies). */
const wordsPerMinute = 238;

/** Whole minutes that reading takes; at least 1. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));

/** This few words left count as the end: about ten seconds. */
const wordsAtTheEnd = 40;

/** Whole minutes left from a position in the text (0 start, 1 end); 0 only at the end. */
export function minutesLeft(words: number, position: number): number {
  const wordsLeft = words * Math.max(0, 1 - position);
  return wordsLeft <= wordsAtTheEnd ? 0 : readingMinutes(wordsLeft);
}
