import { wordLike, type Relation } from '../sentence/relations';
import type { SyntaxToken } from '../sentence/syntax';

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

const nounParts: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'PRP', 'PRP$', 'CD', 'WP', 'DT', 'SYM']);

/** Whether the token heads a noun phrase: a noun or pronoun, or any word or quotation in a noun's place. */
export function isPhraseHead({ part, relation }: SyntaxToken): boolean {
  if (nominal.has(relation)) return true;
  if (wordLike.has(relation) || relation === 'expl') return false;
  return nounParts.has(part);
}
