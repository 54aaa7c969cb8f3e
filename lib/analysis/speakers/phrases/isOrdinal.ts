/** the *first*, a *second*, the *last* of them: one of several. */
export const isOrdinal = (word: string): boolean =>
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/.test(word);

/** *One*, the *other*, a *second*: one of several, and who it is is told behind it. */
export const isOneOfSeveral = (word: string): boolean => /^(?:another|one|others?)$/.test(word) || isOrdinal(word);
