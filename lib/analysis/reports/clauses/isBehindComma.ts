import type { Scene } from '../../speakers/scene/scene';
import type { SyntaxToken } from '../../syntax/sentence/syntax';

/** Whether a comma precedes a token, maybe inside quotation marks: “a coffin,” *she* said. */
export const isBehindComma = ({ text }: Scene, { before, span }: SyntaxToken): boolean =>
  before.includes(',') || /,["”’]+\s*$/.test(text.slice(Math.max(0, span.start - 4), span.start));
