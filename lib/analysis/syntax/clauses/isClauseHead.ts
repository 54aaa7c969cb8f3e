import type { Relation } from '../sentence/relations';
import type { SyntaxToken } from '../sentence/syntax';
import type { Tree } from '../sentence/tree';

/** The relations of a verb form that is no clause: a reported plan, including this. */
const wordLike: ReadonlySet<Relation> = new Set([
  'amod',
  'compound',
  'case',
  'mark',
  'aux',
  'aux:pass',
  'cop',
  'fixed',
  'advmod',
  'flat',
  'det',
  'cc',
  'compound:prt',
  'nummod',
  'discourse',
]);

/** Whether the token heads a clause: a verb, or a predicate with be or a subject. */
export function isClauseHead(tree: Tree, { index, part, relation }: SyntaxToken): boolean {
  if (wordLike.has(relation)) return false;
  return part.startsWith('V') || tree.one(index, 'cop', 'nsubj', 'nsubj:pass', 'csubj') !== null;
}
