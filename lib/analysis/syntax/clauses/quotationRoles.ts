import { cueWord } from '../../lexicon/cueForms';
import type { Clause, Nominal, QuotationRole, SyntaxToken } from '../sentence/syntax';
import type { Tree } from '../sentence/tree';

/** What each quoted stretch is in the sentence around it, in text order. */
export function readQuotationRoles(
  tree: Tree,
  phrases: readonly (Nominal | null)[],
  clauses: readonly (Clause | null)[],
): QuotationRole[] {
  return tree.tokens.flatMap((token): QuotationRole[] => {
    const { index, quotation, head } = token;
    if (!quotation) return [];
    const own = clauses[index] ?? null;
    const kind = kindOf(tree, token, clauses);
    const before = tree.previous(index);
    const marker = before === null ? null : tree.token(before);
    const beside =
      own === null
        ? tree
            .with(index, 'parataxis')
            .map((below) => clauses[below])
            .find((clause) => clause)
        : null;
    return [
      {
        token: index,
        ...quotation,
        kind,
        clause: own ?? beside ?? clauseAbove(tree, head, clauses),
        noun: head >= 0 && kind !== 'predicate' && kind !== 'clause' ? (phrases[head] ?? null) : null,
        marker: marker && (marker.relation === 'case' || marker.relation === 'mark') ? marker.normal : null,
      },
    ];
  });
}

function clauseAbove(tree: Tree, from: number, clauses: readonly (Clause | null)[]): Clause | null {
  for (let at = from; at >= 0; at = tree.token(at).head) {
    const clause = clauses[at];
    if (clause?.head === at) return clause;
  }
  return null;
}

function kindOf(
  tree: Tree,
  { index, head, relation }: SyntaxToken,
  clauses: readonly (Clause | null)[],
): QuotationRole['kind'] {
  if (tree.one(index, 'cop') !== null) return 'predicate';
  if (tree.one(index, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass') !== null) return 'clause';
  const above = head < 0 ? null : (clauses[head] ?? null);
  switch (relation) {
    case 'root':
      return tree.with(index, 'parataxis').some((below) => clauses[below]) ? 'complement' : 'independent';
    case 'obj':
      return above && cueWord(above.lemma)?.isLabel === false ? 'complement' : 'object';
    case 'ccomp':
    case 'parataxis':
      return 'complement';
    case 'xcomp':
      return 'predicate';
    case 'nsubj':
    case 'nsubj:pass':
    case 'csubj':
      return 'subject';
    case 'appos':
    case 'acl':
    case 'acl:relcl':
      return 'apposition';
    case 'conj':
      return 'conjunct';
    case 'obl':
    case 'obl:agent':
    case 'advcl':
    case 'nmod':
    case 'iobj':
      return tree.with(index, 'case', 'mark').some((token) => tree.token(token).normal === 'as')
        ? 'predicate'
        : 'oblique';
    default:
      return above ? 'complement' : 'modifier';
  }
}
