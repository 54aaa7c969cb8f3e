import { wordLike } from '../sentence/relations';
import type { SyntaxToken } from '../sentence/syntax';
import type { Tree } from '../sentence/tree';

/** Whether the token heads a clause: a verb, or a predicate with be or a subject. */
export function isClauseHead(tree: Tree, { index, part, relation }: SyntaxToken): boolean {
  if (wordLike.has(relation)) return false;
  return part.startsWith('V') || tree.one(index, 'cop', 'nsubj', 'nsubj:pass', 'csubj') !== null;
}
