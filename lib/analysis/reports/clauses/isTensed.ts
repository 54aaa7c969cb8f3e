import type { Clause, Syntax, SyntaxToken } from '../../syntax/sentence/syntax';

/** Whether a word is a tensed verb or a modal. */
export const isTensed = ({ kind, part }: SyntaxToken): boolean => kind === 'word' && /^(?:VBD|VBZ|VBP|MD)$/.test(part);

type Accepts = (clause: Clause | null | undefined) => boolean;

/** Whether some token in the range is tensed, or the verb of a clause with a subject, in a clause that is accepted. */
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
