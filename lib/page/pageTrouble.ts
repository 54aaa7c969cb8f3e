/** What the page prevents. `words-not-shown`: the words that the reader went to cannot be scrolled into view. `marks-taken-off`: the page
 * keeps removing the marks. */
export const pageTroubles = ['words-not-shown', 'marks-taken-off'] as const;

export type PageTrouble = (typeof pageTroubles)[number];
