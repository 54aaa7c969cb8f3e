/** So many words in title case may be the name of something; more are a headline that is quoted as a statement. */
export const maxTitleWords = 12;
