/** a *second*, a *third* …: one more of several. */
export const isOrdinal = (word: string): boolean =>
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(word);
