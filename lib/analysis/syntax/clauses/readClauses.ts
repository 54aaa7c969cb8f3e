import type { Mutable } from '../../text/mutable';
import type { Clause } from '../sentence/syntax';
import type { Tree } from '../sentence/tree';
import { adjacentSubject, freePhrases } from './adjacentSubject';
import { isClauseHead } from './isClauseHead';
import { addresseeOf, agentOf, type Phrases } from './participants';
import { kindOf, markerOf } from './standing';
import { understoodSubject } from './understoodSubject';
import { readVerbGroup } from './verbGroup';

type Draft = Mutable<Clause>;

/** The clause that each token of a verb group or predicate belongs to; null for the others. */
export function readClauses(tree: Tree, phrases: Phrases): (Clause | null)[] {
  const drafts: (Draft | null)[] = tree.tokens.map((token) =>
    isClauseHead(tree, token) ? draftOf(tree, token.index, phrases) : null,
  );
  const found = drafts.filter((draft) => draft !== null);
  const endings = freePhrases(phrases, found);
  for (const draft of found) {
    draft.subject ??= adjacentSubject(tree, draft, endings);
    if (isExpletive(tree, draft)) draft.subject = null;
    draft.understoodSubject = draft.subject;
  }
  for (const draft of found) link(tree, draft, drafts, phrases);
  const topDown = found.toSorted((a, b) => depthOf(a) - depthOf(b));
  for (const draft of topDown) draft.understoodSubject = understoodSubject(tree, draft);
  for (const sentence of tree.sentences) {
    // The plan “would fail”: the subject stands outside the marks.
    const outer = sentence.inside === null ? null : drafts[sentence.inside];
    const inner = drafts[sentence.root];
    if (outer && inner && !inner.subject) inner.understoodSubject ??= outer.understoodSubject;
  }
  const clauseAt: (Clause | null)[] = tree.tokens.map(() => null);
  for (const draft of found) for (const token of readVerbGroup(tree, draft.head).tokens) clauseAt[token] = draft;
  for (const draft of found) clauseAt[draft.head] = draft;
  return clauseAt;
}

function draftOf(tree: Tree, head: number, phrases: Phrases): Draft {
  const at = (token: number | null) => (token === null ? null : (phrases[token] ?? null));
  const group = readVerbGroup(tree, head);
  const subject = at(tree.one(head, 'nsubj', 'nsubj:pass'));
  return {
    head,
    verb: group.verb,
    first: group.first,
    last: group.last,
    verbs: tree.span(group.first, group.last),
    lemma: group.lemma,
    isPassive: group.isPassive,
    isFinite: group.isFinite,
    kind: kindOf(tree, head),
    marker: markerOf(tree, head),
    subject,
    understoodSubject: subject,
    isInverted: subject !== null && subject.head > group.verb,
    object: at(tree.one(head, 'obj')),
    addressee: addresseeOf(tree, head, group.lemma, phrases),
    agent: agentOf(tree, head, group.isPassive, phrases),
    obliques: tree.with(head, 'obl').flatMap((token) => at(token) ?? []),
    complement: null,
    quotations: quotationsOf(tree, head),
    parent: null,
    noun: null,
    conjunctOf: null,
    span: tree.span(tree.first(head), tree.last(head)),
  };
}

/** *It* was announced that …: what was announced is the clause. */
const isExpletive = (tree: Tree, { subject, isPassive, head }: Clause): boolean =>
  isPassive &&
  subject !== null &&
  tree.token(subject.head).normal === 'it' &&
  tree.with(head, 'ccomp', 'csubj').some((clause) => markerOf(tree, clause) === 'that');

/** The quotations in the place of what is said: dependants of the verb, or what the verb is set beside. */
function quotationsOf(tree: Tree, head: number): number[] {
  const { head: above, relation } = tree.token(head);
  const below = tree
    .with(head, 'ccomp', 'obj', 'parataxis', 'xcomp', 'dep', 'advcl')
    .flatMap((token) => [token, ...tree.with(token, 'conj', 'parataxis')])
    .filter((token) => tree.token(token).kind === 'quotation');
  const isBeside =
    relation === 'parataxis' &&
    tree.token(above).kind === 'quotation' &&
    tree.one(above, 'cop', 'nsubj', 'nsubj:pass') === null;
  return (isBeside ? [above, ...below] : below).sort((a, b) => a - b);
}

function link(tree: Tree, draft: Draft, drafts: readonly (Draft | null)[], phrases: Phrases): void {
  const { relation } = tree.token(draft.head);
  let above = tree.token(draft.head).head;
  if (relation === 'acl' || relation === 'acl:relcl') draft.noun = phrases[above] ?? null;
  if (relation === 'conj') draft.conjunctOf = drafts[above] ?? null;
  while (above >= 0 && !drafts[above]) above = tree.token(above).head;
  draft.parent = drafts[above] ?? null;
  draft.complement =
    tree
      .with(draft.head, 'ccomp', 'xcomp', ...(draft.isPassive ? (['csubj'] as const) : []))
      .map((token) => drafts[token])
      .find((clause) => clause) ?? null;
}

function depthOf(clause: Clause): number {
  let depth = 0;
  for (let at = clause.parent; at; at = at.parent) depth++;
  return depth;
}
