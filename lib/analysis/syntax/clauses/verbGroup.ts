import { finiteParts } from '../sentence/partsOfSpeech';
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
  readonly isFinite: boolean;
}

/** Forms of do, which may be read as modal verbs. */
const supports: ReadonlySet<string> = new Set(['did', 'do', 'does']);
const negations: ReadonlySet<string> = new Set(['not', "n't", 'never']);
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
  const own = [...auxiliaries, verb].map((token) => tree.token(token));
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
        (isBare && !isFinitePast(tree, head)) ||
        (tree.one(head, 'nsubj:pass') !== null && !isPerfect)),
    isFinite:
      own.some(({ part, normal }) => finiteParts.test(part) || supports.has(normal)) ||
      (auxiliaries.length === 0 && isFinitePast(tree, head)),
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

/** A past form read as a participle, although it has a subject of its own before it and no auxiliary. */
const isFinitePast = (tree: Tree, head: number): boolean => {
  const { part, relation } = tree.token(head);
  return part === 'VBN' && tree.one(head, 'nsubj') !== null && !['acl', 'advcl', 'amod'].includes(relation);
};
