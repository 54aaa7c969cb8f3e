import type { ClauseKind } from '../sentence/syntax';
import type { Tree } from '../sentence/tree';

/** How the clause with this head stands to the one above it. */
export function kindOf(tree: Tree, head: number): ClauseKind {
  const { relation, part } = tree.token(head);
  const hasSubject = tree.one(head, 'nsubj', 'nsubj:pass', 'csubj', 'cop') !== null;
  const isParticiple = !hasSubject && (part === 'VBG' || part === 'VBN') && tree.one(head, 'aux') === null;
  switch (relation) {
    case 'ccomp':
    case 'xcomp':
    case 'csubj':
      return 'complement';
    case 'acl:relcl':
      return 'relative';
    case 'acl':
      return isParticiple ? 'participle' : markerOf(tree, head) === 'that' ? 'complement' : 'subordinate';
    case 'advcl':
      return isParticiple ? 'participle' : 'subordinate';
    case 'conj':
      return 'coordinated';
    case 'root':
      return 'main';
    default:
      return 'parenthetical';
  }
}

/** while, because, that, "as if", when; a participle's preposition; null without. */
export function markerOf(tree: Tree, head: number): string | null {
  const marks = tree.with(head, 'mark').filter((token) => token < head);
  if (marks.length > 0)
    return marks
      .flatMap((token) => [token, ...tree.with(token, 'fixed')])
      .map((token) => tree.token(token).normal)
      .join(' ');
  const adverb = tree.with(head, 'advmod').find((token) => token < head && tree.token(token).part === 'WRB');
  const preposition = tree.one(head, 'case');
  const token = adverb ?? (preposition !== null && preposition < head ? preposition : null);
  return token === null ? null : tree.token(token).normal;
}
