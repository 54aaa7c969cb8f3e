/**
 * What a page keeps the extension from doing. `words-not-shown`: scrolling to the words that were asked for. `marks-taken-off`:
 * marking words, as the page removes the marks again and again.
 */
export const pageProblems = ['words-not-shown', 'marks-taken-off'] as const;

export type PageProblem = (typeof pageProblems)[number];
