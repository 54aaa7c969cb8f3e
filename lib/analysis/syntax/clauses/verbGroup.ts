import type { SyntaxToken } from '../sentence/syntax';
import type { Tree } from '../sentence/tree';

/** What the words of a verb group say. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** The word that is the verb: of a predicate with be, the form of be. */
  readonly verb: number;
  readonly tokens: readonly number[];
  readonly lemma: string;
  readonly isPassive: boolean;
  readonly tense: 'past' | 'present' | null;
  readonly isFinite: boolean;
  readonly hasNegation: boolean;
  readonly modal: string | null;
}

/** Forms of do, which may be read as modal verbs. */
const supports: ReadonlySet<string> = new Set(['did', 'do', 'does']);
const negations: ReadonlySet<string> = new Set(['not', "n't", 'never']);
const contractedModals: Readonly<Record<string, string>> = {
  "'ll": 'will',
  "'d": 'would',
  wo: 'will',
  ca: 'can',
  sha: 'shall',
};
/** Forms of have make a past participle active: has said. */
const haves: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having', "'ve", "'d"]);

/** Reads the verb group of a clause's head: its auxiliaries, its negation, its particle. */
export function readVerbGroup(tree: Tree, head: number): VerbGroup {
  const copula = tree.one(head, 'cop');
  const auxiliaries = auxiliariesOf(tree, head);
  const negation = tree.with(head, 'advmod').filter((token) => negations.has(tree.token(token).normal));
  const particles = tree.with(head, 'compound:prt');
  const verb = copula ?? head;
  const tokens = [...auxiliaries, ...negation, ...particles, verb].sort((a, b) => a - b);
  const own = [...auxiliaries, verb].sort((a, b) => a - b).map((token) => tree.token(token));
  const modal = own.find(({ part, normal }) => part === 'MD' && !supports.has(normal));
  const tense = modal ? null : tenseOf(tree, head, own);
  const isPerfect = haveBefore(tree, head) !== null;
  const isBare = auxiliaries.length === 0 && copula === null && tree.token(head).part === 'VBN';
  return {
    first: tokens[0] ?? verb,
    last: tokens.at(-1) ?? verb,
    verb,
    tokens,
    lemma: copula === null ? tree.token(head).lemma : 'be',
    isPassive:
      copula === null &&
      (tree.with(head, 'aux:pass').length > 0 ||
        (isBare && !isPerfect && !isFinitePast(tree, head)) ||
        (tree.one(head, 'nsubj:pass') !== null && !isBare && !isPerfect)),
    tense,
    isFinite: modal !== undefined || tense !== null,
    hasNegation: negation.length > 0 || isNoLonger(tree, head),
    modal: modal ? (contractedModals[modal.normal] ?? modal.normal) : null,
  };
}

/** The auxiliaries below a verb; a form of have before a participle as well, where the parser took the adverb for more: *have* long argued. */
function auxiliariesOf(tree: Tree, head: number): number[] {
  const below = tree.with(head, 'aux', 'aux:pass');
  const have = haveBefore(tree, head);
  return have === null || below.includes(have) ? below : [...below, have];
}

/** The form of have that makes a participle active, maybe with adverbs between: *had* almost immediately expressed. */
function haveBefore(tree: Tree, head: number): number | null {
  if (tree.token(head).part !== 'VBN') return null;
  let before = tree.previous(head);
  while (before !== null && tree.token(before).part === 'RB') before = tree.previous(before);
  return before !== null && haves.has(tree.token(before).normal) ? before : null;
}

function tenseOf(tree: Tree, head: number, own: readonly SyntaxToken[]): 'past' | 'present' | null {
  const finite = own.find(({ part }) => part === 'VBD' || part === 'VBZ' || part === 'VBP');
  if (finite) return finite.part === 'VBD' ? 'past' : 'present';
  const support = own.find(({ normal }) => supports.has(normal));
  if (support) return support.normal === 'did' ? 'past' : 'present';
  return own.length === 1 && isFinitePast(tree, head) ? 'past' : null;
}

/** A past form read as a participle, although it has a subject of its own before it and no auxiliary. */
const isFinitePast = (tree: Tree, head: number): boolean => {
  const { part, relation } = tree.token(head);
  return part === 'VBN' && tree.one(head, 'nsubj') !== null && !['acl', 'advcl', 'amod'].includes(relation);
};

const isNoLonger = (tree: Tree, head: number): boolean =>
  tree
    .with(head, 'advmod')
    .some(
      (token) =>
        tree.token(token).normal === 'longer' &&
        tree.dependantsOf(token).some((below) => tree.token(below).normal === 'no'),
    );
