/** What the page keeps us from. `words-not-shown`: what the reader went to cannot be brought on screen. `marks-taken-off`: again and again. */
export const pageTroubles = ['words-not-shown', 'marks-taken-off'] as const;

export type PageTrouble = (typeof pageTroubles)[number];
