import { relativePronouns } from '../../lexicon/functionWords';
import type { Clause, Nominal } from '../../syntax/sentence/syntax';
import type { SceneStructure } from '../../speakers/scene/structure';

/**
 * Who does what a clause in the active says: its subject, or whom its subject stands for; without one who is understood from
 * the clause around it. Null when nothing tells.
 */
export function actorOf({ syntax }: SceneStructure, clause: Clause): Nominal | null {
  const { subject } = clause;
  if (subject && !relativePronouns.has(syntax.tokens[subject.head]?.normal ?? '')) return subject;
  if (subject) return clause.understoodSubject ?? clause.noun;
  return controllerOf(clause) ?? clause.understoodSubject;
}

/** accused *Lee* of calling, fined *Lee* for saying: of a gerund after such a preposition it is the object that acts; the subject of a passive. */
function controllerOf({ marker, parent, isFinite }: Clause): Nominal | null {
  if (isFinite || !parent || (marker !== 'of' && marker !== 'for')) return null;
  return parent.isPassive ? parent.subject : (parent.object ?? parent.addressee);
}
