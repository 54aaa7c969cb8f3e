import { addresseeVerbs } from '../../lexicon/addresseeVerbs';
import { cueWord } from '../../lexicon/cueForms';
import type { Nominal } from '../sentence/syntax';
import type { Tree } from '../sentence/tree';

/** The noun phrases of a tree, each at its head; null at all other tokens. */
export type Phrases = readonly (Nominal | null)[];

/** Who is spoken to: an indirect object, the object of a verb of telling, "to Park" after a verb of saying. */
export function addresseeOf(tree: Tree, head: number, lemma: string, phrases: Phrases): Nominal | null {
  const indirect = tree.one(head, 'iobj');
  const direct = addresseeVerbs.has(lemma)
    ? tree.with(head, 'obj').find((token) => tree.token(token).kind === 'word')
    : undefined;
  const isCue = addresseeVerbs.has(lemma) || cueWord(lemma) !== null;
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
