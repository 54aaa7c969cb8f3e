import { isDateWord } from './dateWords';

/** The words of a line that belong to no date or time. */
export const wordsBesideDates = (text: string): string[] =>
  text.match(/\p{L}+/gu)?.filter((word) => !isDateWord(word)) ?? [];
