import type { Clause, Syntax, SyntaxToken } from '../../syntax/sentence/syntax';

/** Whether a word is a verb that has a tense, or a modal. */
export const isTensed = ({ kind, part }: SyntaxToken): boolean => kind === 'word' && /^(?:VBD|VBZ|VBP|MD)$/.test(part);

type Accepts = (clause: Clause | null | undefined) => boolean;

/** Whether a verb with a tense or a subject stands among the words, in a clause that is accepted: what is said is no thing. */
export function isFiniteBetween(
  { tokens, clauseAt }: Syntax,
  begin: number,
  end: number,
  accepts: Accepts = () => true,
): boolean {
  for (let index = begin; index < end; index++) {
    const token = tokens[index];
    const clause = clauseAt[index];
    if (token && (isTensed(token) || clause?.subject) && accepts(clause)) return true;
  }
  return false;
}
