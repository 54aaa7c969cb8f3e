import type { Clause } from '../../syntax/sentence/syntax';
import type { SceneStructure } from '../../speakers/scene/structure';

/** Verbs that say of another verb that it was not done: *denied* saying, *stopped short of* saying, *declined* to say. */
const refusals =
  /^(?:avoid|decline|deny|fail|fall|forbear|forget|hesitate|neglect|refrain|refuse|resist|shrink|stop|want)$/;

/** Of these only with “short”: stopped *short* of, fell *short* of. */
const shortVerbs = /^(?:fall|stop)$/;

/** They deny nothing of themselves: did not *want* to say. */
const wishes = /^want$/;

/** Whether words are only supposed: could, might, should have said. */
const supposing = /^(?:could|may|might|must|ought|should|would)$/;

/** did *not only* say, did *not just* say: it was said all the same. */
const morePlease = /^(?:just|merely|only|simply)$/;

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
  return modal !== null && supposing.test(modal) && (modal !== 'would' || hasWord(structure, clause, /^have$/));
}

function isNegated(structure: SceneStructure, clause: Clause): boolean {
  if (clause.isNegated && !hasWord(structure, clause, morePlease)) return true;
  const { parent } = clause;
  if (clause.isFinite || !parent || !/^(?:complement|subordinate|participle)$/.test(clause.kind)) return false;
  if (clause.marker !== null && !/^(?:of|to|from|as)$/.test(clause.marker)) return false;
  const isRefusal =
    refusals.test(parent.lemma) &&
    !wishes.test(parent.lemma) &&
    (!shortVerbs.test(parent.lemma) || hasWord(structure, parent, /^short$/));
  return isRefusal ? !parent.isNegated : parent.isNegated;
}

/** Whether the verb group, or a word right behind it, is such a word. */
function hasWord({ syntax }: SceneStructure, { first, last }: Clause, pattern: RegExp): boolean {
  return syntax.tokens.slice(first, last + 2).some(({ normal }) => pattern.test(normal));
}
