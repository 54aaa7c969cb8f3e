/**
 * What a page keeps us from doing. `words-not-shown`: scrolling to the words that the reader went to. `marks-taken-off`: marking
 * them, as the page removes the marks again and again.
 */
export const pageProblems = ['words-not-shown', 'marks-taken-off'] as const;

export type PageProblem = (typeof pageProblems)[number];
