import { limiters } from '../../lexicon/functionWords';
import { denials } from '../../syntax/clauses/moodWords';
import type { Clause } from '../../syntax/sentence/syntax';
import type { SceneStructure } from '../../speakers/scene/structure';

/** Verbs that say of another verb that it was not done: *denied* saying, *stopped short of* saying, *declined* to say. */
const refusals: ReadonlySet<string> = new Set([...denials, 'fall', 'forbear', 'refrain', 'shrink', 'stop']);

/** Of these only with “short”: stopped *short* of, fell *short* of. */
const shortVerbs = /^(?:fall|stop)$/;

/** Whether words are only supposed: could, might, should have said. */
const supposing = /^(?:could|may|might|must|ought|should|would)$/;

/**
 * Whether the clause of a verb of saying says that the words were not said, or only may have been: by negation, a modal with
 * “have”, a question, if or unless, or a verb above it that denies (denied saying, stopped short of saying, would not go so
 * far as to say; not so: did not hesitate to say).
 */
export function isUnsaid(structure: SceneStructure, clause: Clause): boolean {
  if (isNegated(structure, clause)) return true;
  if (clause.isQuestion && clause.kind === 'main') return true;
  if (clause.isConditional) return true;
  const { modal } = clause;
  return modal !== null && supposing.test(modal) && (modal !== 'would' || hasWord(structure, clause, 'have'));
}

function isNegated(structure: SceneStructure, clause: Clause): boolean {
  if (clause.isNegated && !hasWord(structure, clause, ...limiters)) return true;
  const { parent } = clause;
  if (clause.isFinite || !parent || !/^(?:complement|subordinate|participle)$/.test(clause.kind)) return false;
  if (clause.marker !== null && !/^(?:of|to|from|as)$/.test(clause.marker)) return false;
  const isRefusal =
    refusals.has(parent.lemma) && (!shortVerbs.test(parent.lemma) || hasWord(structure, parent, 'short'));
  return isRefusal ? !parent.isNegated : parent.isNegated;
}

/** Whether the verb group, or a word right behind it, is such a word. */
function hasWord({ syntax }: SceneStructure, { first, last }: Clause, ...words: readonly string[]): boolean {
  return syntax.tokens.slice(first, last + 2).some(({ normal }) => words.includes(normal));
}
