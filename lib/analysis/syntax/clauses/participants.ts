import { cueWord } from '../../lexicon/cueForms';
import type { Nominal } from '../sentence/syntax';
import type { Tree } from '../sentence/tree';

/**
 * Verbs whose object is who is spoken to: told reporters, asked Park.
 * Source: own compilation from general knowledge of English grammar. Licence: MIT, as the project.
 */
const toSomebody: ReadonlySet<string> = new Set([
  'advise',
  'ask',
  'assure',
  'beg',
  'brief',
  'caution',
  'convince',
  'email',
  'implore',
  'inform',
  'instruct',
  'notify',
  'order',
  'persuade',
  'promise',
  'reassure',
  'remind',
  'tell',
  'text',
  'thank',
  'urge',
  'warn',
]);

/** The noun phrases of a tree, each at its head; null at all other tokens. */
export type Phrases = readonly (Nominal | null)[];

/** Who is spoken to: an indirect object, the object of a verb of telling, "to Park" after a verb of saying. */
export function addresseeOf(tree: Tree, head: number, lemma: string, phrases: Phrases): Nominal | null {
  const indirect = tree.one(head, 'iobj');
  const direct = toSomebody.has(lemma)
    ? tree.with(head, 'obj').find((token) => tree.token(token).kind === 'word')
    : undefined;
  const isCue = toSomebody.has(lemma) || cueWord(lemma) !== null;
  const to = isCue ? tree.with(head, 'obl').find((token) => phrases[token]?.preposition === 'to') : undefined;
  const token = indirect ?? direct ?? to;
  return token === undefined ? null : (phrases[token] ?? null);
}

/** By whom it is done, of a passive. */
export function agentOf(tree: Tree, head: number, isPassive: boolean, phrases: Phrases): Nominal | null {
  if (!isPassive) return null;
  const agent =
    tree.one(head, 'obl:agent') ??
    tree
      .with(head, 'obl', 'nmod')
      .find((token) => phrases[token]?.preposition === 'by' && tree.token(token).part !== 'CD');
  return agent === undefined ? null : (phrases[agent] ?? null);
}
