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
  // From the leaves up, so that a phrase knows how far those inside it reach.
  const at = (token: number | null) => (token === null ? null : (phrases[token] ?? null));
  for (const phrase of phrases) if (phrase) readCore(tree, phrase, 0);
  for (const phrase of phrases) {
    if (!phrase) continue;
    const { head } = phrase;
    phrase.possessor = at(tree.one(head, 'nmod:poss'));
    phrase.appositions = tree.with(head, 'appos').flatMap((token) => at(token) ?? []);
    phrase.modifiers = tree.with(head, 'nmod').flatMap((token) => at(token) ?? []);
    phrase.conjuncts = tree.with(head, 'conj').flatMap((token) => at(token) ?? []);
    const { head: above, relation } = tree.token(head);
    if (relation === 'appos') phrase.appositionOf = at(above);
    if (relation === 'conj') phrase.conjunctOf = at(above);
  }
  return phrases;
}

function draftOf(tree: Tree, head: number): Draft {
  const cases = tree.with(head, 'case').filter((token) => token < head);
  return {
    head,
    first: head,
    last: head,
    span: tree.token(head).span,
    whole: tree.span(firstWithout(tree, head, cases), tree.last(head)),
    determiner: tree.one(head, 'det'),
    possessor: null,
    appositions: [],
    appositionOf: null,
    conjuncts: [],
    conjunctOf: null,
    relatives: [],
    preposition: cases.length === 0 ? null : prepositionOf(tree, cases),
    modifiers: [],
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

/** Sets where the phrase begins and ends without appositions, conjuncts and clauses. A second visit changes nothing. */
function readCore(tree: Tree, phrase: Draft, depth: number): void {
  let first = phrase.head;
  let last = phrase.head;
  for (const token of tree.dependantsOf(phrase.head)) {
    const { relation, before } = tree.token(token);
    if (!inner.has(relation)) continue;
    if (token > phrase.head && (relation === 'advmod' || /[,;:()-]/.test(tree.token(tree.first(token)).before)))
      continue;
    if (token < phrase.head && relation === 'advmod' && before.includes(',')) continue;
    first = Math.min(first, tree.first(token));
    if (token > phrase.head) last = Math.max(last, coreEnd(tree, token, depth));
  }
  phrase.first = first;
  phrase.last = last;
  phrase.span = tree.span(first, last);
}

/** Where a phrase inside another ends: its own core. */
function coreEnd(tree: Tree, head: number, depth: number): number {
  let last = head;
  for (const token of tree.dependantsOf(head)) {
    const { relation } = tree.token(token);
    const isBeside = !/[,;:()-]/.test(tree.token(tree.first(token)).before);
    if (token > head && isBeside && (inner.has(relation) || relation === 'conj'))
      last = Math.max(last, depth > 20 ? token : coreEnd(tree, token, depth + 1));
  }
  return last;
}
