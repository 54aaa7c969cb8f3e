import type { Token } from '../../text/tagging';

/** Lee’s, the ministers’, of which the token leaves the last mark out; not so the pronouns his and her, or the Portlow of the Portlow Post’s. */
export const isPossessive = ({ text, tags }: Pick<Token, 'text' | 'tags'>): boolean =>
  /['’]s?$/.test(text) || (/s$/.test(text) && tags.has('Possessive') && !tags.has('Pronoun'));
