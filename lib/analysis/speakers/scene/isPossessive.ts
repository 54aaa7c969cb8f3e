import type { Token } from '../../text/tagging';

/** Lee’s, the ministers’. */
export const isPossessive = ({ text }: Pick<Token, 'text'>): boolean => /['’]s?$/.test(text);
