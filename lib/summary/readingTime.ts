/** Adults read non-fiction silently at 238 words a minute (Brysbaert 2019, 190 studies). */
const wordsPerMinute = 238;

/** Whole minutes that reading takes; at least 1. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));

/** Whole minutes left from a place in the text (0 start, 1 end); 0 when less than half a minute is left. */
export const minutesLeft = (words: number, place: number): number =>
  Math.round((words * Math.max(0, 1 - place)) / wordsPerMinute);
