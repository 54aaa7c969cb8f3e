import type { Mutable } from '../../text/mutable';
import type { Relation } from '../sentence/relations';
import type { Nominal } from '../sentence/syntax';
import type { Tree } from '../sentence/tree';
import { isPhraseHead } from './isPhraseHead';

type Draft = Mutable<Nominal>;

/** What stands inside a noun phrase, before or after its head. */
const inner: ReadonlySet<Relation> = new Set([
  'det',
  'amod',
  'compound',
  'flat',
  'nummod',
  'nmod:poss',
  'nmod',
  'advmod',
  'fixed',
]);

/** The noun phrase of each token that heads one; null for the others. */
export function readPhrases(tree: Tree): (Nominal | null)[] {
  const phrases = tree.tokens.map((token) => (isPhraseHead(token) ? draftOf(tree, token.index) : null));
  for (const phrase of phrases) {
    const possessor = phrase && tree.one(phrase.head, 'nmod:poss');
    if (phrase && possessor !== null) phrase.possessor = phrases[possessor] ?? null;
  }
  return phrases;
}

function draftOf(tree: Tree, head: number): Draft {
  const cases = tree.with(head, 'case').filter((token) => token < head);
  const [first, last] = coreOf(tree, head);
  return {
    head,
    first,
    last,
    span: tree.span(first, last),
    whole: tree.span(firstWithout(tree, head, cases), tree.last(head)),
    possessor: null,
    preposition: cases.length === 0 ? null : prepositionOf(tree, cases),
  };
}

/** The preposition in full: according to, because of. */
const prepositionOf = (tree: Tree, cases: readonly number[]): string =>
  cases
    .flatMap((token) => [token, ...tree.with(token, 'fixed')])
    .map((token) => tree.token(token).normal)
    .join(' ');

/** The first word under a head, the preposition and conjunction before it left out. */
function firstWithout(tree: Tree, head: number, cases: readonly number[]): number {
  const starts = tree
    .dependantsOf(head)
    .filter((token) => !cases.includes(token) && !['cc', 'mark', 'case', 'punct'].includes(tree.token(token).relation))
    .map((token) => tree.first(token));
  return Math.min(head, ...starts);
}

/** The first and the last token of the phrase without appositions, conjuncts and clauses. */
function coreOf(tree: Tree, head: number): readonly [first: number, last: number] {
  let first = head;
  let last = head;
  for (const token of tree.dependantsOf(head)) {
    const { relation, before } = tree.token(token);
    if (!inner.has(relation)) continue;
    if (token > head && (relation === 'advmod' || /[,;:()-]/.test(tree.token(tree.first(token)).before))) continue;
    if (token < head && relation === 'advmod' && before.includes(',')) continue;
    first = Math.min(first, tree.first(token));
    if (token > head) last = Math.max(last, coreEnd(tree, token));
  }
  return [first, last];
}

/** Where a phrase inside another ends: its own core. */
function coreEnd(tree: Tree, head: number, depth = 0): number {
  let last = head;
  for (const token of tree.dependantsOf(head)) {
    const { relation } = tree.token(token);
    const isBeside = !/[,;:()-]/.test(tree.token(tree.first(token)).before);
    if (token > head && isBeside && (inner.has(relation) || relation === 'conj'))
      last = Math.max(last, depth > 20 ? token : coreEnd(tree, token, depth + 1));
  }
  return last;
}
