import type { Clause, Nominal } from '../../syntax/sentence/syntax';
import type { SceneStructure } from '../../speakers/scene/structure';
import { actorOf } from './actorOf';

/** Verbs whose subject is the source of their object: made the claim, issued a statement. */
const givingVerbs =
  /^(?:air|broadcast|deliver|distribute|express|file|give|issue|leave|make|offer|post|publish|put|read|record|release|repeat|reiterate|say|send|share|sign|submit|tweet|upload|voice|write)$/;

/**
 * The source of what a noun of saying names: *Lee’s* claim; *Lee* issued a statement.
 * Null when the sentence does not say.
 */
export function ownerOf(structure: SceneStructure, noun: Nominal): Nominal | null {
  if (noun.possessor) return noun.possessor;
  const clause = clauseOver(structure, noun);
  if (clause?.object?.head !== noun.head || !givingVerbs.test(clause.lemma)) return null;
  return clause.isPassive ? clause.agent : actorOf(structure, clause);
}

/** The clause of which the noun is an argument; null when there is none. */
function clauseOver({ syntax }: SceneStructure, { head }: Nominal): Clause | null {
  const token = syntax.tokens[head];
  return (token && syntax.clauseAt[token.head]) ?? null;
}
