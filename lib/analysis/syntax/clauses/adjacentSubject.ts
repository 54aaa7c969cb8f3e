import { timeWords } from '../../lexicon/functionWords';
import type { Clause, Nominal } from '../sentence/syntax';
import type { Tree } from '../sentence/tree';

/** The widest phrase without a preposition that ends at each token, as far as it is nobody's subject yet. */
export function freePhrases(
  phrases: readonly (Nominal | null)[],
  clauses: readonly Clause[],
): ReadonlyMap<number, Nominal> {
  const subjects = new Set(clauses.map(({ subject }) => subject));
  const endings = new Map<number, Nominal>();
  for (const phrase of phrases) {
    // The widest has its head before those inside it.
    if (phrase && !subjects.has(phrase) && !endings.has(phrase.last)) endings.set(phrase.last, phrase);
  }
  return endings;
}

/** The prepositions that are conjunctions before a clause: *as* Judge Quill said. */
const conjunctions: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'than', 'till', 'until']);

/**
 * The subject of a finite verb to which the parser gave none: the phrase right before it, adverbs stepped over. Null where
 * another word stands there, a phrase with a preposition that is no conjunction, or a time.
 */
export function adjacentSubject(tree: Tree, clause: Clause, endings: ReadonlyMap<number, Nominal>): Nominal | null {
  const { part } = tree.token(clause.verb);
  if (!clause.isFinite || clause.kind === 'coordinated' || part === 'VB') return null;
  let before = tree.previous(clause.first);
  while (before !== null && tree.token(before).part === 'RB' && !tree.token(before).before.includes(','))
    before = tree.previous(before);
  if (before === null || /[,;:.()-]/.test(tree.token(clause.first).before)) return null;
  const phrase = endings.get(before);
  if (!phrase || phrase.head === clause.head) return null;
  if (phrase.preposition !== null && !conjunctions.has(phrase.preposition)) return null;
  const { kind, normal } = tree.token(phrase.head);
  return kind === 'quotation' || timeWords.has(normal) ? null : phrase;
}
