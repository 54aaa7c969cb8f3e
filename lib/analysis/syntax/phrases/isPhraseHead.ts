import type { Relation } from '../sentence/relations';
import type { SyntaxToken } from '../sentence/syntax';
import type { Tree } from '../sentence/tree';

/** The relations of a noun's place. */
const nominal: ReadonlySet<Relation> = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'nmod',
  'nmod:poss',
  'appos',
]);

/** The relations of a word inside another phrase or beside a verb. */
const inside: ReadonlySet<Relation> = new Set([
  'compound',
  'flat',
  'det',
  'amod',
  'case',
  'mark',
  'fixed',
  'aux',
  'aux:pass',
  'cop',
  'cc',
  'advmod',
  'nummod',
  'compound:prt',
  'expl',
  'discourse',
]);

const nounParts: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'PRP', 'PRP$', 'CD', 'WP', 'DT', 'SYM']);

/** Whether the token heads a noun phrase: a noun or pronoun, or any word or quotation in a noun's place. */
export function isPhraseHead(tree: Tree, { index, part, relation }: SyntaxToken): boolean {
  if (nominal.has(relation)) return true;
  if (inside.has(relation)) return false;
  if (relation === 'conj') {
    const first = tree.token(index).head;
    return (
      first >= 0 &&
      nounParts.has(part) &&
      (nominal.has(tree.token(first).relation) || nounParts.has(tree.token(first).part))
    );
  }
  return nounParts.has(part);
}
